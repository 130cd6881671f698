import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type Accounts, loadAccounts, noAccounts } from '../core/accounts/load.ts'
import { PermissionsAnswer, PersonAnswer } from '../core/graph/answers.ts'
import { askingToken } from '../core/login/grant.ts'
import type { Session } from './session.tsx'

/** Tokens are in here: nothing is shared, compared, refetched or kept longer than its screen. */
const once = {
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/**
 * Every Page, as they arrive. A run that failed or was stopped keeps what it has; the next one goes
 * on from its cursor.
 */
export function accountsQuery({ id, grant, graph }: Session) {
  const queryKey = ['accounts', id] as const
  return queryOptions({
    ...once,
    queryKey,
    queryFn: async ({ client, signal }) => {
      let known = client.getQueryData<Accounts>(queryKey) ?? noAccounts
      const answers = loadAccounts(graph, askingToken(grant), grant.environment, known, signal)
      for await (const accounts of answers) {
        known = accounts
        client.setQueryData(queryKey, accounts)
      }
      return known
    },
  })
}

/** Whose login this is. */
export function personQuery({ id, grant, graph }: Session) {
  return queryOptions({
    ...once,
    queryKey: ['person', id],
    queryFn: ({ signal }) =>
      graph.get('/me', { fields: 'id,name' }, askingToken(grant), PersonAnswer, signal),
  })
}

/** What was granted and what was declined. */
export function permissionsQuery({ id, grant, graph }: Session) {
  return queryOptions({
    ...once,
    queryKey: ['permissions', id],
    queryFn: async ({ signal }) => {
      const token = askingToken(grant)
      const answer = await graph.get('/me/permissions', {}, token, PermissionsAnswer, signal)
      return answer.data
    },
  })
}

/** A new list, from the first cursor on. */
export function askAnew(queries: QueryClient, session: Session): void {
  void queries.resetQueries({ queryKey: accountsQuery(session).queryKey })
}

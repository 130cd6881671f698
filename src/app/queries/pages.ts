import { queryOptions } from '@tanstack/react-query'
import { type Accounts, loadAccounts, noAccounts } from '../../core/accounts/load.ts'
import { RateLimited } from '../../core/graph/errors.ts'
import { askingToken } from '../../core/login/reply/grant.ts'
import { queriesOf } from '../cache/query-cache.ts'
import type { Session } from '../login.ts'
import { permissionsQuery } from './person.ts'
import { verificationKey } from './token-tests.ts'

/**
 * Every Page, as they arrive. A run that failed or was stopped keeps what it has; the next one goes
 * on from its cursor.
 */
export function accountsQuery(session: Session) {
  const { id, grant, graph } = session
  const queryKey = ['accounts', id] as const
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }) => {
      let known = client.getQueryData<Accounts>(queryKey) ?? noAccounts
      const answers = loadAccounts(graph, askingToken(grant), grant.environment, known, signal)
      try {
        for await (const accounts of answers) {
          known = accounts
          client.setQueryData(queryKey, accounts)
        }
      } catch (failure) {
        if (failure instanceof RateLimited) limited.set(session, limitedTries(session) + 1)
        throw failure
      }
      return known
    },
  })
}

const limited = new WeakMap<Session, number>()

/** Tries that Meta refused because of its limit, since the list was begun. */
export function limitedTries(session: Session): number {
  return limited.get(session) ?? 0
}

const firstAnswers = new WeakMap<Session, Promise<void>>()

/**
 * Resolves with the first answer to the list of Pages, or when there will be none. Always the same promise
 * for a session, so that React can wait for it.
 */
export function firstAnswer(session: Session): Promise<void> {
  const known = firstAnswers.get(session)
  if (known) return known
  const queries = queriesOf(session)
  const query = accountsQuery(session)
  const first = new Promise<void>(resolve => {
    const stop = queries.getQueryCache().subscribe(() => {
      if (queries.getQueryData(query.queryKey)) end()
    })
    const end = () => {
      stop()
      resolve()
    }
    void queries.prefetchQuery(query).then(end)
  })
  firstAnswers.set(session, first)
  return first
}

/** Asks for a new list, and drops all that was concluded from the old one. */
export function askAnew(session: Session): void {
  const queries = queriesOf(session)
  limited.delete(session)
  void queries.resetQueries({ queryKey: verificationKey(session) })
  queries.removeQueries({ queryKey: ['examination', session.id] })
  void queries.resetQueries({ queryKey: permissionsQuery(session).queryKey })
  void queries.resetQueries({ queryKey: accountsQuery(session).queryKey })
}

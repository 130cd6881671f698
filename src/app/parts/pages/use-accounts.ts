import { CancelledError, type QueryClient, QueryObserver, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { noAccounts } from '../../../core/accounts/load.ts'
import type { Page } from '../../../core/accounts/page.ts'
import { accountsQuery, askAnew } from '../../queries.ts'
import { useSharedQueryClient } from '../../query-client.ts'
import type { Session } from '../../session.tsx'

/** Where the list of Pages stands. */
export type AccountsState = {
  readonly pages: readonly Page[]
  readonly unreadable: number
  readonly fetching: boolean
  /** Nothing has arrived yet. */
  readonly waiting: boolean
  /** Meta said that there is no more, or the reading ended for now. */
  readonly arrived: boolean
  readonly stopped: 'by-person' | 'by-bound' | undefined
  readonly failed: boolean
  readonly failure: Error | null
  readonly stop: () => void
  /** Goes on from the last cursor. */
  readonly again: () => void
  /** Begins anew, from the first cursor. */
  readonly anew: () => void
}

export function useAccounts(session: Session): AccountsState {
  const queries = useSharedQueryClient()
  const accounts = useQuery(accountsQuery(session), queries)
  const { pages, unreadable, progress } = accounts.data ?? noAccounts
  useEffect(() => keepReading(queries, session), [queries, session])
  const byPerson = accounts.error instanceof CancelledError
  return {
    pages,
    unreadable,
    fetching: accounts.isFetching,
    waiting: accounts.data === undefined && accounts.isFetching,
    arrived: accounts.data !== undefined,
    stopped: byPerson ? 'by-person' : progress === 'stopped' ? 'by-bound' : undefined,
    failed: accounts.isError && !byPerson && !accounts.isFetching,
    failure: accounts.error,
    stop: () =>
      void queries.cancelQueries({ queryKey: accountsQuery(session).queryKey }, { revert: false }),
    again: () => void accounts.refetch(),
    anew: () => askAnew(queries, session),
  }
}

const kept = new WeakSet<Session>()

/**
 * A list that loses its last reader is broken off. This reader stays while other screens are up: the
 * query holds it, and both go with the session.
 */
function keepReading(queries: QueryClient, session: Session): void {
  if (kept.has(session)) return
  kept.add(session)
  const observer = new QueryObserver(queries, {
    ...accountsQuery(session),
    notifyOnChangeProps: [],
  })
  observer.subscribe(() => undefined)
}

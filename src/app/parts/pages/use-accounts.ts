import { CancelledError, type QueryClient, QueryObserver, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Accounts, noAccounts } from '../../../core/accounts/load.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Session } from '../../login.ts'
import { accountsQuery, askAnew, limitedTries } from '../../queries/pages.ts'

/** The fetched Pages and the state of the list. */
export type AccountsState = Pick<Accounts, 'pages' | 'unreadable' | 'repeated'> &
  Standing & {
    /** Tries that Meta refused because of its limit, since the list was begun. */
    readonly limited: number
    readonly stop: () => void
    /** Continues from the last cursor. */
    readonly resume: () => void
    /** Restarts from the first cursor. */
    readonly restart: () => void
  }

type Standing =
  /** No Page has arrived yet. */
  | { readonly kind: 'waiting' }
  /** Some Pages are here and more are coming. Given during a new try: the failure of the last one. */
  | { readonly kind: 'fetching'; readonly failure?: Error | undefined }
  /** Meta's list is complete. */
  | { readonly kind: 'done' }
  /** lost: Meta lost the cursor, or Keytag reached its own limit. */
  | { readonly kind: 'stopped'; readonly why: 'by-person' | 'lost' }
  | { readonly kind: 'failed'; readonly failure: Error }

export function useAccounts(session: Session): AccountsState {
  const queries = queriesOf(session)
  const { data, error, isFetching, refetch } = useQuery(accountsQuery(session), queries)
  const { pages, unreadable, repeated } = data ?? noAccounts
  useEffect(() => keepReading(queries, session), [queries, session])
  return {
    pages,
    unreadable,
    repeated,
    limited: limitedTries(session),
    ...standingOf(data, error, isFetching),
    stop: () =>
      void queries.cancelQueries({ queryKey: accountsQuery(session).queryKey }, { revert: false }),
    resume: () => void refetch(),
    restart: () => askAnew(session),
  }
}

/** The failure of a failed list. */
export function failureOf(accounts: AccountsState): Error | undefined {
  return accounts.kind === 'failed' ? accounts.failure : undefined
}

function standingOf(
  data: Accounts | undefined,
  error: Error | null,
  isFetching: boolean,
): Standing {
  const isStopped = error instanceof CancelledError
  // The list ends with its last answer. The query counts as fetching for a moment longer.
  if (isFetching && (data === undefined || data.progress === 'begun')) {
    return data
      ? { kind: 'fetching', failure: (!isStopped && error) || undefined }
      : { kind: 'waiting' }
  }
  if (isStopped) return { kind: 'stopped', why: 'by-person' }
  if (error) return { kind: 'failed', failure: error }
  if (data === undefined) return { kind: 'waiting' }
  return data.progress === 'stopped' ? { kind: 'stopped', why: 'lost' } : { kind: 'done' }
}

const kept = new WeakSet<Session>()

/** React Query cancels a fetch when its last observer unmounts, so keep one for the session. */
function keepReading(queries: QueryClient, session: Session): void {
  if (kept.has(session)) return
  kept.add(session)
  const observer = new QueryObserver(queries, {
    ...accountsQuery(session),
    notifyOnChangeProps: [],
  })
  observer.subscribe(() => undefined)
}

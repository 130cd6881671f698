import { accountsQuery } from './queries.ts'
import { type QueryClientSlot, queryClientOf } from './query-client.ts'
import type { Session } from './session.tsx'

/** Resolves with the first answer to the list of Pages, or when there will be none. */
export function firstAnswer(of: QueryClientSlot, session: Session): Promise<void> {
  const queries = queryClientOf(of)
  const query = accountsQuery(session)
  return new Promise(resolve => {
    const stop = queries.getQueryCache().subscribe(() => {
      if (queries.getQueryData(query.queryKey)) end()
    })
    const end = () => {
      stop()
      resolve()
    }
    void queries.prefetchQuery(query).then(end)
  })
}

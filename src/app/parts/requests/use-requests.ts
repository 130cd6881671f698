import { useQuery } from '@tanstack/react-query'
import { useKeytag } from '../../keytag.tsx'
import { queriesOf } from '../../query-cache.ts'
import type { KeptRequest } from './kept-requests.ts'

/** The requests of this browser, and the changes to them. */
export function useRequests() {
  const keytag = useKeytag()
  const { data, isError, refetch } = useQuery(
    {
      queryKey: ['requests'],
      queryFn: async () => (await keytag.requests()).all(),
      // Another tab may have made or ended one.
      staleTime: 0,
      structuralSharing: false,
      retry: false,
    },
    queriesOf(keytag),
  )
  return {
    requests: data,
    /** The browser keeps no data, as in some private windows. */
    isRefused: isError,
    keep: async (kept: KeptRequest) => {
      await (await keytag.requests()).keep(kept)
      await refetch()
    },
    remove: async (id: string) => {
      await (await keytag.requests()).remove(id)
      await refetch()
    },
  }
}

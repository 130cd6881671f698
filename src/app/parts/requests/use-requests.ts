import { useQuery } from '@tanstack/react-query'
import { hasEnded } from '../../../core/hand-over/request.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import { noteAsked } from './asked-before.ts'
import { refusalInWords } from './fault-words.ts'
import type { KeptRequest, KeptRequests } from './kept-requests.ts'

/** The requests of this browser, and the changes to them. */
export function useRequests() {
  const keytag = useKeytag()
  const all = async () => {
    const requests = await dropExpiredKeys(await keytag.requests(), keytag.now())
    noteAsked(keytag.store, requests.length > 0)
    return requests
  }
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['requests'],
      queryFn: all,
      // Another tab may have made or ended one.
      staleTime: 0,
      structuralSharing: false,
      retry: false,
    },
    queriesOf(keytag),
  )
  return {
    requests: data,
    /** The reason why the browser gives no access to them, in words. */
    refusal: error === null ? undefined : refusalInWords(error),
    /** Reads them anew. */
    all,
    keep: async (kept: KeptRequest) => {
      await (await keytag.requests()).keep(kept)
      await refetch()
    },
    /** The key that signs the requests of this browser. */
    sender: async () => (await keytag.requests()).sender(),
    remove: async (id: string) => {
      await (await keytag.requests()).remove(id)
      await refetch()
    },
  }
}

/** Days for which an expired request keeps its key. A device's clock that is ahead must not delete one. */
const grace = 7

/** All requests. An expired one takes no reply, so its key has no use any more. */
async function dropExpiredKeys(store: KeptRequests, now: Date): Promise<readonly KeptRequest[]> {
  const kept = await store.all()
  const before = new Date(now.getTime() - grace * 86_400_000)
  return Promise.all(
    kept.map(async each => {
      if (each.privateKey === undefined || !hasEnded(each.request, before)) return each
      const expired = { ...each, privateKey: undefined }
      await store.keep(expired)
      return expired
    }),
  )
}

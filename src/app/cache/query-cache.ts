import { QueryClient } from '@tanstack/react-query'
import type { Keytag } from '../keytag.tsx'
import type { AnySession } from '../login.ts'

/**
 * A session’s answers hold tokens: none is shared, compared, refetched or kept longer than its screen. A
 * timer that drops an answer later would hold it until then.
 */
const once = {
  retry: false,
  // Never refetch on mount; only the user retries.
  retryOnMount: false,
  refetchOnMount: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  refetchOnReconnect: false,
} as const

const caches = new WeakMap<object, QueryClient>()

/**
 * The cache of one session, or of what needs no login. Made by the first screen that asks, so that the
 * start page does without the library. A session's cache is emptied when the session ends, and is
 * reachable only through it.
 */
export function queriesOf(owner: AnySession | Keytag): QueryClient {
  const known = caches.get(owner)
  if (known) return known
  // Never mounted: its listeners on window would keep the cache, and nothing is refetched by itself.
  const isSession = 'ended' in owner
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false, ...(isSession ? once : {}) },
    },
  })
  if (isSession) owner.ended.addEventListener('abort', () => client.clear(), { once: true })
  caches.set(owner, client)
  return client
}

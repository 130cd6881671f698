import { QueryClient } from '@tanstack/react-query'
import type { Keytag } from '../keytag.tsx'
import type { AnySession } from '../login.ts'

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
  const client = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } },
  })
  if ('ended' in owner) owner.ended.addEventListener('abort', () => client.clear(), { once: true })
  caches.set(owner, client)
  return client
}

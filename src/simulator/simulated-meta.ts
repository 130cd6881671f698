import type { App } from './app.ts'
import { createDialog } from './dialog/routes.ts'
import { createGraphServer } from './graph/server.ts'
import type { InstagramApp } from './instagram/app.ts'
import { createInstagramHosts } from './instagram/hosts.ts'
import { createTokens } from './token.ts'

export type SimulatedMeta = { fetch(request: Request): Promise<Response> }

/**
 * Meta as one function from request to response: no network, no storage. What a login means stands
 * in its tokens, so that any other instance goes on where this one stopped.
 */
export function createSimulatedMeta(options: {
  now: () => Date
  apps: readonly App[]
  /** Apps with Instagram Login. Their Instagram app IDs are others than their Meta app IDs. */
  instagramApps?: readonly InstagramApp[]
  /** What Basic Display is: ended, as it is since 4 December 2024, or as it was before. */
  basicDisplay?: 'ended' | 'history'
  /**
   * 'simulated' tokens begin SIM_ and can never pass for real ones. 'realistic' ones fit Meta's
   * alphabets: only for journeys, where the unmodified site must take them for real.
   */
  tokens?: 'simulated' | 'realistic'
  /** Milliseconds that each Graph answer takes. */
  latency?: number
}): SimulatedMeta {
  const { now, apps, latency = 0 } = options
  const alphabet = options.tokens ?? 'simulated'
  const tokens = createTokens(alphabet)
  const dialog = createDialog({ now, apps, tokens })
  const graph = createGraphServer({ now, apps, tokens, latency })
  const instagram = createInstagramHosts({
    now,
    apps: options.instagramApps ?? [],
    alphabet,
    latency,
    isHistory: options.basicDisplay === 'history',
  })
  const hosts = new Map<string, (request: Request) => Response | Promise<Response>>([
    ['www.facebook.com', request => dialog.fetch(request)],
    ['graph.facebook.com', graph],
    ...instagram,
  ])
  return {
    fetch: async request => (hosts.get(new URL(request.url).hostname) ?? graph)(request),
  }
}

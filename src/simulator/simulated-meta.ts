import type { App } from './app.ts'
import { createDialog } from './dialog/routes.ts'
import { createGraphServer } from './graph/server.ts'
import { createTokens } from './token.ts'

export type SimulatedMeta = { fetch(request: Request): Promise<Response> }

/**
 * Meta as one function from request to response: no network, no storage. What a login means stands
 * in its tokens, so that any other instance goes on where this one stopped.
 */
export function createSimulatedMeta(options: {
  now: () => Date
  apps: readonly App[]
  /**
   * 'simulated' tokens begin SIM_ and can never pass for real ones. 'realistic' ones fit Meta's
   * alphabet: only for journeys, where the unmodified site must take them for real.
   */
  tokens?: 'simulated' | 'realistic'
  /** Milliseconds that each Graph answer takes. */
  latency?: number
}): SimulatedMeta {
  const { now, apps, latency = 0 } = options
  const tokens = createTokens(options.tokens ?? 'simulated')
  const dialog = createDialog({ now, apps, tokens })
  const graph = createGraphServer({ now, tokens, latency })
  // api.instagram.com and graph.instagram.com will be two more lines.
  const hosts = new Map<string, (request: Request) => Response | Promise<Response>>([
    ['www.facebook.com', request => dialog.fetch(request)],
    ['graph.facebook.com', graph],
  ])
  return {
    fetch: async request => (hosts.get(new URL(request.url).hostname) ?? graph)(request),
  }
}

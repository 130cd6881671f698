import type { App } from './app.ts'
import { createCodes } from './dialog/code.ts'
import { createDialog } from './dialog/routes.ts'
import { createGraphServer } from './graph/server.ts'
import type { InstagramApp } from './instagram/app.ts'
import { createInstagramHosts } from './instagram/hosts.ts'
import { createTokens } from './token.ts'

export type SimulatedMeta = { fetch(request: Request): Promise<Response> }

/**
 * Meta as one function from request to response, without network or storage. Tokens hold the login, so that
 * any other instance can continue.
 */
export function createSimulatedMeta(options: {
  now: () => Date
  apps: readonly App[]
  /** Apps with Instagram Login. Their Instagram app IDs differ from their Meta app IDs. */
  instagramApps?: readonly InstagramApp[]
  /** Basic Display as it is since 4 December 2024 (`ended`) or as it was before (`history`). */
  basicDisplay?: 'ended' | 'history'
  /**
   * 'simulated' tokens start with SIM_ and cannot pass for real ones. 'realistic' ones fit Meta's
   * alphabets. Only journeys use them, because the unmodified site must accept them.
   */
  tokens?: 'simulated' | 'realistic'
  /** Delay of each Graph answer in milliseconds. */
  latency?: number
}): SimulatedMeta {
  const { now, apps, latency = 0 } = options
  const alphabet = options.tokens ?? 'simulated'
  const tokens = createTokens(alphabet)
  const codes = createCodes(alphabet, tokens)
  const dialog = createDialog({ now, apps, tokens, codes })
  const graph = createGraphServer({ now, apps, tokens, codes, latency })
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

import { tokenOf } from '../graph/routes.ts'
import { pause } from '../pause.ts'
import type { InstagramApp } from './app.ts'
import { createAuthorize } from './authorize.ts'
import { createExchange } from './exchange.ts'
import { createInstagramGraph } from './graph.ts'
import { createInstagramMemory } from './memory.ts'
import { createInstagramTokens, type InstagramTokens } from './token.ts'
import { instagramWorldOf } from './worlds.ts'

type Host = (request: Request) => Response | Promise<Response>

/** The three hosts of Instagram Login, and of Basic Display before it ended. */
export function createInstagramHosts(options: {
  readonly now: () => Date
  readonly apps: readonly InstagramApp[]
  readonly alphabet: 'simulated' | 'realistic'
  readonly latency: number
  /** True for the time before 4 December 2024. */
  readonly isHistory: boolean
}): readonly (readonly [hostname: string, host: Host])[] {
  const parts = {
    ...options,
    tokens: createInstagramTokens(options.alphabet),
    memory: createInstagramMemory(),
  }
  const authorize = createAuthorize(parts)
  const exchange = createExchange(parts)
  const graph = createInstagramGraph(parts)
  return [
    ['www.instagram.com', request => authorize.fetch(request)],
    ['api.instagram.com', request => exchange.fetch(request)],
    [
      'graph.instagram.com',
      async request => {
        request.signal.throwIfAborted()
        if (options.latency > 0) await pause(options.latency, request.signal)
        if (request.method === 'OPTIONS') return preflight(request, parts.tokens)
        return withHeaders(request, await graph.fetch(request))
      },
    ],
  ]
}

/** A guess: the preflight passes. One world refuses it. */
function preflight(request: Request, tokens: InstagramTokens): Response {
  const caller = tokens.read(tokenOf(request) ?? '')
  return caller && instagramWorldOf(caller.world).graph?.kind === 'no-preflight'
    ? new Response(null, { status: 400 })
    : new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, DELETE, OPTIONS',
        },
      })
}

/**
 * Pages may read data and errors: browser widgets showed both. A guess: they cannot read `/access_token`,
 * which takes the app secret, and can read `/refresh_access_token`.
 */
function withHeaders(request: Request, response: Response): Response {
  const { pathname } = new URL(request.url)
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/json; charset=UTF-8')
  headers.set('cache-control', 'private, no-cache, no-store, must-revalidate')
  if (!/^(\/v\d+\.\d+)?\/access_token\/?$/.test(pathname)) {
    headers.set('access-control-allow-origin', '*')
  }
  return new Response(response.body, { status: response.status, headers })
}

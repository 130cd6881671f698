import type { App } from '../app.ts'
import type { Codes } from '../dialog/code.ts'
import { pause } from '../pause.ts'
import type { Tokens } from '../token.ts'
import { worldFor } from '../worlds.ts'
import { createGraph, tokenOf } from './routes.ts'
import { createMemory } from './trouble.ts'

/** Graph as seen through a network. A world can make it slow, silent, replaced or cut off. */
export function createGraphServer(options: {
  readonly now: () => Date
  readonly apps: readonly App[]
  readonly tokens: Tokens
  readonly codes: Codes
  readonly latency: number
}): (request: Request) => Promise<Response> {
  const graph = createGraph({ ...options, memory: createMemory() })
  return async sent => {
    sent.signal.throwIfAborted()
    const request = await withBodyInQuery(sent)
    const caller = options.tokens.read(tokenOf(request) ?? '')
    const trouble = caller && worldFor(caller).graph
    if (trouble?.kind === 'silent') return neverAnswer(request.signal)
    if (options.latency > 0) await pause(options.latency, request.signal)
    if (trouble?.kind === 'sign-in-page') return signInPage()
    if (request.method === 'OPTIONS') {
      return trouble?.kind === 'no-preflight'
        ? new Response(null, { status: 400 })
        : new Response(null, { status: 204, headers: { ...cors, ...preflight } })
    }
    const response = await graph.fetch(request)
    const { pathname: path, searchParams } = new URL(request.url)
    // Meta's own SDK sends this parameter (captured). From general knowledge: errors then have status 200.
    const isQuiet = searchParams.get('suppress_http_code') === '1'
    const text = await response.text()
    const isCut = trouble?.kind === 'cut-off' && path.endsWith('/me/accounts')
    return new Response(isCut ? text.slice(0, Math.ceil(text.length / 2)) : text, {
      status: isQuiet ? 200 : response.status,
      headers: {
        ...cors,
        'content-type': 'application/json; charset=UTF-8',
        'cache-control': 'private, no-cache, no-store, must-revalidate',
        'facebook-api-version': /^\/(v\d+\.\d+)\//.exec(path)?.[1] ?? unnamedVersion,
      },
    })
  }
}

/** Graph reads form parameters like query parameters. */
async function withBodyInQuery(request: Request): Promise<Request> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded')) {
    return request
  }
  const url = new URL(request.url)
  for (const [name, value] of new URLSearchParams(await request.text())) {
    url.searchParams.set(name, value)
  }
  const { method, headers, signal } = request
  return new Request(url, { method, headers, signal })
}

/** Version for paths without one. A guess: Meta chooses it per app. */
const unnamedVersion = 'v27.0'

/** Sent with every status (captured for 200 and 400). */
const cors = { 'access-control-allow-origin': '*' }

/** A guess: the preflight passes. One world refuses it. */
const preflight = {
  'access-control-allow-headers': 'authorization',
  'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
}

function signInPage(): Response {
  return new Response('<!doctype html><title>Free Wi-Fi</title><p>Accept the terms to go online.', {
    headers: { ...cors, 'content-type': 'text/html; charset=utf-8' },
  })
}

function neverAnswer(signal: AbortSignal): Promise<Response> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

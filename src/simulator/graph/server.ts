import type { App } from '../app.ts'
import { pause } from '../pause.ts'
import type { Tokens } from '../token.ts'
import { worldFor } from '../worlds.ts'
import { createGraph, tokenOf } from './routes.ts'
import { createMemory } from './trouble.ts'

/** Graph as it is met over a network: late, silent, replaced or cut off, if the world wants so. */
export function createGraphServer(options: {
  readonly now: () => Date
  readonly apps: readonly App[]
  readonly tokens: Tokens
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
    // Sent by Meta's own SDK (capture); that errors then come with 200 is general knowledge.
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

/** Graph takes parameters of a form as those of the query. */
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

/** Served when a path names none. A guess: with Meta it depends on the app. */
const unnamedVersion = 'v27.0'

/** On every status (captures of 200 and 400). */
const cors = { 'access-control-allow-origin': '*' }

/** That a preflight passes is a guess: one world refuses it. */
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

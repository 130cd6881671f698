import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { transformWithOxc } from 'vite'
import { filled, instagramSettings, shopSettings, written } from './filled.ts'

/** A half that passes its result to `keep`. */
export type Half = {
  readonly fetch: (request: Request) => Promise<Response>
  readonly close: () => void
}
/** A half with its own server on this port of 127.0.0.1. */
export type ServedHalf = Half & { readonly port: number }
type Keep = (tokens: unknown) => void

/** The half for plain Node, behind its own server. */
export async function nodeHalf(appId: string, keep: Keep): Promise<ServedHalf> {
  const path = written('node.mjs', filled('server/node.mjs', shopSettings(appId)))
  const { takeTokens } = await import(/* @vite-ignore */ path)
  return behind((request, response) => takeTokens(request, response, keep))
}

/** The half for Express, in an Express application. */
export async function expressHalf(appId: string, keep: Keep): Promise<ServedHalf> {
  const path = written('express.mjs', filled('server/express.mjs', shopSettings(appId)))
  const { instagramTokens } = await import(/* @vite-ignore */ path)
  const { default: express } = await import('express')
  const app = express()
  // Express's own error page would print the unreadable body.
  app.set('env', 'test')
  app.use(instagramTokens(keep))
  return behind(app)
}

/** The route handler for Next.js with the reader's part filled in. */
export async function nextHalf(appId: string, keep: Keep): Promise<Half> {
  const text = filled('server/route.ts', shopSettings(appId))
  const theirs = text.replace(
    / {2}throw new Error\(`Write .*\n/,
    '  globalThis.keepInTest(tokens)\n',
  )
  if (theirs === text) throw new Error('The part that is theirs to write was not found.')
  const { code } = await transformWithOxc(theirs, 'route.ts')
  Reflect.set(globalThis, 'keepInTest', keep)
  const { POST } = await import(/* @vite-ignore */ written('route.mjs', code))
  return { fetch: request => POST(request), close: () => undefined }
}

/** The half that exchanges Instagram's code, with a replaceable connection to Meta. */
export async function instagramHalf(
  appId: string,
  secret: string,
  meta: (request: Request) => Response | Promise<Response>,
  keep: Keep,
): Promise<Half> {
  process.env.INSTAGRAM_APP_SECRET = secret
  Reflect.set(globalThis, 'fetchInTest', async (address: string, init: RequestInit) =>
    meta(new Request(address, init)),
  )
  const text = filled('server/instagram-code.mjs', instagramSettings(appId))
  const path = written('instagram-code.mjs', `const fetch = globalThis.fetchInTest\n${text}`)
  const { takeCode } = await import(/* @vite-ignore */ path)
  return behind((request, response) => takeCode(request, response, keep))
}

async function behind(listener: RequestListener): Promise<ServedHalf> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const headers = new Headers(request.headers)
      headers.delete('connection')
      const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
        method: request.method,
        headers,
        body: request.method === 'GET' ? null : await request.text(),
        redirect: 'manual',
      })
      const { status } = response
      const sent = new Headers(response.headers)
      // Headers of the connection to the half must not be passed to the browser.
      for (const name of ['connection', 'keep-alive', 'transfer-encoding']) sent.delete(name)
      const body = status === 204 ? null : await response.text()
      return new Response(body, { status, headers: sent })
    },
    close: () => server.close(),
  }
}

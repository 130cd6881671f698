import { test as base } from '@playwright/test'
import { createSimulatedMeta } from '#src/simulator/simulated-meta.ts'
import { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { type Handler, serveHosts } from '#tests/hosting/server.ts'
import { openTerminal } from '#tests/hosting/terminal.ts'
import { untilMoment } from '#tests/moved-clock.ts'
import { shop, shopCallback } from '#tests/snippets/filled.ts'
import { createPages } from '../../build/github-pages.ts'

export const site = `https://acme.github.io${siteBase}`
export const appId = '4422249397239604'
export const redirectUri = `${site}callback/`
export const instagramAppId = '1084329117700210'
export const instagramRedirectUri = `${site}callback/instagram/`
/** Typed in the terminal only. */
export const instagramSecret = 'made-up-instagram-app-secret'

/** Meta over real HTTPS, with a record of its traffic. */
export type Meta = {
  /** Replaces Meta for one test, with answers or delays that the simulator has not. */
  answer(handler: Stand | undefined): void
  readonly requests: readonly Request[]
  /** All tokens and codes that Meta issued in this test. */
  readonly tokens: ReadonlySet<string>
  /** The connection of the shop's server to Meta. */
  readonly fetch: Handler
  /** Environment variables that lead an unchanged `curl` to this Meta. */
  readonly terminal: Readonly<Record<string, string>>
}

/** A handler in front of the simulated Meta. It may call it. */
type Stand = (request: Request, simulated: Handler) => Response | Promise<Response>

export const metaHosts = [
  'www.facebook.com',
  'graph.facebook.com',
  'www.instagram.com',
  'api.instagram.com',
  'graph.instagram.com',
]

/** A shop's own site at https://shop.example with Keytag's snippets. */
type Shop = { serve(handler: Handler): void }

type Hosting = {
  handler: Handler
  shop: Handler
  /** Requests to Keytag's own host in this test, as its log would have them. */
  asked: Request[]
  /** The port of all test hosts. */
  readonly port: number
  readonly flags: readonly string[]
  readonly terminal: Readonly<Record<string, string>>
}

/**
 * For any browser: the built site on an imitation of GitHub Pages, and the simulated Meta with realistic
 * tokens on facebook.com and instagram.com. TLS and CORS are real, and each has an origin of its own.
 */
export const test = base.extend<
  { today: string | undefined; meta: Meta; shop: Shop },
  { hosting: Hosting }
>({
  hosting: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const pages = createPages(siteFolder, siteBase)
      const nobody: Handler = () => new Response('', { status: 503 })
      const hosting = { handler: nobody, shop: nobody, asked: [] as Request[] }
      const server = await serveHosts({
        'acme.github.io': () => request => {
          hosting.asked.push(request)
          return neighbour(request) ?? pages(request)
        },
        'elsewhere.test': () => framing,
        'shop.example': () => hosting.shop,
        ...Object.fromEntries(metaHosts.map(host => [host, () => hosting.handler])),
      })
      const terminal = await openTerminal(server)
      const { environment } = terminal
      const { port, chromiumFlags: flags } = server
      await use(Object.assign(hosting, { port, flags, terminal: environment }))
      server.close()
      await terminal.close()
    },
    { scope: 'worker' },
  ],
  /** The start time of a journey, for browser and Meta. Default: the device's clock. */
  today: [process.env.KEYTAG_NOW, { option: true }],
  meta: [
    async ({ hosting, today }, use) => {
      const ahead = untilMoment(today)
      const simulated = createSimulatedMeta({
        now: () => new Date(Date.now() + ahead),
        apps: [
          {
            appId,
            name: 'Acme Scheduler',
            redirectUris: [redirectUri, shopCallback, `${shop}/callback/`],
          },
        ],
        instagramApps: [
          {
            appId: instagramAppId,
            name: 'Acme Scheduler',
            secret: instagramSecret,
            redirectUris: [instagramRedirectUri, shopCallback],
          },
        ],
        tokens: 'realistic',
      })
      hosting.asked = []
      const requests: Request[] = []
      const tokens = new Set<string>()
      let instead: Stand | undefined
      hosting.handler = async request => {
        // Browsers ask every host for its icon.
        if (request.url.endsWith('/favicon.ico')) return new Response(null, { status: 204 })
        requests.push(request)
        const response = await (instead
          ? instead(request, simulated.fetch)
          : simulated.fetch(request))
        const given = `${response.headers.get('location')} ${await response.clone().text()}`
        for (const [token] of given.matchAll(/\b(?:EAA|IGAA|AQ)[\w-]{20,}/g)) tokens.add(token)
        return response
      }
      await use({
        answer: handler => {
          instead = handler
        },
        requests,
        tokens,
        terminal: hosting.terminal,
        fetch: request => hosting.handler(request),
      })
    },
    { auto: true },
  ],
  shop: async ({ hosting }, use) => {
    await use({
      serve: handler => {
        hosting.shop = handler
      },
    })
    hosting.shop = () => new Response('', { status: 503 })
  },
})

/** A foreign page that frames Keytag, with a sandbox on request. */
function framing(request: Request): Response {
  const { searchParams } = new URL(request.url)
  const source = searchParams.get('frame') ?? ''
  const sandbox = searchParams.get('sandbox')
  const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`
  return new Response(
    `<!doctype html><title>Frame</title><iframe src="${source}"${attribute}></iframe>`,
    { headers: { 'content-type': 'text/html' } },
  )
}

/** Another project of the same account with a service worker for the given part of the origin. */
function neighbour(request: Request): Response | undefined {
  const { pathname } = new URL(request.url)
  const answer = (body: string, type: string) =>
    new Response(body, { headers: { 'content-type': type } })
  if (pathname === '/neighbour/')
    return answer(
      '<!doctype html><title>Neighbour</title><link rel="icon" href="data:,">',
      'text/html',
    )
  if (pathname === '/worker.js') {
    return answer(`addEventListener('fetch', () => {})`, 'application/javascript')
  }
  return undefined
}

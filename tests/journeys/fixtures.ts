import { existsSync } from 'node:fs'
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  chromium,
  expect,
  type Page,
} from '@playwright/test'
import { createSimulatedMeta } from '#src/simulator/simulated-meta.ts'
import { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { canSandbox, chromiumFlags, findChromium } from '#tests/hosting/chromium.ts'
import { createPages } from '#tests/hosting/pages.ts'
import { type Handler, serveHosts } from '#tests/hosting/server.ts'
import { openTerminal } from '#tests/hosting/terminal.ts'
import { moveClock, untilMoment } from '#tests/moved-clock.ts'
import { shop, shopCallback } from '#tests/snippets/filled.ts'

export const site = `https://acme.github.io${siteBase}`
export const appId = '4422249397239604'
export const redirectUri = `${site}callback/`
export const instagramAppId = '1084329117700210'
export const instagramRedirectUri = `${site}callback/instagram/`
/** Typed in the terminal, and nowhere else. */
export const instagramSecret = 'made-up-instagram-app-secret'

/** Meta over real HTTPS, and what went over the wire. */
export type Meta = {
  /** Replaces Meta for one test: answers no simulator would give, or gives so late. */
  answer(handler: Stand | undefined): void
  readonly requests: readonly Request[]
  /** Every token and every code that Meta gave out in this test. */
  readonly tokens: ReadonlySet<string>
  /** The road of somebody's own server to Meta. */
  readonly fetch: Handler
  /** Lets an unchanged `curl` reach this Meta: environment variables for a shell. */
  readonly terminal: Readonly<Record<string, string>>
}

/** Stands before the simulated Meta, and may ask it. */
type Stand = (request: Request, simulated: Handler) => Response | Promise<Response>

const metaHosts = [
  'www.facebook.com',
  'graph.facebook.com',
  'www.instagram.com',
  'api.instagram.com',
  'graph.instagram.com',
]

type Watch = {
  /** A console line that this journey is about. */
  expectConsole(pattern: RegExp): void
}

/** Somebody's own site at https://shop.example, with Keytag's snippets on it. */
type Shop = { serve(handler: Handler): void }

type Hosting = {
  handler: Handler
  shop: Handler
  /** What Keytag's own host was asked for in this test: what its log would hold. */
  asked: Request[]
  readonly flags: readonly string[]
  readonly terminal: Readonly<Record<string, string>>
}

/**
 * The built site on an imitation of GitHub Pages, and the simulated Meta with realistic tokens on
 * facebook.com and instagram.com: real TLS, real CORS, an origin for each. A console error, a request to anybody else or a
 * token where none may be fails the journey.
 */
export const test = base.extend<
  { today: string | undefined; meta: Meta; watch: Watch; shop: Shop },
  { hosting: Hosting; keepsPages: boolean }
>({
  /** Whether the browser keeps a page that is left, whole, for Back. Playwright’s does not by itself. */
  keepsPages: [false, { option: true, scope: 'worker' }],
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
      await use(Object.assign(hosting, { flags: server.chromiumFlags, terminal: environment }))
      server.close()
      await terminal.close()
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ hosting, keepsPages }, use) => {
      const browser = await chromium.launch({
        executablePath: findChromium() ?? '',
        chromiumSandbox: canSandbox,
        args: [...chromiumFlags, ...hosting.flags],
        ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  /** The moment at which a journey begins, for the browser and for Meta. The device's own by itself. */
  today: [process.env.KEYTAG_NOW, { option: true }],
  context: async ({ context, today }, use) => {
    await context.addInitScript(moveClock, untilMoment(today))
    await use(context)
  },
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
        // A browser asks every host for its icon.
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
  watch: [
    async ({ context, meta, hosting }, use) => {
      const expected: RegExp[] = []
      const faults: string[] = []
      const lines: string[] = []
      const onConsole = (message: ConsoleMessage) => {
        lines.push(message.text())
        if (message.type() !== 'error' && message.type() !== 'warning') return
        if (expected.some(pattern => pattern.test(message.text()))) return
        // Meta tells about a token only to the app's own developers, and Chromium notes the refusal.
        if (/ 400 /.test(message.text()) && message.location().url.includes('/debug_token')) return
        faults.push(`console.${message.type()}: ${message.text()}`)
      }
      const onPage = (page: Page) => {
        page.on('console', onConsole)
        page.on('pageerror', error => faults.push(`uncaught: ${error.message}`))
      }
      context.on('page', onPage)
      context.on('request', request => {
        const { protocol, hostname } = new URL(request.url())
        const isOurs = ['acme.github.io', 'elsewhere.test', 'shop.example', ...metaHosts].includes(
          hostname,
        )
        if (protocol === 'https:' && !isOurs) faults.push(`request to ${hostname}`)
      })
      await use({ expectConsole: pattern => expected.push(pattern) })
      expect(faults).toEqual([])
      await expectNoLeak(context, meta, lines)
      expectNoneTold(meta, hosting.asked)
    },
    { auto: true },
  ],
})

export { expect }

/** A page of somebody else's that frames Keytag, sandboxed where that is asked for. */
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

/** Another project of the same account, with a service worker for as much of the origin as it likes. */
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

/** No token in storage, history, an address, a title, the console, or a request to anyone but Meta. */
async function expectNoLeak(context: BrowserContext, meta: Meta, lines: readonly string[]) {
  const places: Record<string, string> = { console: lines.join('\n') }
  for (const page of context.pages()) {
    if (!page.url().startsWith(site)) continue
    const cdp = await context.newCDPSession(page)
    const visited = await cdp.send('Page.getNavigationHistory')
    // Meta's own dialog is not ours to keep clean; the entry after its redirect is.
    const ours = visited.entries.filter(entry => entry.url.startsWith(site))
    places.history = ours.map(entry => `${entry.url} ${entry.title}`).join('\n')
    const read = await page.evaluate(async () => ({
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      databases: JSON.stringify(await indexedDB.databases()),
      caches: JSON.stringify(await caches.keys()),
      title: document.title,
      address: location.href,
      'history.state': JSON.stringify(history.state),
      'window.name': window.name,
      // The navigation entry keeps the first address as long as the document lives: see SECURITY.md.
      performance: performance
        .getEntries()
        .filter(entry => entry.entryType !== 'navigation')
        .map(entry => `${entry.entryType} ${entry.name}`)
        .join('\n'),
    }))
    Object.assign(places, read)
  }
  const holding = Object.entries(places).filter(([, text]) =>
    [...meta.tokens].some(token => text.includes(token)),
  )
  expect(
    holding.map(([place]) => place),
    'places that hold a token',
  ).toEqual([])
  for (const request of meta.requests) {
    const { hostname } = new URL(request.url)
    if (hostname.startsWith('graph.')) {
      // Graph may know the origin, never the address.
      expect(request.headers.get('referer') ?? '').toBe('')
    }
  }
}

/** The log of our own host: a code may come with the one navigation that brings it, and nothing else. */
function expectNoneTold(meta: Meta, asked: readonly Request[]) {
  const told = asked.filter(({ url, headers }) => {
    const isRedirect = headers.get('sec-fetch-mode') === 'navigate' && /[?&]code=/.test(url)
    const text = `${isRedirect ? '' : url} ${headers.get('referer')}`
    return [...meta.tokens].some(token => text.includes(token))
  })
  expect(
    told.map(({ url }) => new URL(url).pathname),
    'requests to our own host that told a token',
  ).toEqual([])
}

/** Puts a picture where a person looks at it, when asked to. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.KEYTAG_PICTURES
  if (folder && existsSync(folder)) {
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  }
}

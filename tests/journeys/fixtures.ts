import { existsSync } from 'node:fs'
import {
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  expect,
  type Page,
  type Request as PageRequest,
} from '@playwright/test'
import {
  canSandbox,
  chromiumFlags,
  findChromium,
  findHeadlessShell,
} from '#tests/hosting/chromium.ts'
import { moveClock, untilMoment } from '#tests/moved-clock.ts'
import { test as base, type Meta, metaHosts, site } from './served.ts'

export {
  appId,
  instagramAppId,
  instagramRedirectUri,
  instagramSecret,
  type Meta,
  redirectUri,
  site,
} from './served.ts'

/** V8's optimizing compiler. It takes a sixth of the processor, and a journey ends before that pays. */
const noOptimizer = '--js-flags=--no-turbofan'

type Watch = {
  /** Declares a console line that this journey causes. */
  expectConsole(pattern: RegExp): void
}

/**
 * Chromium before the served site. A console error, a request to anybody else or a token where none
 * may be fails the journey.
 */
export const test = base.extend<
  { watch: Watch; savesData: boolean },
  {
    keepsPages: boolean
    wholeBrowser: boolean
    sharesProfile: boolean
    profile: BrowserContext | undefined
  }
>({
  /**
   * True for a person who spares the connection. Their browser fetches nothing ahead. Most journeys run so,
   * because ninety files of other screens take longer than the journey's own.
   */
  savesData: [true, { option: true }],
  /** True if the browser keeps left pages for Back. Playwright's does not by default. */
  keepsPages: [false, { option: true, scope: 'worker' }],
  /** True for what the headless shell does not have: tabs, and pages kept for Back. */
  wholeBrowser: [false, { option: true, scope: 'worker' }],
  /**
   * True if the journeys of a file share a browser's profile, one after the other. Keytag's files are in its
   * cache then, and everything else is cleared behind each journey.
   */
  sharesProfile: [false, { option: true, scope: 'worker' }],
  profile: [
    async ({ browser, sharesProfile }, use) => {
      const profile = sharesProfile ? await browser.newContext() : undefined
      await use(profile)
      await profile?.close()
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ hosting, keepsPages, wholeBrowser }, use) => {
      const shell = keepsPages || wholeBrowser ? undefined : findHeadlessShell()
      const browser = await chromium.launch({
        executablePath: shell ?? findChromium() ?? '',
        chromiumSandbox: canSandbox,
        args: [...chromiumFlags, noOptimizer, ...hosting.flags],
        ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ context: own, profile, today, savesData, actionTimeout }, use) => {
    const context = profile ?? own
    if (!prepared.has(context)) {
      prepared.add(context)
      context.setDefaultTimeout(actionTimeout ?? 0)
      await context.addInitScript(moveClock, untilMoment(today))
      if (savesData) await context.addInitScript(saveData)
    }
    await use(context)
    if (profile) await clear(profile)
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
        // Meta describes a token only to the app's own people, and Chromium logs the refusal.
        if (/ 400 /.test(message.text()) && message.location().url.includes('/debug_token')) return
        faults.push(`console.${message.type()}: ${message.text()}`)
      }
      const onPage = (page: Page) => {
        page.on('console', onConsole)
        page.on('pageerror', error => faults.push(`uncaught: ${error.message}`))
      }
      const onRequest = (request: PageRequest) => {
        const { protocol, hostname } = new URL(request.url())
        const isOurs = ['acme.github.io', 'elsewhere.test', 'shop.example', ...metaHosts].includes(
          hostname,
        )
        if (protocol === 'https:' && !isOurs) faults.push(`request to ${hostname}`)
      }
      context.on('page', onPage).on('request', onRequest)
      await use({ expectConsole: pattern => expected.push(pattern) })
      context.off('page', onPage).off('request', onRequest)
      expect(faults).toEqual([])
      await expectNoLeak(context, meta, lines)
      expectNoneTold(meta, hosting.asked)
    },
    { auto: true },
  ],
})

export { expect }

/** No token in storage, history, an address, a title, the console, or a request to others than Meta. */
async function expectNoLeak(context: BrowserContext, meta: Meta, lines: readonly string[]) {
  const places: Record<string, string> = { console: lines.join('\n') }
  for (const page of context.pages()) {
    if (!page.url().startsWith(site)) continue
    const cdp = await context.newCDPSession(page)
    const visited = await cdp.send('Page.getNavigationHistory')
    // Only Keytag's entries count. Meta's own dialog has its own.
    const ours = visited.entries.filter(entry => entry.url.startsWith(site))
    places.history = ours.map(entry => `${entry.url} ${entry.title}`).join('\n')
    const read = await page.evaluate(async () => ({
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      caches: JSON.stringify(await caches.keys()),
      title: document.title,
      address: location.href,
      'history.state': JSON.stringify(history.state),
      'window.name': window.name,
      // The navigation entry keeps the first address for the life of the document: see SECURITY.md.
      performance: performance
        .getEntries()
        .filter(entry => entry.entryType !== 'navigation')
        .map(entry => `${entry.entryType} ${entry.name}`)
        .join('\n'),
    }))
    Object.assign(places, read, { databases: await page.evaluate(storedRecords) })
    expect(places.databases, 'a private key as text').not.toContain('AGE-SECRET-KEY')
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
      // Graph may see the origin, never the address.
      expect(request.headers.get('referer') ?? '').toBe('')
    }
  }
}

/** Profiles that have their scripts. */
const prepared = new WeakSet<BrowserContext>()

/** Leaves a profile as it was before its journey, but for the files in its cache. */
async function clear(profile: BrowserContext): Promise<void> {
  const page = await profile.newPage()
  const cdp = await profile.newCDPSession(page)
  for (const each of profile.pages()) if (each !== page) await each.close()
  for (const origin of [site, ...metaHosts.map(host => `https://${host}`)]) {
    await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  }
  await page.close()
  await profile.clearCookies()
  await profile.clearPermissions()
}

/** Runs in the page. */
function saveData(): void {
  Object.defineProperty(navigator, 'connection', {
    value: { saveData: true },
    // A tab that a page opens runs this twice.
    configurable: true,
  })
}

/** All that IndexedDB holds, as text. A key that no script can read is `{}`. Runs in the page. */
async function storedRecords(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const records: unknown[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name))
    for (const table of database.objectStoreNames) {
      records.push(await done(database.transaction(table).objectStore(table).getAll()))
    }
    database.close()
  }
  return JSON.stringify(records)
}

/** The log of Keytag's host. A code may be in the navigation that brings it and nowhere else. */
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

const pictures = process.env.KEYTAG_PICTURES
export const takesPictures = pictures !== undefined && existsSync(pictures)

/** Takes a picture for a person to look at, on request. */
export async function picture(page: Page, name: string): Promise<void> {
  if (takesPictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { keepPendingLogin, toState } from '#src/core/login/pending.ts'
import buildSite, { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { canSandbox, chromiumFlags, findChromium } from '#tests/hosting/chromium.ts'
import { createPages } from '#tests/hosting/pages.ts'
import { type Handler, serveHosts } from '#tests/hosting/server.ts'
import { createGraph, firstId } from './graph.ts'
import { shape, slow4G } from './wire.ts'

/*
 * `npm run bench [rounds]`: how much longer than a hand-written page Keytag takes from Meta's redirect
 * to the first Instagram account ID, and how a list of 10,000 Pages behaves. Ratios are the result:
 * both pages are opened one after the other in each round. Absolute times are this machine's.
 */

const rounds = Number.parseInt(process.argv[2] ?? '9', 10) || 9
const site = `https://acme.github.io${siteBase}`
const token = `EAA${'b1'.repeat(90)}`
const state = toState(new Uint8Array(32).fill(7))
// As captured: Meta sends both tokens and the end of data access.
const dataAccessEnds = Math.floor(Date.now() / 1000) + 90 * 24 * 60 * 60
const fragment = `#access_token=${token}short&data_access_expiration_time=${dataAccessEnds}&expires_in=5000&long_lived_token=${token}&state=${state}`
const say = (line: string) => process.stdout.write(`${line}\n`)

await buildSite()
const graph = createGraph(80)
const floor = readFileSync('tests/bench/floor.html', 'utf8')
const pages = createPages(siteFolder, siteBase)
const home: Handler = request =>
  request.url.includes('/floor/')
    ? new Response(floor, {
        headers: { 'content-type': 'text/html', 'cache-control': 'max-age=600' },
      })
    : pages(request)
const handlers = {
  'acme.github.io': () => zipped(home),
  'graph.facebook.com': () => zipped(graph.answer),
}

sizes()
const slow = await serveHosts(handlers, port => shape(port, slow4G))
await withBrowser(slow.chromiumFlags, async browser => {
  await startPage(browser)
  for (const kind of ['warm', 'cold'] as const) await callback(browser, kind)
})
slow.close()
const fast = await serveHosts(handlers)
await withBrowser(fast.chromiumFlags, tenThousand)
fast.close()
if ((loadavg()[0] ?? 0) > 3) say('This machine was busy: take these with care.')
process.exit()

/** Script bytes, gzipped, as hosts send them. */
function sizes() {
  const html = readFileSync(`${siteFolder}/callback/index.html`, 'utf8')
  const [first = '', app = ''] = html.split('<template data-app>')
  const inline = /<script>([\s\S]*?)<\/script>/.exec(first)?.[1] ?? ''
  const sum = (part: string) =>
    [...new Set(part.match(/(?<=(?:src|href)="[^"]*)assets\/[^"]+\.js/g))]
      .map(file => zip(readFileSync(`${siteFolder}/${file}`)))
      .reduce((total, size) => total + size, 0)
  say(
    `callback: HTML ${kB(zip(html))}; script before the first IDs ${kB(zip(inline) + sum(first))} (inline), after them ${kB(sum(app))}`,
  )
}

/** Transferred bytes until the start page is usable. */
async function startPage(browser: Browser) {
  const page = await browser.newPage()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(site, { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'App ID' }).waitFor()
  say(`start page: ${kB(bytes)} before it can be used`)
  await page.context().close()
}

async function callback(browser: Browser, kind: 'warm' | 'cold') {
  const times = { floor: [] as number[], keytag: [] as number[], ratio: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0
    const a = await once(browser, kind, first ? 'floor' : 'keytag')
    const b = await once(browser, kind, first ? 'keytag' : 'floor')
    const [onFloor, onKeytag] = first ? [a, b] : [b, a]
    times.floor.push(onFloor.time)
    times.keytag.push(onKeytag.time)
    times.ratio.push(onKeytag.time / onFloor.time)
    if (round === 0)
      say(
        `${kind}: ${onKeytag.requests} requests before the first ID, ${onKeytag.calls} of them to Graph: the doctor’s come later`,
      )
  }
  say(
    `${kind}, Slow 4G, CPU 4x: ratio ${quartiles(times.ratio, 3)}; floor ${quartiles(times.floor)} ms, Keytag ${quartiles(times.keytag)} ms`,
  )
}

async function once(browser: Browser, kind: 'warm' | 'cold', which: 'floor' | 'keytag') {
  const context = await browser.newContext()
  const page = await context.newPage()
  await prepare(page)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (kind === 'warm') {
    // In both cases the person was on the start page a minute ago, and the connection to Graph is new.
    await page.goto(site, { waitUntil: 'networkidle' })
    await page.goto('about:blank')
  }
  await cdp.send('Network.enable')
  const sent = new Map<string, number>()
  const graphCalls: number[] = []
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
    sent.set(requestId, timestamp)
    if (request.url.startsWith('https://graph.facebook.com/')) graphCalls.push(timestamp)
  })
  cdp.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId))
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) sent.delete(requestId)
  })
  const callbackOf = which === 'floor' ? 'https://acme.github.io/floor/' : `${site}callback/`
  await page.goto(`${callbackOf}?${fragment}`, { waitUntil: 'commit' })
  const time = await seen(page)
  const began = Math.min(...sent.values())
  const before = (at: number) => (at - began) * 1000 < time
  const requests = [...sent.values()].filter(before).length
  const calls = graphCalls.filter(before).length
  await context.close()
  return { time, requests, calls }
}

/** This browser started the login. The clock stops in the frame that shows the first ID. */
async function prepare(page: Page) {
  const kept: [string, string][] = []
  const store = {
    getItem: () => null,
    setItem: (key: string, value: string) => void kept.push([key, value]),
    removeItem: () => undefined,
    key: () => null,
    length: 0,
  }
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: ['instagram_basic'],
    dialog: 'guided',
    issuedAt: new Date(),
  })
  await page.addInitScript(
    ({ kept, firstId }) => {
      if (location.protocol !== 'https:') return
      for (const [key, value] of kept) localStorage.setItem(key, value)
      // No named functions here: tsx would wrap them in a helper that the page does not have.
      new MutationObserver((_changes, observer) => {
        if (!document.body?.textContent?.includes(firstId)) return
        observer.disconnect()
        requestAnimationFrame(() => Object.assign(window, { seenAt: performance.now() }))
      }).observe(document, { childList: true, subtree: true, characterData: true })
    },
    { kept, firstId },
  )
}

async function seen(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => Reflect.get(window, 'seenAt'), undefined, {
    timeout: 60_000,
    polling: 50,
  })
  return Number(await at.jsonValue())
}

async function tenThousand(browser: Browser) {
  graph.setTotal(10_000)
  const context = await browser.newContext()
  const page = await context.newPage()
  await prepare(page)
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('main h1')?.textContent.startsWith('10,000 Pages')) return
      observer.disconnect()
      requestAnimationFrame(() =>
        Object.assign(window, { listedAt: performance.timeOrigin + performance.now() }),
      )
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  /** Request times by both clocks, in seconds. */
  const asked = new Map<string, { wallTime: number; timestamp: number }>()
  let lastAnswer = 0
  cdp.on('Network.requestWillBeSent', ({ requestId, wallTime, timestamp, request }) => {
    if (request.url.includes('/me/accounts')) asked.set(requestId, { wallTime, timestamp })
  })
  cdp.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    const begun = asked.get(requestId)
    if (begun) lastAnswer = (begun.wallTime + timestamp - begun.timestamp) * 1000
  })
  await page.goto(`${site}callback/?${fragment}`, { waitUntil: 'commit' })
  const first = await seen(page)
  const at = await page.waitForFunction(() => Reflect.get(window, 'listedAt'), undefined, {
    timeout: 120_000,
    polling: 50,
  })
  const painted = Number(await at.jsonValue()) - lastAnswer
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { durations })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) durations.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.getByRole('searchbox').pressSequentially('number 99', { delay: 120 })
  await page.waitForTimeout(1500)
  const durations = await page.evaluate(() => Reflect.get(window, 'durations') as number[])
  say(
    `10,000 Pages: first row after ${Math.round(first)} ms, list painted ${Math.round(painted)} ms after the last answer, ${nodes} nodes; slowest key at CPU 4x ${Math.max(0, ...durations)} ms`,
  )
  await context.close()
}

async function withBrowser(flags: readonly string[], use: (browser: Browser) => Promise<void>) {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    chromiumSandbox: canSandbox,
    args: [...chromiumFlags, ...flags],
  })
  await use(browser)
  await browser.close()
}

function zipped(handler: Handler): Handler {
  return async request => {
    const response = await handler(request)
    const headers = new Headers(response.headers)
    headers.set('content-encoding', 'gzip')
    return new Response(gzipSync(await response.arrayBuffer()), {
      status: response.status,
      headers,
    })
  }
}

function quartiles(values: readonly number[], places = 0): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(places)
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`
}

function zip(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB gz`
}

import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { siteFolder } from '#tests/hosting/build-site.ts'
import { kB, quartiles, say, zip } from './figures.ts'
import { fragment, prepare, seen, site } from './login.ts'

/** The page without the templates with a client's files, which no developer fetches. */
function callbackPage(): string {
  return readFileSync(`${siteFolder}/callback/index.html`, 'utf8').replace(
    /<template data-client-files[\s\S]*?<\/template>/g,
    '',
  )
}

/** Script bytes, gzipped, as hosts send them. */
export function callbackSizes() {
  const html = callbackPage()
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

/** The sheets that style the first paint. */
function callbackSheets(): readonly string[] {
  return callbackPage().match(/assets\/[^"]+\.css(?=")/g) ?? []
}

/** From Meta's redirect to the first ID, beside a hand-written page that does only that. */
export async function callback(browser: Browser, kind: 'warm' | 'cold', rounds: number) {
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
    // A slowed page is quiet before it has fetched what the callback needs.
    const sheets = callbackSheets().map(async sheet => {
      const response = await page.waitForResponse(answer => answer.url().endsWith(sheet))
      await response.finished()
    })
    await page.goto(site, { waitUntil: 'networkidle' })
    await Promise.all(sheets)
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

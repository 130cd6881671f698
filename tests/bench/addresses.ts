import type { Browser } from '@playwright/test'
import { entries } from '#src/core/errors/entries.ts'
import { kB, median, quartiles, say } from './figures.ts'
import { site } from './login.ts'

const words = new URL('/words/', site).href
const others = [
  'paste/',
  'errors/',
  `help/${entries[0]?.id}/`,
  'site/',
  'connect/',
  'check/',
  'basic-display/',
  'ask/',
  'callback/',
]

/** The start page's words and controls alone: what a page without a script has to send. */
export function wordsAlone(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0]
  if (main === undefined) throw new Error('The start page has no main part.')
  const plain = main.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/ class="[^"]*"/g, '')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Words</title><style>body{font:16px/1.5 system-ui;margin:2rem}</style>${plain}</html>`
}

/** Prints the costs of a first visit to each address: its largest paint beside its first, shifts, bytes. */
export async function addresses(browser: Browser, rounds: number): Promise<void> {
  const start: Visit[] = []
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0
    const a = await visit(browser, first ? words : site)
    const b = await visit(browser, first ? site : words)
    const [plain, keytag] = first ? [a, b] : [b, a]
    start.push(keytag)
    ratios.push(keytag.largest / plain.largest)
  }
  say(`start page beside its words alone, Slow 4G, CPU 4x: LCP ratio ${quartiles(ratios, 3)}`)
  report('start', start)
  const visits = new Map(others.map(address => [address, [] as Visit[]]))
  for (let round = 0; round < Math.min(rounds, 5); round += 1) {
    for (const [address, seen] of visits) seen.push(await visit(browser, site + address))
  }
  for (const [address, seen] of visits) report(address, seen)
}

function report(address: string, visits: readonly Visit[]): void {
  const of = (name: keyof Visit) => median(visits.map(visit => visit[name]))
  const ratio = median(visits.map(({ largest, first }) => largest / first))
  say(
    `${address}: LCP ${Math.round(of('largest'))} ms, ${ratio.toFixed(3)} of FCP; shift ${of('shift').toFixed(3)}; ${kB(of('bytes'))} until it can be used`,
  )
}

/** Milliseconds, the sum of the layout shifts, and bytes over the wire. */
type Visit = {
  readonly first: number
  readonly largest: number
  readonly shift: number
  readonly bytes: number
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await cdp.send('Network.enable')
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.addInitScript(() => {
    const noted = { first: 0, largest: 0, shift: 0 }
    Object.assign(window, { noted })
    new PerformanceObserver(list => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') noted.first = startTime
    }).observe({ type: 'paint', buffered: true })
    new PerformanceObserver(list => {
      for (const { startTime } of list.getEntries()) noted.largest = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) noted.shift += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'load' })
  // The app repeats what was done before it came, and then this name is gone.
  await page.waitForFunction(
    () =>
      !('keytagEarly' in window) &&
      [...document.querySelectorAll('h1')].some(heading => heading.checkVisibility()),
  )
  const used = bytes
  await page.waitForLoadState('networkidle')
  const noted: Omit<Visit, 'bytes'> = await page.evaluate(() => Reflect.get(window, 'noted'))
  await context.close()
  return { ...noted, bytes: used }
}

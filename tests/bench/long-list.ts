import type { Browser } from '@playwright/test'
import { say } from './figures.ts'
import { fragment, prepare, seen, site } from './login.ts'

/** A list of 10,000 Pages: how soon it is painted, and its slowest key. */
export async function tenThousand(browser: Browser) {
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

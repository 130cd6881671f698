import { expect } from '@playwright/test'
import { openConnectProxy } from '#tests/hosting/connect-proxy.ts'
import { onPath } from '#tests/tools/on-path.ts'
import { appId, metaHosts, test as served, site } from '../served.ts'
import { openDisplay } from './display.ts'
import type { Engine } from './engine.ts'
import { findFirefox, openFirefox } from './firefox.ts'
import { findWebKit, openWebKit } from './webkit.ts'

/*
 * The journeys that matter, in the engines that Playwright's own Chromium is not. An engine that is not
 * installed is skipped, and the run says so.
 */

const engines = {
  Firefox: { find: findFirefox, start: openFirefox },
  WebKit: { find: findWebKit, start: openWebKit },
}

for (const [name, { find, start }] of Object.entries(engines)) {
  const isHere = find() !== undefined && onPath(['Xvfb']) !== undefined
  const test = served.extend<{ engine: Engine }>({
    engine: async ({ hosting, meta }, use) => {
      expect(meta.requests).toEqual([])
      const hosts = [new URL(site).hostname, 'elsewhere.test', ...metaHosts]
      const proxy = await openConnectProxy(hosts, hosting.port)
      const display = await openDisplay()
      const engine = await start({ proxyPort: proxy.port, display: display.name })
      await use(engine)
      await engine.close()
      display.close()
      proxy.close()
    },
  })

  test.describe(isHere ? name : `${name} (skipped: ${name} or Xvfb is not installed)`, () => {
    // WebKitGTK's process ends now and then when a page that it kept is shown again.
    test.describe.configure({ retries: process.env.CI ? 3 : 0 })
    test.skip(!isHere, `${name} or Xvfb is not installed`)

    test('a login leads to a copied Page ID', async ({ engine }) => {
      await logIn(engine)
      await press(engine, 'Copy Page ID of Metricsaurus')
      expect(await pasted(engine)).toBe('134895793791914')
    })

    test('a page that was left comes back without its tokens, says so, and works', async ({
      engine,
      meta,
    }) => {
      await logIn(engine)
      await leave(engine)
      await engine.back()
      await expectForgotten(engine, meta.tokens)
      await engine.forward()
      await expect.poll(() => engine.read('location.hostname')).toBe('elsewhere.test')
      await engine.back()
      await expectForgotten(engine, meta.tokens)
      // A dead page would only change its address.
      await press(engine, 'Paste anything')
      await expectHeading(engine, /^Paste anything/)
      await logIn(engine)
      await engine.reload()
      await expectForgotten(engine, meta.tokens)
    })

    test('the simulated onboarding leads to a copied Instagram account ID', async ({ engine }) => {
      // The first-time scenario has steps of other names.
      await engine.open(`${site}?world=all-goes-well`)
      // A link's settings have the screen drawn anew. Finding and pressing are two calls, and would straddle it.
      await expect.poll(() => engine.read(`'keytagEarly' in window`)).toBe(false)
      await press(engine, 'Try it Scenario all-goes-well')
      // The screen before has a "Continue" too, and stays until the dialog is there.
      await expectHeading(engine, /^Who is signing in\?$/)
      await pressThrough(engine)
      await expectHeading(engine, /^3 Pages for Mina Okafor$/)
      await press(engine, 'Copy Instagram account ID of Metricsaurus')
      expect(await pasted(engine)).toMatch(/^\d{17}$/)
    })
  })
}

/** Goes to a page of another site. */
async function leave(engine: Engine): Promise<void> {
  await engine.open('https://elsewhere.test/?frame=about:blank')
  await expect.poll(() => engine.read('location.hostname')).toBe('elsewhere.test')
}

async function expectForgotten(engine: Engine, tokens: ReadonlySet<string>): Promise<void> {
  await expectHeading(engine, /^(The tokens are forgotten|Meta sent no reply)$/)
  const html = String(await engine.read('document.documentElement.outerHTML'))
  expect(html).not.toContain('Metricsaurus')
  expect([...tokens].filter(token => html.includes(token))).toEqual([])
}

async function logIn(engine: Engine): Promise<void> {
  await engine.open(site)
  await expectHeading(engine, /^Get (Instagram tokens and IDs|your tokens again)$/)
  // A returning browser lists the App ID and has no field for it.
  if ((await heading(engine)) === 'Get Instagram tokens and IDs') {
    await press(engine, 'App ID')
    await engine.type(appId)
  }
  await press(engine, 'Continue with Facebook')
  await expectHeading(engine, /^Log in to Acme Scheduler$/)
  await press(engine, 'Continue')
  await expectHeading(engine, /^3 Pages for Mina Okafor$/)
}

/** Presses Continue until the dialog ends, and never twice on one step. */
async function pressThrough(engine: Engine): Promise<void> {
  const state = async () => `${await heading(engine)} ${await engine.read('location.pathname')}`
  await expect.poll(() => find(engine, 'Continue')).toBeTruthy()
  for (let known = await state(); !known.includes('/callback'); known = await state()) {
    await press(engine, 'Continue')
    await expect.poll(state).not.toBe(known)
  }
}

function heading(engine: Engine): Promise<unknown> {
  return engine.read(
    `[...document.querySelectorAll('h1')].find(each => each.checkVisibility())?.textContent ?? ''`,
  )
}

async function expectHeading(engine: Engine, words: RegExp): Promise<void> {
  await expect.poll(() => heading(engine)).toMatch(words)
}

/** The middle of the element with this name, or a name that starts so, once it is in view and in front. */
function find(engine: Engine, name: string): Promise<unknown> {
  return engine.read(`(() => {
    const wanted = ${JSON.stringify(name)}
    const named = element =>
      (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent ?? '').trim()
    const all = [...document.querySelectorAll('a, button, summary, input, textarea')]
    const element = all.find(each => named(each) === wanted) ?? all.find(each => named(each).startsWith(wanted))
    if (!element || element.disabled) return null
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { x, y, width, height } = element.getBoundingClientRect()
    const [middleX, middleY] = [x + width / 2, y + height / 2]
    const front = document.elementFromPoint(middleX, middleY)
    return front && (element.contains(front) || front.contains(element)) ? [middleX, middleY] : null
  })()`)
}

async function press(engine: Engine, name: string): Promise<void> {
  let place: unknown
  await expect
    .poll(async () => {
      place = await find(engine, name)
      return Array.isArray(place)
    }, `something to press called “${name}”`)
    .toBe(true)
  const [x, y] = Array.isArray(place) ? place.map(Number) : []
  await engine.pressAt(x ?? 0, y ?? 0)
}

/** The clipboard after a copy, read by pasting into a plain box. */
async function pasted(engine: Engine): Promise<unknown> {
  const said = `[...document.querySelectorAll('[role=status]')].map(each => each.textContent).join()`
  await expect.poll(() => engine.read(said)).toContain('Copied')
  await press(engine, 'Paste anything')
  await press(engine, 'See all')
  await press(engine, 'Find an error')
  await engine.paste()
  const value = `document.querySelector('input[type=search]')?.value ?? ''`
  await expect.poll(() => engine.read(value)).not.toBe('')
  return engine.read(value)
}

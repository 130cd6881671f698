// @vitest-environment jsdom
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { allCallbacks, callbacks, simulatedDialogs } from '#src/addresses.ts'
import { loadDrawnWords } from '#src/app/parts/client/use-client-words.ts'
import { memoryStore } from '#src/app/store.ts'
import { simulatedAppId, simulatedInstagramAppId } from '#src/config.ts'
import { entries } from '#src/core/errors/entries.ts'
import { type OwnCopy, plainCopy } from '#src/own-copy.ts'
import { renderApp } from '#tests/render-app.tsx'
import type { DrawnScreen } from '../../build/pages.ts'

/* React tells every difference between the drawn markup and its own on the console, which fails a test. */

const addresses = [
  '',
  'paste/',
  'inspect/',
  'help/',
  'errors/',
  'site/',
  'check/',
  'ask/',
  'basic-display/',
  '404.html',
  ...allCallbacks(),
  ...entries.filter((_, index) => index % 40 === 0).map(({ id }) => `help/${id}/`),
]

const copies: Readonly<Record<string, Partial<OwnCopy>>> = {
  'no app': {},
  'its own app': { metaAppId: '4422249397239604' },
  'its own Instagram app': { instagramAppId: '1084329117700210', family: 'instagram-login' },
  'a name and no simulation': { name: 'Shop', show: { ...plainCopy.show, simulation: false } },
}

const Drawn = z.array(
  z.record(z.string(), z.array(z.object({ language: z.optional(z.string()), markup: z.string() }))),
)

/** The markup by copy, address and language. */
const drawn = new Map<string, string>()

beforeAll(async () => {
  const jobs = Object.values(copies).map(own => ({
    own: { ...plainCopy, ...own },
    screens: [...addresses, 'connect/', ...Object.values(simulatedDialogs)].map(
      (path): DrawnScreen => ({ path, modules: [], isForClients: path === 'connect/' }),
    ),
  }))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['tests/tools/draw-screens.mjs', JSON.stringify(jobs)],
    { maxBuffer: 64_000_000, env: { ...process.env, NODE_ENV: 'production' } },
  )
  for (const [index, screens] of Drawn.parse(JSON.parse(stdout)).entries()) {
    const copy = Object.keys(copies)[index]
    for (const [path, drawing] of Object.entries(screens)) {
      for (const { language, markup } of drawing) {
        drawn.set(`${copy} ${path}${language ? `?lang=${language}` : ''}`, markup)
      }
    }
  }
}, 240_000)

async function hydrate(
  address: string,
  copy = 'no app',
  options: Parameters<typeof renderApp>[0] = {},
) {
  const markup = drawn.get(`${copy} ${address}`) ?? ''
  // As the inline script sets it. In a browser the screen's file loads the words of that language.
  document.documentElement.lang = new URLSearchParams(address.split('?')[1]).get('lang') ?? 'en'
  await loadDrawnWords()
  const view = await act(async () =>
    renderApp({ path: `/${address}`, ...options, own: copies[copy] ?? {}, drawn: markup }),
  )
  const heading = view.container.querySelector('h1')
  expect(heading?.textContent).not.toBe('')
  // React leaves its mark on the elements that it has taken over.
  await waitFor(() => expect(Object.keys(heading ?? {}).join()).toContain('__react'))
  expect(view.container.querySelector('h1')).toBe(heading)
}

test.each([...addresses, ...plainCopy.languages.map(language => `connect/?lang=${language}`)])(
  'the app takes over the drawn screen of /%s as it is',
  address => hydrate(address),
  60_000,
)

test.each(addresses)(
  'the app takes over the drawn screen of /%s on a host whose sites share an origin',
  address => hydrate(address, 'no app', { origin: 'https://acme.github.io' }),
  60_000,
)

test.each(Object.keys(copies))(
  'a copy with %s takes over its own screens',
  async copy => {
    for (const address of ['', 'ask/', 'connect/?lang=de', 'site/']) await hydrate(address, copy)
  },
  60_000,
)

test.each([
  'no/such/page',
  'connect-us',
  'simulated/dialogue',
  'paste/x',
  'help/a/b',
  'nowhere?a=1#b',
])(
  'the app takes over the page for a wrong address at /%s',
  async wrong => {
    await hydrate('404.html', 'no app', { path: `/${wrong}` })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page does not exist')
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeTruthy()
  },
  60_000,
)

test.each(['errors/', 'check/', 'paste/', ''])(
  'the app takes over the drawn screen of /%s with a place on the screen in its address',
  address => hydrate(address, 'no app', { path: `/${address}#main` }),
  60_000,
)

test.each([
  ['facebook-login', simulatedAppId, 'Who is signing in?'],
  ['facebook-login', 'no-app', 'Invalid App ID'],
  ['instagram-login', simulatedInstagramAppId, 'Which account is logging in?'],
] as const)(
  'the app takes over what the build drew of the %s dialog of app %s',
  async (family, client_id, title) => {
    const address = simulatedDialogs[family]
    const markup = drawn.get(`no app ${address}`) ?? ''
    expect(markup).toContain('Nothing is sent.')
    const isFacebook = family === 'facebook-login'
    const query = new URLSearchParams({
      client_id,
      redirect_uri: `${location.origin}/${callbacks.simulated[family]}`,
      response_type: isFacebook ? 'token' : 'code',
      scope: isFacebook ? 'instagram_basic,pages_show_list' : 'instagram_business_basic',
      state: 'x'.repeat(43),
      world: 'no-pages',
    })
    const view = await act(async () => renderApp({ path: `/${address}?${query}`, drawn: markup }))
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(view.container.querySelectorAll('.sim-head')).toHaveLength(1)
  },
  60_000,
)

test('no drawn link leads to a login, because its state would be everybody’s', () => {
  for (const address of ['', 'connect/?lang=en']) {
    expect(drawn.get(`its own app ${address}`)).not.toMatch(
      /href="[^"]*(state=|dialog\/oauth|simulated\/dialog)/,
    )
  }
})

test('a link has its state as soon as the app is there', async () => {
  await hydrate('', 'its own app')
  const link = screen.getByRole('link', { name: 'Continue with Facebook' })
  await waitFor(() => expect(link.getAttribute('href')).toMatch(/state=[\w-]{43}/))
}, 60_000)

test('a pinned theme changes no more than the words of its button', async () => {
  const store = memoryStore()
  store.setItem('keytag:v1:theme', 'dark')
  await hydrate('paste/', 'no app', { store })
  expect(await screen.findByRole('button', { name: 'Theme: dark. Change' })).toBeTruthy()
}, 60_000)

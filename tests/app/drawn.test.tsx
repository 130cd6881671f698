// @vitest-environment jsdom
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { loadDrawnWords } from '#src/app/parts/client/use-client-words.ts'
import { memoryStore } from '#src/app/store.ts'
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
    screens: [...addresses, 'connect/'].map(
      (path): DrawnScreen => ({ path, module: '', isForClients: path === 'connect/' }),
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
    renderApp({ ...options, own: copies[copy] ?? {}, path: `/${address}`, drawn: markup }),
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

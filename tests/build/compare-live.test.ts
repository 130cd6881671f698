import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { compareLive, outcomeOf } from '../../build/compare-live.ts'
import { createPages } from '../../build/github-pages.ts'
import { sumsOfFolder } from '../../build/sums.ts'

const files = {
  'index.html': '<p>start',
  'callback/index.html': '<p>callback',
  '404.html': '<p>nothing here',
  'assets/index.js': 'let a = 1',
  'assets/index.css': 'p{}',
  'icon.png': 'picture',
  '.nojekyll': '',
}
const folder = mkdtempSync(join(tmpdir(), 'keytag-built-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
const base = new URL('https://acme.example/keytag/')
const pages = createPages(folder, base.pathname)
const serve = (url: URL) => pages(new Request(url))

test('a copy that serves the build’s bytes differs nowhere', async () => {
  // Two pages are asked for by their folder too, and GitHub keeps .nojekyll for itself.
  expect(await compareLive(folder, base, serve)).toEqual({ compared: 8, faults: [] })
})

test('one changed byte of any file is found and named', async () => {
  const served = Object.keys(files).filter(name => name !== '.nojekyll')
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...served), fc.nat(), async (name, at) => {
      const { faults } = await compareLive(folder, base, async url => {
        const response = await serve(url)
        if (!url.href.endsWith(name)) return response
        const bytes = new Uint8Array(await response.arrayBuffer())
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ 1
        return new Response(bytes, response)
      })
      expect(faults.filter(({ address }) => address.endsWith(name)).length).toBeGreaterThan(0)
      expect(faults.every(({ kind }) => kind !== 'unreachable')).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a page that only its folder’s address gives otherwise is found', async () => {
  const { faults } = await compareLive(folder, base, url =>
    url.pathname === '/keytag/callback/' ? Promise.resolve(new Response('other')) : serve(url),
  )
  expect(faults).toEqual([{ address: 'callback/', kind: 'differs' }])
})

test('a missing file, one that leads elsewhere and one that cannot be reached are told apart', async () => {
  const { faults } = await compareLive(folder, base, async url => {
    if (url.pathname.endsWith('index.js')) return new Response('', { status: 404 })
    if (url.pathname.endsWith('index.css')) {
      return new Response(null, { status: 302, headers: { location: 'https://evil.example/' } })
    }
    if (url.pathname.endsWith('icon.png')) throw new TypeError('fetch failed')
    return serve(url)
  })
  expect(faults).toEqual([
    { address: 'assets/index.css', kind: 'moved' },
    { address: 'assets/index.js', kind: 'missing' },
    { address: 'icon.png', kind: 'unreachable' },
  ])
})

test('a busy or broken host proves no difference', async () => {
  for (const status of [429, 500, 503]) {
    const { faults } = await compareLive(folder, base, async url =>
      url.pathname.endsWith('icon.png') ? new Response('later', { status }) : serve(url),
    )
    expect(faults).toEqual([{ address: 'icon.png', kind: 'unreachable' }])
    expect(outcomeOf(faults)).toBe('unknown')
  }
})

test('a list of sums that the deployment of an older commit has added is compared where there is one', async () => {
  const withSums = (text: string) => (url: URL) =>
    url.pathname.endsWith('SHA256SUMS') ? Promise.resolve(new Response(text)) : serve(url)
  const right = await compareLive(folder, base, withSums(sumsOfFolder(folder)))
  expect(outcomeOf(right.faults)).toBe('same')
  const wrong = await compareLive(folder, base, withSums(sumsOfFolder(folder).replace('a', 'b')))
  expect(wrong.faults).toEqual([{ address: 'SHA256SUMS', kind: 'differs' }])
  expect(outcomeOf(wrong.faults)).toBe('differs')
})

test('a build’s own list of sums is compared like every other file, and must be there', async () => {
  const built = mkdtempSync(join(tmpdir(), 'keytag-built-'))
  writeFileSync(join(built, 'index.html'), '<p>start')
  writeFileSync(join(built, 'SHA256SUMS'), sumsOfFolder(built))
  const own = createPages(built, base.pathname)
  const compared = (sums?: Response) =>
    compareLive(built, base, async url =>
      sums && url.pathname.endsWith('SHA256SUMS') ? sums.clone() : own(new Request(url)),
    )
  expect(await compared()).toEqual({ compared: 3, faults: [] })
  expect((await compared(new Response('', { status: 404 }))).faults).toEqual([
    { address: 'SHA256SUMS', kind: 'missing' },
  ])
  const more = `${sumsOfFolder(built)}${'0'.repeat(64)}  more.js\n`
  expect((await compared(new Response(more))).faults).toEqual([
    { address: 'SHA256SUMS', kind: 'differs' },
    { address: 'more.js', kind: 'extra' },
  ])
  rmSync(built, { recursive: true })
})

test('one proven difference counts more than addresses without an answer', () => {
  const gone = { address: 'a', kind: 'unreachable' } as const
  for (const kind of ['differs', 'missing', 'moved'] as const) {
    expect(outcomeOf([gone, { address: 'b', kind }])).toBe('differs')
  }
})

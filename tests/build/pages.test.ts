import { expect, test } from 'vitest'
import { allCallbacks, screens } from '#src/addresses.ts'
import { toRoute } from '#src/arrival/route.ts'
import { entries } from '#src/core/errors/entries.ts'
import { toEntryPage } from '#src/core/errors/entry-page.ts'
import { sitePages, unlisted, withWords } from '../../build/pages.ts'
import { withScreen } from '../../build/prerender.ts'

const names = sitePages.map(page => page.fileName)
const page =
  '<title>Keytag</title><meta name="description" content="x"><meta name="color-scheme" content="light dark">'

test('every address has a file of its own, and no file is written twice', () => {
  for (const address of [...allCallbacks(), ...screens])
    expect(names).toContain(`${address}index.html`)
  expect(names).toContain('callback.html')
  expect(names).toContain('simulated/callback/instagram.html')
  expect(names).toContain('404.html')
  expect(new Set(names).size).toBe(names.length)
})

test('the files of callbacks are those that a login comes back to, and no others', () => {
  for (const { fileName, isPainting, screen } of sitePages) {
    const route = toRoute(fileName.replace(/index\.html$/, ''))
    expect([fileName, screen.isCallback ?? false]).toEqual([fileName, route !== undefined])
    const isPlain = route?.environment === 'meta' && route.family === 'facebook-login'
    expect([fileName, isPainting]).toEqual([fileName, isPlain])
  }
})

test('words of a page stay words, whatever stands in them', () => {
  const words = { title: '$& <b>', description: '"quoted" $1 a < b' }
  const html = withWords(page, words, 'A & B')
  expect(html).toContain('<title>$&#38; &#60;b&#62; · A &#38; B</title>')
  expect(html).toContain('content="&#34;quoted&#34; $1 a &#60; b"')
})

test('a page without words of its own is left out by search engines', () => {
  expect(unlisted(page)).toContain('<meta name="robots" content="noindex">')
})

test('an error’s page holds its entry, and no word of it ends the place that holds it', () => {
  const known = toEntryPage('190-460', entries)
  if (known === undefined) throw new Error('This entry is gone.')
  const entry = { ...known, entry: { ...known.entry, cause: '</template><b>&amp;' } }
  const html = withScreen(
    '<body><div id="root"></div></body>',
    { path: 'help/190-460/', modules: [], entry },
    [{ markup: '<h1>Words</h1>' }],
    { before: '', early: '' },
  )
  const [, held = ''] = /<template data-entry>([\s\S]*?)<\/template>/.exec(html) ?? []
  const read = held.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  expect(JSON.parse(read)).toEqual(entry)
})

import { build } from 'vite'
import { expect, test } from 'vitest'
import { inlineSheets } from '../../build/inline-sheets.ts'
import { withSheetSums } from '../../build/integrity.ts'
import { sumOf } from '../../build/policy.ts'

const linkTo = (name: string) => `<link rel="stylesheet" crossorigin href="/site/${name}">`

/** A built bundle with these sheets, by name. */
async function bundleOf(sheets: Readonly<Record<string, string>>) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'virtual',
        resolveId: id => (id === 'virtual:entry' ? id : undefined),
        load: id => (id === 'virtual:entry' ? 'export const started = true' : undefined),
        generateBundle() {
          for (const [fileName, source] of Object.entries(sheets)) {
            this.emitFile({ type: 'asset', fileName, source })
          }
        },
      },
    ],
    build: { write: false, rolldownOptions: { input: 'virtual:entry' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.')
  return Object.fromEntries(output.output.map(file => [file.fileName, file]))
}

test('a page’s sheets are one text in the order of their links, which style nothing any more', async () => {
  const bundle = await bundleOf({ 'a.css': 'a{top:0}', 'b.css': 'b{top:1px}' })
  const html = withSheetSums(`${linkTo('b.css')}<p>${linkTo('a.css')}`, bundle, '/site/')
  const { page, sheets } = inlineSheets(html, bundle, '/site/')
  expect(sheets).toBe('b{top:1px}a{top:0}')
  expect(page.match(/media="not all" disabled/g)).toHaveLength(2)
  expect(page).toContain(` integrity="${sumOf('a{top:0}')}"`)
  expect(page).toContain('<p>')
})

test.each(['a{background:url(a.png)}', 'a{content:"</style>"}'])(
  'a sheet that means another thing inside a page is refused: %s',
  async sheet => {
    const bundle = await bundleOf({ 'a.css': sheet })
    expect(() => inlineSheets(linkTo('a.css'), bundle, '/site/')).toThrow('inside a page')
  },
)

test('a link to a sheet that was not built is refused', async () => {
  const bundle = await bundleOf({})
  expect(() => inlineSheets(linkTo('gone.css'), bundle, '/site/')).toThrow('gone.css')
})

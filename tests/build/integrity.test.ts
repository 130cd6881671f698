import { build } from 'vite'
import { expect, test } from 'vitest'
import { lazySheetSums } from '../../build/integrity.ts'
import { sumOf } from '../../build/policy.ts'

test('a sheet that is loaded later is linked with its sum', async () => {
  const modules: Readonly<Record<string, string>> = {
    'virtual:entry': `import('virtual:screen')`,
    'virtual:screen': `import 'virtual:screen.css'; export const drawn = true`,
    'virtual:screen.css': 'body { margin: 7px }',
  }
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'virtual',
        resolveId: id => (id in modules ? id : undefined),
        load: id => modules[id],
      },
      lazySheetSums(),
    ],
    build: { write: false, rolldownOptions: { input: 'virtual:entry' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.')
  const sheet = output.output.find(file => file.fileName.endsWith('.css'))
  if (sheet?.type !== 'asset') throw new Error('No sheet was built.')
  const scripts = output.output.flatMap(file => (file.type === 'chunk' ? [file.code] : [])).join()
  expect(scripts).toContain('.integrity=')
  expect(scripts).toContain(sumOf(sheet.source).slice('sha256-'.length, -1))
  expect(scripts).not.toContain('__KEYTAG')
})

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chunks } from '../../build/chunks.ts'

const matching = (path: string) =>
  chunks.find(({ test, tags }) => !tags && test instanceof RegExp && test.test(path))?.name

test.each([
  ['/x/src/app/ui/form/Field.tsx', 'shared'],
  ['/x/src/app/ui/Icon.tsx', 'shared'],
  ['C:\\x\\src\\app\\ui\\form\\Field.tsx', 'shared'],
  ['/x/src/core/login/setup/setup.ts', 'shared'],
  ['/x/src/core/login/exchange/exchange-command.ts', 'exchange'],
  ['/x/src/core/login/comparing/compare-uris.ts', 'redirect-uris'],
  ['/x/src/core/login/pkce/code-verifier.ts', undefined],
  ['/x/src/app/parts/entries/entry-words.ts', 'entry-list'],
  ['/x/src/core/hand-over/request.ts', 'request'],
  ['/x/src/core/hand-over/words/de.ts', undefined],
  ['/x/src/app/parts/entries/one/EntrySay.tsx', 'entry'],
  ['/x/src/app/parts/start/notices/Readiness.tsx', 'start-panels'],
  ['/x/src/core/export/sheet.ts', 'export'],
  ['/x/src/core/export/renewal/reminder.ts', undefined],
  ['/x/src/app/ui/overlay/Drawer.tsx', 'panels'],
  ['C:\\x\\src\\app\\ui\\tag\\Secret.css', 'panels'],
  ['/x/src/app/screens/callback/CallbackScreen.tsx', 'results'],
  ['/x/src/app/cache/query-cache.ts', 'queries'],
  ['C:\\x\\node_modules\\zod\\v4\\core.js', 'schemas'],
  ['/x/node_modules/@tanstack/query-core/build/modern/query.js', 'queries'],
  ['/x/node_modules/uqr/dist/index.mjs', undefined],
  ['/x/src/app/screens/callbacks/Other.tsx', undefined],
  ['/x/src/app/parts/start/AppIdField.tsx', undefined],
])('%s goes with its folder', (path, name) => {
  expect(matching(path)).toBe(name)
})

test('each language of a client has one file, and English has its first screen elsewhere', () => {
  const group = chunks.find(({ name }) => typeof name === 'function')
  const fileOf = (path: string) =>
    typeof group?.name === 'function' ? group.name(path, { getModuleInfo: () => null }) : undefined
  expect(fileOf('/x/src/app/messages/de.ts')).toBe('words-de')
  expect(fileOf('C:\\x\\src\\app\\messages\\hand-over\\de.ts')).toBe('words-de')
  expect(fileOf('/x/src/app/messages/cures/en.ts')).toBe('words-en')
  expect(fileOf('/x/src/app/messages/en.ts')).toBeNull()
  expect(fileOf('/x/src/app/messages/languages.ts')).toBeNull()
})

test('no boundary hangs on the name of a file, and every folder named is there', () => {
  const folders = chunks
    .filter(({ tags }) => !tags)
    .flatMap(({ test }) => String(test).match(/(?:app|core)(?:\[\\\\\/\][\w-]+)+/g) ?? [])
    .map(folder => folder.replaceAll('[\\\\/]', '/'))
  expect(folders.length).toBeGreaterThan(4)
  for (const folder of folders)
    expect([folder, existsSync(resolve('src', folder))]).toEqual([folder, true])
  for (const { test } of chunks) expect(String(test)).not.toMatch(/[A-Z]\w+\b|\.tsx?/)
})

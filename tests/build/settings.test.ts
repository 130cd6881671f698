import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainCopy } from '#src/own-copy.ts'
import { baseOf, readSettings } from '../../build/settings.ts'

function folderWith(config?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'keytag-settings-'))
  // Indented by four, as some editors do.
  if (config) writeFileSync(join(folder, 'keytag.config.json'), JSON.stringify(config, null, 4))
  return folder
}

test('without a file and without variables the plain copy is built, for the root of a host', () => {
  expect(readSettings(folderWith(), {})).toEqual({
    own: plainCopy,
    base: '/',
    commit: undefined,
  })
})

test('a fork’s file is checked by its schema, however it is indented', () => {
  const { own } = readSettings(folderWith({ name: 'Acme', colour: 'plum' }), {})
  expect(own).toEqual({ ...plainCopy, name: 'Acme', colour: 'plum' })
  expect(() => readSettings(folderWith({ colour: 'pink' }), {})).toThrow('colour')
})

test('VITE_META_APP_ID fixes the app', () => {
  const variables = { VITE_META_APP_ID: ' 442224939723604 ' }
  expect(readSettings(folderWith(), variables).own.metaAppId).toBe('442224939723604')
  const same = folderWith({ metaAppId: '442224939723604' })
  expect(readSettings(same, variables).own.metaAppId).toBe('442224939723604')
  expect(readSettings(same, { VITE_META_APP_ID: '' }).own.metaAppId).toBe('442224939723604')
})

test('two different apps stop the build', () => {
  const folder = folderWith({ metaAppId: '111111111111111' })
  expect(() => readSettings(folder, { VITE_META_APP_ID: '442224939723604' })).toThrow(
    'two different apps',
  )
})

test.each([
  ['a slip', '44222493972360X', 'must be an App ID'],
  ['a word', 'my-app', 'must be an App ID'],
  ['an app secret', '0123456789abcdef0123456789abcdef', 'holds a secret or a token'],
  ['an app token', '442224939723604|abc', 'holds a secret or a token'],
  ['a token', `EAA${'b'.repeat(36)}`, 'holds a secret or a token'],
])('%s in VITE_META_APP_ID stops the build, and is not repeated', (_, value, words) => {
  const build = () => readSettings(folderWith(), { VITE_META_APP_ID: value })
  expect(build).toThrow(words)
  expect(build).not.toThrow(value)
})

test('the build publishes an App ID or nothing for every VITE_META_APP_ID', () => {
  const folder = folderWith()
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,24}$/)), text => {
      let appId = ''
      try {
        appId = readSettings(folder, { VITE_META_APP_ID: text }).own.metaAppId
      } catch {
        // Refused.
      }
      expect(appId).toMatch(/^(\d{5,20})?$/)
    }),
  )
})

test.each(['/', '/keytag/', '/any/path/', '/~me/v1.0/'])('%s can be a base', base => {
  expect(baseOf(base)).toBe(base)
  expect(readSettings(folderWith(), { KEYTAG_BASE: base }).base).toBe(base)
})

test.each([
  'keytag/',
  '/keytag',
  './',
  '',
  '//',
  'C:/Program Files/Git/any/path/',
  '/C:/x/',
  'https://cdn.example/',
])('%j as a base stops the build', base => {
  expect(() => baseOf(base)).toThrow('begins and ends with a slash')
})

test('KEYTAG_COMMIT is the full name of a commit or stops the build', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect(readSettings(folderWith(), { KEYTAG_COMMIT: commit }).commit).toBe(commit)
  for (const text of ['0123456', 'main', `${commit}0`, commit.toUpperCase()]) {
    expect(() => readSettings(folderWith(), { KEYTAG_COMMIT: text })).toThrow('KEYTAG_COMMIT')
  }
})

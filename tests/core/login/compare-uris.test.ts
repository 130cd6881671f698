import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareUris } from '#src/core/login/comparing/compare-uris.ts'

const ours = 'https://acme.github.io/keytag/callback/'

test('finds equal addresses equal', () => {
  expect(compareUris(ours, ours)).toMatchObject({ equal: true, hints: [] })
})

test.each([
  ['https://acme.github.io/keytag/callback', 'slash at the end is missing'],
  ['http://acme.github.io/keytag/callback/', 'begins with http://'],
  ['https://www.acme.github.io/keytag/callback/', 'www.'],
  ['https://acme.github.io/Keytag/callback/', 'Capital'],
  [' https://acme.github.io/keytag/callback/', 'space'],
  ['https://acme.github.io/keytag/callback/?a=1', '? or #'],
  ['acme.github.io/keytag/callback/', 'not a whole address'],
  ['https://acme.example/keytag/callback/', 'another host'],
])('says what differs in %j', (registered, hint) => {
  expect(compareUris(ours, registered).hints.join(' ')).toContain(hint)
})

test('marks the missing slash as the one difference', () => {
  expect(compareUris(ours, ours.slice(0, -1)).differences).toEqual([
    { kind: 'same', text: ours.slice(0, -1) },
    { kind: 'missing', text: '/' },
  ])
})

test('the marked runs always make up both texts', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), registered => {
      const { differences } = compareUris(ours, registered)
      const join = (kinds: readonly string[]) =>
        differences
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ text }) => text)
          .join('')
      expect(join(['same', 'missing'])).toBe(ours)
      expect(join(['same', 'extra'])).toBe(registered)
    }),
  )
})

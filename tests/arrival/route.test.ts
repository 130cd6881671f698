import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allCallbacks, asFile } from '#src/addresses.ts'
import { toRoute } from '#src/arrival/route.ts'

test.each([
  ['callback/', 'meta', 'facebook-login'],
  ['callback', 'meta', 'facebook-login'],
  ['callback.html', 'meta', 'facebook-login'],
  ['callback/instagram/', 'meta', 'instagram-login'],
  ['callback/instagram.html', 'meta', 'instagram-login'],
  ['simulated/callback/', 'simulated', 'facebook-login'],
  ['simulated/callback/instagram/', 'simulated', 'instagram-login'],
  ['simulated/callback/instagram.html', 'simulated', 'instagram-login'],
] as const)('%s takes replies of %s, %s', (path, environment, family) => {
  expect(toRoute(path)).toEqual({ environment, family })
})

test.each([
  '',
  'paste/',
  'simulated/dialog/',
  'simulated/instagram/',
  'callbacks/',
  'my/callback/',
  'callback/index.html',
  'callback/extra',
  'callback//',
  'callback/.html',
  'Callback/',
  'callback/instagram/index.html',
])('nothing comes back to %j', path => {
  expect(toRoute(path)).toBeUndefined()
})

test('no other spelling of a path takes a reply', () => {
  const known = allCallbacks().flatMap(path => [path, path.slice(0, -1), asFile(path)])
  const piece = fc.constantFrom(
    'simulated',
    'callback',
    'instagram',
    'index',
    '.html',
    '/',
    'x',
    '%2F',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), pieces => {
      const path = pieces.join('')
      expect(toRoute(path) !== undefined).toBe(known.includes(path))
    }),
    { numRuns: 2000 },
  )
})

import { expect, test } from 'vitest'
import { toRoute } from '#src/arrival/route.ts'

test.each([
  ['callback/', 'meta', 'facebook-login'],
  ['callback', 'meta', 'facebook-login'],
  ['callback.html', 'meta', 'facebook-login'],
  ['callback/index.html', 'meta', 'facebook-login'],
  ['callback/instagram/', 'meta', 'instagram-login'],
  ['callback/instagram.html', 'meta', 'instagram-login'],
  ['callback/instagram/index.html', 'meta', 'instagram-login'],
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
])('nothing comes back to %j', path => {
  expect(toRoute(path)).toBeUndefined()
})

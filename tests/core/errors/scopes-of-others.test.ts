import { expect, test } from 'vitest'
import { firstError, summaries } from '#tests/core/read/summary.ts'

test.each([
  'Invalid scope: read:user',
  'invalid_scope: chat:write channels:read',
  'Invalid scope: user-read-email user-top-read',
  'INVALID_CLIENT: Invalid scope: playlist-read',
  'Invalid scopes: r_liteprofile, w_member_social',
  'Invalid scope: tweet.read users.read',
  'error=invalid_scope&error_description=Scope+%22r_emailaddress%22+is+not+authorized+for+your+application',
])('a permission of another service is not said to be one of Meta’s: %s', text => {
  expect(firstError(text)).toBe('scope-of-others by words')
  expect(summaries(text)).toHaveLength(1)
})

test.each([
  'Invalid scope: openid profile',
  'Invalid scope: openid profile email',
  'error=invalid_scope&error_description=Invalid scope: openid profile offline_access',
])('a list of OpenID Connect is told as one, and not as Instagram’s: %s', text => {
  expect(firstError(text)).toBe('scope-openid by words')
})

test.each([
  [
    'dialog-invalid-scopes',
    'Invalid Scopes: tweet.read. This message is only shown to developers.',
  ],
  ['dialog-invalid-scopes', 'Invalid Scopes: manage_pages'],
  ['dialog-invalid-scopes', 'Invalid Scopes: read:user, pages_show_list'],
  ['ig-invalid-scope', "Invalid scope: ['basic']"],
  [
    'dialog-invalid-scopes-openid',
    'Invalid Scopes: openid. This message is only shown to developers.',
  ],
  ['ig-invalid-scope-empty', 'Invalid scope: []'],
])('a refusal of Meta’s stays one: %s, %s', (id, text) => {
  expect(firstError(text)).toMatch(new RegExp(`^${id} `))
})

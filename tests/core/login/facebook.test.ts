import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appIdFault, appIdFrom, authorizationRequest } from '#src/core/login/facebook.ts'
import { captured } from '#tests/captured.ts'

const login = {
  appId: '442224939723604',
  redirectUri: 'https://my-clever-redirect-url.com/success/',
  permissions: [
    'instagram_basic',
    'instagram_content_publish',
    'instagram_manage_comments',
    'instagram_manage_insights',
    'pages_show_list',
    'pages_read_engagement',
  ],
  dialog: 'guided',
  state: 'k7QmVx2T9fLr',
} as const

test('is Meta’s documented request, encoded, with a state and the newest version', () => {
  const documented = captured('dialog_url').find(({ notes }) => notes.startsWith('DOC'))?.raw ?? ''
  const { url } = authorizationRequest(login)
  const ours = new URL(url)
  expect(ours.origin + ours.pathname).toBe('https://www.facebook.com/v27.0/dialog/oauth')
  expect([...ours.searchParams]).toEqual([
    ...new URL(documented).searchParams,
    ['state', 'k7QmVx2T9fLr'],
  ])
  expect(url).toContain('extras=%7B%22setup%22%3A%7B%22channel%22%3A%22IG_API_ONBOARDING%22%7D%7D')
})

test('the plain dialog has neither display nor extras', () => {
  const { parameters } = authorizationRequest({ ...login, dialog: 'plain' })
  expect(parameters.map(([name]) => name)).toEqual([
    'client_id',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ])
})

test('a configuration takes the place of scope', () => {
  const { parameters } = authorizationRequest({ ...login, configurationId: '987654321' })
  expect(parameters.map(([name]) => name)).not.toContain('scope')
  expect(parameters).toContainEqual(['config_id', '987654321'])
})

test('whatever the values, nothing escapes from its own parameter', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.array(fc.string()),
      (appId, redirectUri, permissions) => {
        fc.pre([appId, redirectUri, ...permissions].every(text => text.isWellFormed()))
        const { url } = authorizationRequest({ ...login, appId, redirectUri, permissions })
        const { origin, pathname, hash, searchParams } = new URL(url)
        expect(origin + pathname + hash).toBe('https://www.facebook.com/v27.0/dialog/oauth')
        expect(searchParams.get('client_id')).toBe(appId)
        expect(searchParams.get('redirect_uri')).toBe(redirectUri)
        expect(searchParams.get('scope')).toBe(permissions.join(','))
        expect([...searchParams]).toHaveLength(7)
      },
    ),
  )
})

test('tells an app ID from nothing, from letters, and from an app secret', () => {
  expect(appIdFault('442224939723604')).toBeUndefined()
  expect(appIdFault('')).toBe('missing')
  expect(appIdFault('my app')).toBe('not-digits')
  expect(appIdFault('0123456789abcdef0123456789abcdef')).toBe('secret')
  expect(appIdFault('442224939723604|aBcDeFgHiJkLmNoPqRsTuVwXyZ1')).toBe('secret')
  expect(appIdFault(`EAA${'s1'.repeat(60)}`)).toBe('token')
})

test('the address of an app’s dashboard gives its App ID', () => {
  const dashboard = 'https://developers.facebook.com/apps/442224939723604'
  for (const rest of ['', '/', '/dashboard/?business_id=1029384756', '#top']) {
    expect(appIdFrom(`${dashboard}${rest}`)).toBe('442224939723604')
  }
  expect(appIdFrom(' 442224 939723604 ')).toBe('442224939723604')
  expect(appIdFrom(`${dashboard}x/`)).toBe(`${dashboard}x/`)
  expect(appIdFrom('https://example.com/apps/442224939723604')).toBe(
    'https://example.com/apps/442224939723604',
  )
})

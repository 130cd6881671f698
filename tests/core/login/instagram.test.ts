import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Environment } from '#src/core/access-token.ts'
import type { Family } from '#src/core/family.ts'
import { readPastedResponse } from '#src/core/inspect/pasted-redirect.ts'
import { instagramAuthorizationRequest } from '#src/core/login/instagram.ts'
import { type InstagramPendingLogin, type PendingLogin, toState } from '#src/core/login/pending.ts'
import { AuthorizationDenied, MalformedResponse, StateMismatch } from '#src/core/login/refusals.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/reply/response.ts'
import { captured } from '#tests/captured.ts'

const state = toState(new Uint8Array(32).fill(9))
const now = new Date('2026-11-24T12:00:00Z')
const redirectUri = 'https://acme.github.io/keytag/callback/instagram/'
const code = `AQ${'Dp3-x_0'.repeat(30)}`

const pending: InstagramPendingLogin = {
  state,
  family: 'instagram-login',
  environment: 'meta',
  appId: '1084329117756312',
  permissions: ['instagram_business_basic'],
  redirectUri,
  issuedAt: new Date(now.getTime() - 60_000),
}

function read(
  address: string,
  login: PendingLogin = pending,
  family: Family = 'instagram-login',
  environment: Environment = 'meta',
) {
  const spend = (asked: string) => (asked === login.state ? login : undefined)
  return readAuthorizationResponse(toResponseAddress(address), { spend, family, environment, now })
}

test('asks Instagram for a code with the parameters it documents', () => {
  const { url } = instagramAuthorizationRequest({
    appId: '1084329117756312',
    redirectUri,
    permissions: ['instagram_business_basic', 'instagram_business_manage_comments'],
    forceReauth: false,
    enableFacebookLogin: true,
    state,
  })
  expect(url).toBe(
    `https://www.instagram.com/oauth/authorize?client_id=1084329117756312&redirect_uri=${encodeURIComponent(redirectUri)}&response_type=code&scope=instagram_business_basic%2Cinstagram_business_manage_comments&state=${state}`,
  )
})

test('says to the dialog only what differs from its defaults', () => {
  const { parameters } = instagramAuthorizationRequest({
    appId: '1',
    redirectUri,
    permissions: [],
    forceReauth: true,
    enableFacebookLogin: false,
    state,
  })
  expect(parameters).toContainEqual(['force_reauth', 'true'])
  expect(parameters).toContainEqual(['enable_fb_login', 'false'])
})

test('reads the code, without the #_ that is no part of it, and with its hour', () => {
  for (const tail of ['', '#_', '#_=_', '%23_']) {
    const response = read(`?code=${code}${tail}&state=${state}`.replace(/(#.*)&(.*)$/, '&$2$1'))
    expect(response).toMatchObject({
      family: 'instagram-login',
      redirectUri,
      appId: '1084329117756312',
      issuedAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
    })
    expect(response && 'expiresAt' in response && response.code.reveal()).toBe(code)
  }
})

test.each(captured('ig_redirect_success').map(({ raw, notes }) => [notes, raw]))(
  'reads the captured redirect: %s',
  (_notes, raw) => {
    const address = raw.replace('[code]', code).replace(/&state=1|(?=#_)/, `&state=${state}`)
    const response = read(address)
    expect(response && 'expiresAt' in response && response.code.reveal()).toMatch(/^[\w-]+$/)
  },
)

test.each(captured('ig_redirect_cancelled').map(({ raw, notes }) => [notes, raw]))(
  'reads the captured cancellation: %s',
  (_notes, raw) => {
    expect(() => read(raw.replace(/\s+/g, ''))).toThrow(AuthorizationDenied)
  },
)

test.each([
  ['a code in the fragment', `#code=${code}&state=${state}`],
  ['a token beside the code', `?code=${code}&state=${state}#access_token=EAA${'x'.repeat(40)}`],
  ['a token alone', `?state=${state}#access_token=EAA${'x'.repeat(40)}`],
  ['two codes', `?code=${code}&code=${code}&state=${state}`],
  ['an empty code', `?code=&state=${state}`],
  ['a short code', `?code=AQ&state=${state}`],
  ['a code that is a command', `?code=AQabcdefgh$(touch%20x)&state=${state}`],
  ['a code with a quote', `?code=AQabcdefgh%27;id;%27&state=${state}`],
  ['a code with a line break', `?code=AQabcdefgh%0Aid&state=${state}`],
  ['a code that is an option', `?code=AQabcdefgh%20-o%20x&state=${state}`],
  ['a simulated code in a real login', `?code=SIM${code}&state=${state}`],
])('refuses %s', (_what, address) => {
  expect(() => read(address)).toThrow(MalformedResponse)
})

test('a code is of the alphabet or it is refused, whatever stands in the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const query = new URLSearchParams({ code: text, state }).toString()
      try {
        const response = read(`?${query}`)
        expect(response && 'expiresAt' in response && response.code.reveal()).toMatch(
          /^[\w-]{10,2048}$/,
        )
      } catch (refusal) {
        expect(refusal).toBeInstanceOf(MalformedResponse)
      }
    }),
    { numRuns: 1000 },
  )
})

test('refuses a reply at the callback of the other family', () => {
  expect(() => read(`?code=${code}&state=${state}`, pending, 'facebook-login')).toThrow(
    StateMismatch,
  )
  const facebook: PendingLogin = {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: [],
    dialog: 'guided',
    issuedAt: now,
  }
  const token = `EAA${'b0Z'.repeat(60)}`
  expect(() => read(`?#access_token=${token}&state=${state}`, facebook)).toThrow(StateMismatch)
})

test('refuses a code whose state is not ours', () => {
  expect(() => read(`?code=${code}`)).toThrow(StateMismatch)
  expect(() => read(`?code=${code}&state=${state.slice(1)}x`)).toThrow(StateMismatch)
})

test('a pasted address with a code keeps the address it came back to', () => {
  const text = `https://localhost:3000/auth/?code=${code}&state=abc#_`
  const spend = () => undefined
  expect(() => readPastedResponse(text, { spend, now, vouched: false })).toThrow(StateMismatch)
  expect(readPastedResponse(text, { spend, now, vouched: true })).toMatchObject({
    family: 'instagram-login',
    appId: undefined,
    redirectUri: 'https://localhost:3000/auth/',
  })
})

test('a code prints masked wherever it is written by accident', () => {
  const response = read(`?code=${code}&state=${state}`)
  expect(`${JSON.stringify(response)} ${String(response)}`).not.toContain(code.slice(0, 12))
})

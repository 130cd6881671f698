import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTokenOf } from '#src/core/access-token.ts'
import { AuthorizationDenied } from '#src/core/login/refusals.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/reply/response.ts'
import { addressFault } from '#src/core/site/address.ts'
import {
  type Rehearsal,
  scenarios,
  scenariosOf,
  simulatedRedirect,
  stateOf,
} from '#src/core/site/scenario.ts'

const rehearsal: Rehearsal = {
  redirectUri: 'https://acme.example/instagram/callback',
  scenario: 'success',
  family: 'facebook-login',
  state: 'a/b c',
  permissions: ['instagram_basic', 'instagram_content_publish'],
  now: new Date('2026-11-22T14:05:42.000Z'),
}

test('success is written as Meta writes it', () => {
  expect(simulatedRedirect(rehearsal)).toBe(
    'https://acme.example/instagram/callback?#access_token=SIMULATED_SHORT_LIVED_TOKEN' +
      '&data_access_expiration_time=1803132342&expires_in=6858' +
      '&long_lived_token=SIMULATED_LONG_LIVED_TOKEN&state=a%2Fb%20c',
  )
})

test('a missing permission is only told where the lists were asked for', () => {
  const address = simulatedRedirect({ ...rehearsal, scenario: 'missing-permission' })
  expect(address).toContain(
    '&granted_scopes=instagram_basic&denied_scopes=instagram_content_publish&state=',
  )
})

test('cancelling comes in the query and ends in #_=_, or #_ from Instagram', () => {
  expect(simulatedRedirect({ ...rehearsal, scenario: 'cancelled' })).toBe(
    'https://acme.example/instagram/callback?error=access_denied&error_code=200' +
      '&error_description=Permissions+error&error_reason=user_denied&state=a%2Fb%20c#_=_',
  )
  const instagram = { ...rehearsal, family: 'instagram-login' } as const
  expect(simulatedRedirect({ ...instagram, scenario: 'cancelled' })).toBe(
    'https://acme.example/instagram/callback?error=access_denied&error_reason=user_denied' +
      '&error_description=The+user+denied+your+request&state=a%2Fb%20c#_',
  )
  expect(simulatedRedirect(instagram)).toBe(
    'https://acme.example/instagram/callback?code=SIMULATED_CODE&state=a%2Fb%20c#_',
  )
})

test('a failure of the dialog is a refusal by its number, and has no error', () => {
  const address = simulatedRedirect({ ...rehearsal, scenario: 'dialog-failed' })
  expect(address).toBe(
    'https://acme.example/instagram/callback?error_code=1349126&error_message=App+not+active&state=a%2Fb%20c#_=_',
  )
  expect(scenariosOf('instagram-login')).not.toContain('dialog-failed')
})

test('a wrong state is another than the one that was typed', () => {
  expect(simulatedRedirect({ ...rehearsal, scenario: 'wrong-state' })).toMatch(
    /&state=SIMULATED_WRONG_STATE$/,
  )
})

test('an address with a query of its own keeps it', () => {
  const redirectUri = 'https://acme.example/cb?client=7'
  expect(simulatedRedirect({ ...rehearsal, redirectUri })).toMatch(/^.*\?client=7#access_token=/)
  expect(simulatedRedirect({ ...rehearsal, redirectUri, scenario: 'error' })).toMatch(
    /^.*\?client=7&error=server_error/,
  )
})

test('in no scenario is there anything that could be taken for a token of Meta’s', () => {
  for (const family of ['facebook-login', 'instagram-login'] as const) {
    for (const scenario of scenariosOf(family)) {
      const { search, hash } = new URL(simulatedRedirect({ ...rehearsal, family, scenario }))
      const values = [
        ...new URLSearchParams(search).entries(),
        ...new URLSearchParams(hash.slice(1)).entries(),
      ].filter(([name]) => name.endsWith('token') || name === 'code')
      for (const [name, value] of values) {
        expect(value, name).toMatch(/^SIMULATED_/)
        expect(isTokenOf('meta', value)).toBe(false)
        expect(isTokenOf('simulated', value)).toBe(false)
      }
    }
  }
})

test('Keytag’s own callback reads the cancelled one as cancelled', () => {
  const address = toResponseAddress(simulatedRedirect({ ...rehearsal, scenario: 'cancelled' }))
  const read = () =>
    readAuthorizationResponse(
      { ...address, query: address.query.replace(/&state=.*/, '') },
      { spend: () => undefined, environment: 'meta', family: 'facebook-login', now: rehearsal.now },
    )
  expect(read).toThrow(AuthorizationDenied)
})

test('only the address that was typed is ever gone to', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[\w.~/?&=%-]{0,40}$/).map(rest => `https://acme.example/${rest}`),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...scenarios),
      (redirectUri, state, scenario) => {
        fc.pre(addressFault(redirectUri) === undefined)
        const { origin, pathname } = new URL(
          simulatedRedirect({ ...rehearsal, redirectUri, state, scenario }),
        )
        expect(origin).toBe('https://acme.example')
        expect(pathname).toBe(new URL(redirectUri).pathname)
      },
    ),
  )
})

test('a state comes back from the login URL it was made for', () => {
  expect(stateOf(' abc ')).toBe('abc')
  expect(stateOf('https://www.facebook.com/v27.0/dialog/oauth?client_id=1&state=a%2Fb#x')).toBe(
    'a/b',
  )
  expect(stateOf('https://acme.example/?client_id=1')).toBe('')
})

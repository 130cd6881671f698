import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import { earlyToken } from '#src/arrival/early-token.ts'
import type { Route } from '#src/arrival/route.ts'
import { askingToken } from '#src/core/login/grant.ts'
import { keepPendingLogin, readSpent, takePending, toState } from '#src/core/login/pending.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/response.ts'
import { captured, withWholeTokens } from '#tests/captured.ts'

const now = new Date('2026-11-22T14:05:42Z')
const state = toState(new Uint8Array(32).fill(3))
const short = `EAA${'s1'.repeat(60)}`
const long = `EAA${'L2'.repeat(60)}`
const route: Route = { environment: 'meta', family: 'facebook-login' }

function pendingText(issuedAt = now): string {
  const store = memoryStore()
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: ['instagram_basic'],
    dialog: 'guided',
    issuedAt,
  })
  return takePending(store, state) ?? ''
}

/** The app's reading of the same address. */
function read(address: string, text: string, on: Route = route) {
  try {
    const response = readAuthorizationResponse(toResponseAddress(address), {
      spend: asked => readSpent(text, asked, now),
      ...on,
      now,
    })
    return response?.family === 'facebook-login' ? askingToken(response).reveal() : undefined
  } catch {
    // A refusal. No request may have been sent.
    return undefined
  }
}

const early = (address: string, text = pendingText(), on: Route = route) =>
  earlyToken(toResponseAddress(address), on, text, now)

test('the long-lived token leaves early, and the short-lived one where it is alone', () => {
  expect(early(`?#access_token=${short}&long_lived_token=${long}&state=${state}`)).toBe(long)
  expect(early(`#access_token=${short}&long_lived_token=&state=${state}`)).toBe(short)
})

test('captured successes that carry our state leave early', () => {
  const successes = captured('redirect_success_fragment').map(({ raw }) => withWholeTokens(raw))
  const found = successes
    .filter(raw => raw.includes('#'))
    .map(raw => `#${raw.slice(raw.indexOf('#') + 1).replace(/&state=[^&#]*/, '')}&state=${state}`)
    .map(address => [early(address), read(address, pendingText())])
  expect(found.length).toBeGreaterThan(5)
  for (const [token, granted] of found) expect(token).toBe(granted)
})

test('nothing leaves for a stranger, for another family, for the simulated Meta, or too late', () => {
  const address = `#access_token=${short}&state=${state}`
  expect(early(address, pendingText(new Date('2026-11-22T13:00:00Z')))).toBeUndefined()
  expect(early(address, pendingText(), { ...route, family: 'instagram-login' })).toBeUndefined()
  expect(early(address, pendingText(), { ...route, environment: 'simulated' })).toBeUndefined()
  expect(early(`#access_token=${short}&state=${state.replace(/^./, 'z')}`)).toBeUndefined()
  expect(early(address, 'null')).toBeUndefined()
})

test('an early token is always the one that the app grants and uses', () => {
  const name = fc.constantFrom(
    'access_token',
    'long_lived_token',
    'state',
    'code',
    'error',
    'error_reason',
    'expires_in',
    'granted_scopes',
    'other',
  )
  const value = fc.oneof(
    fc.constantFrom(short, long, state, '', 'EAAB', 'a%20b', '5000', 'access_denied'),
    fc.string({ maxLength: 30 }),
  )
  const part = fc
    .array(fc.tuple(name, value), { maxLength: 6 })
    .map(pairs => pairs.map(([key, text]) => `${key}=${text}`).join('&'))
  let left = 0
  fc.assert(
    fc.property(part, part, fc.boolean(), (query, extra, plain) => {
      const base = plain ? `access_token=${short}&state=${state}&${extra}` : extra
      const address = `?${plain && query.length % 2 ? '' : query}#${base}`
      const token = early(address)
      if (token === undefined) return
      left += 1
      expect(token).toBe(read(address, pendingText()))
    }),
    { numRuns: 2000 },
  )
  expect(left).toBeGreaterThan(50)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '#src/app/store.ts'
import type { Route } from '#src/arrival/route.ts'
import { keepPendingLogin, readSpent, takePending, toState } from '#src/core/login/pending.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/reply/response.ts'
import { readPlainLogin } from '#src/first-paint/plain-login.ts'
import { captured, withWholeTokens } from '#tests/captured.ts'

const now = new Date('2026-11-22T14:05:42Z')
const state = toState(new Uint8Array(32).fill(3))
const short = `EAA${'s1'.repeat(60)}`
const long = `EAA${'L2'.repeat(60)}`
const route: Route = { environment: 'meta', family: 'facebook-login' }
const ninetyDays = 90 * 24 * 60 * 60
const nowInSeconds = Math.floor(now.getTime() / 1000)
const usual = `#access_token=${short}&data_access_expiration_time=${nowInSeconds + ninetyDays}&expires_in=3980&long_lived_token=${long}&state=${state}`

function pendingText(issuedAt = now, linked = false): string {
  const store = memoryStore()
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: ['instagram_basic'],
    dialog: 'guided',
    issuedAt,
    ...(linked ? { linked } : {}),
  })
  return takePending(store, state) ?? ''
}

/** The app's reading of the same address. */
function readInFull(address: string, spent = pendingText()) {
  try {
    const response = readAuthorizationResponse(toResponseAddress(address), {
      spend: asked => readSpent(spent, asked, now),
      ...route,
      now,
    })
    return response && 'shortLived' in response ? response : undefined
  } catch {
    // A refusal. No request may have been sent.
    return undefined
  }
}

function readPlain(address: string, spent = pendingText()) {
  return readPlainLogin({
    route,
    blocked: undefined,
    address: toResponseAddress(address),
    now,
    spent,
  })
}

function endsOf(address: string, spent = pendingText()) {
  return readPlain(address, spent)?.ends
}

test('a usual login gives both tokens, and one without a long-lived token gives the other', () => {
  expect(readPlain(usual)).toMatchObject({ shortLived: short, longLived: long })
  const alone = `#access_token=${short}&long_lived_token=&state=${state}`
  expect(readPlain(alone)).toMatchObject({ shortLived: short, longLived: '' })
})

test('captured successes that carry our state are read as the app reads them', () => {
  const successes = captured('redirect_success_fragment').map(({ raw }) => withWholeTokens(raw))
  const addresses = successes
    .filter(raw => raw.includes('#'))
    .map(raw => `#${raw.slice(raw.indexOf('#') + 1).replace(/&state=[^&#]*/, '')}&state=${state}`)
  expect(addresses.length).toBeGreaterThan(5)
  const both = addresses.filter(address => readPlain(address)?.longLived)
  expect(both.length).toBeGreaterThan(3)
  for (const address of addresses) {
    expect(readPlain(address)?.shortLived).toBe(readInFull(address)?.shortLived.token.reveal())
  }
})

test('nothing is read for a stranger, or too late', () => {
  const hourAgo = new Date('2026-11-22T13:00:00Z')
  expect(readPlain(usual, pendingText(hourAgo))).toBeUndefined()
  expect(readPlain(usual.replace(state, state.replace(/^./, 'z')))).toBeUndefined()
  for (const foreign of ['null', '7', '"text"', '[]', '{']) {
    expect(readPlain(usual, foreign)).toBeUndefined()
  }
})

test('the ends of a usual login are those that the app shows', () => {
  const grant = readInFull(usual)
  expect(endsOf(usual)).toEqual({
    token: grant?.longLived?.expiresAt,
    dataAccess: grant?.dataAccessExpiresAt,
  })
})

test('a screen that would look otherwise is left to the app', () => {
  expect(endsOf(usual.replace(/&long_lived_token[^&]*/, ''))).toBeUndefined()
  expect(endsOf(usual.replace(/(?<=expiration_time=)\d+/, '0'))).toBeUndefined()
  expect(endsOf(usual.replace(/&data_access[^&]*/, ''))).toBeUndefined()
  // A login from a shared link gets a warning above the rows.
  expect(endsOf(usual, pendingText(now, true))).toBeUndefined()
  // A wrong clock gets a hint below the dates.
  expect(endsOf(usual.replace(/(?<=expiration_time=)\d+/, `${nowInSeconds}`))).toBeUndefined()
})

const name = fc.constantFrom(
  'access_token',
  'long_lived_token',
  'data_access_expiration_time',
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
  fc.integer({ min: nowInSeconds, max: nowInSeconds + 2 * ninetyDays }).map(String),
  fc.string({ maxLength: 30 }),
)
const part = fc
  .array(fc.tuple(name, value), { maxLength: 6 })
  .map(pairs => pairs.map(([key, text]) => `${key}=${text}`).join('&'))

/** A pending login that another project on this origin may have changed. */
const spentText = fc
  .record(
    {
      state: fc.constantFrom(state, '', 7),
      environment: fc.constantFrom('meta', 'simulated', null),
      family: fc.constantFrom('facebook-login', 'instagram-login'),
      appId: fc.constantFrom('442224939723604', 442224939723604),
      permissions: fc.constantFrom([], ['instagram_basic', 7], 'instagram_basic'),
      dialog: fc.constantFrom('guided', 'plain', ['guided'], 'other'),
      issuedAt: fc.constantFrom(
        now.toISOString(),
        now.getTime(),
        [now.toISOString()],
        '2026',
        null,
      ),
      linked: fc.constantFrom(true, false, 'true'),
    },
    { requiredKeys: [] },
  )
  .map(changed => JSON.stringify({ ...JSON.parse(pendingText()), ...changed }))

test('a plain login is always the one that the app grants, with its ends', () => {
  let read = 0
  const spents = fc.oneof({ weight: 2, arbitrary: fc.constant(pendingText()) }, spentText)
  fc.assert(
    fc.property(part, part, fc.boolean(), spents, (query, extra, plain, spent) => {
      const base = plain ? `access_token=${short}&state=${state}&${extra}` : extra
      const address = `?${plain && query.length % 2 ? '' : query}#${base}`
      const login = readPlain(address, spent)
      if (login === undefined) return
      read += 1
      const grant = readInFull(address, spent)
      expect(login.shortLived).toBe(grant?.shortLived.token.reveal())
      expect(login.longLived).toBe(grant?.longLived?.token.reveal() ?? '')
      const { ends } = login
      if (ends === undefined) return
      expect(grant?.linked).toBeUndefined()
      expect(ends.token).toEqual(grant?.longLived?.expiresAt)
      expect(ends.dataAccess).toEqual(grant?.dataAccessExpiresAt)
      expect(grant?.clockAhead).toBeUndefined()
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(50)
})

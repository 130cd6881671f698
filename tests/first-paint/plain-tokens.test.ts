import { expect, test } from 'vitest'
import type { Arrival } from '#src/arrival/hand-over.ts'
import { readPlainTokens } from '#src/first-paint/plain-tokens.ts'
import { captured, withWholeTokens } from '#tests/captured.ts'

const short = `EAA${'s1'.repeat(60)}`
const long = `EAA${'L2'.repeat(60)}`
const plain = `access_token=${short}&data_access_expiration_time=1708192420&expires_in=3980&long_lived_token=${long}`

function arrivalOf(fragment: string, spent = '{}'): Arrival {
  return {
    route: { environment: 'meta', family: 'facebook-login' },
    blocked: undefined,
    address: { query: '', fragment },
    now: new Date('2026-11-22T14:05:42Z'),
    spent,
    first: { url: '', response: Promise.resolve(new Response()) },
  }
}

test('a usual login’s answer is painted first', () => {
  expect(readPlainTokens(arrivalOf(plain))).toEqual([long, short])
})

test('captured successes with both tokens are painted first', () => {
  const fragments = captured('redirect_success_fragment')
    .map(({ raw }) => withWholeTokens(raw))
    .filter(raw => raw.includes('#') && raw.includes('long_lived_token='))
    .map(raw => raw.slice(raw.indexOf('#') + 1))
  expect(fragments.length).toBeGreaterThan(3)
  for (const fragment of fragments) expect(readPlainTokens(arrivalOf(fragment))).toBeDefined()
})

test('a screen that would look otherwise is left to the app', () => {
  expect(readPlainTokens(arrivalOf(plain.replace(/&long_lived.*/, '')))).toBeUndefined()
  expect(readPlainTokens(arrivalOf(plain.replace('1708192420', '0')))).toBeUndefined()
  expect(readPlainTokens(arrivalOf(plain.replace(/&data_access[^&]*/, '')))).toBeUndefined()
  // A login from a shared link gets a warning above the rows.
  expect(readPlainTokens(arrivalOf(plain, '{"linked":true}'))).toBeUndefined()
})

test('without a first request there is nothing to wait for', () => {
  expect(readPlainTokens({ ...arrivalOf(plain), first: undefined })).toBeUndefined()
})

import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import type { InstagramGrant } from '#src/core/login/exchange/instagram-grant.ts'
import { refreshed, refreshWindow } from '#src/core/login/exchange/refresh.ts'

const issuedAt = new Date('2026-11-22T14:05:00Z')
const grant: InstagramGrant = {
  family: 'instagram-login',
  environment: 'meta',
  appId: '1084329117756312',
  askedPermissions: ['instagram_business_basic'],
  issuedAt,
  token: {
    token: new AccessToken(`IGAA${'x1'.repeat(40)}`),
    expiresAt: new Date('2027-01-21T14:05:00Z'),
    estimated: false,
  },
  kind: 'long-lived',
  granted: ['instagram_business_basic'],
  userId: '17841405793187218',
  longLivedRefusal: undefined,
}

test('a token can be refreshed from its 24th hour to its end', () => {
  expect(refreshWindow(grant)).toEqual({
    from: new Date('2026-11-23T14:05:00Z'),
    until: new Date('2027-01-21T14:05:00Z'),
  })
})

test('a short-lived token, and one of which nothing is known, have no such window', () => {
  expect(refreshWindow({ ...grant, kind: 'short-lived' })).toBeUndefined()
  expect(refreshWindow({ ...grant, kind: undefined })).toBeUndefined()
})

test('a refresh keeps what the exchange said of the account', () => {
  const now = new Date('2027-01-10T00:00:00Z')
  const token = `IGAA${'y2'.repeat(40)}`
  const next = refreshed(grant, { token, seconds: 5_184_000 }, now)
  expect(next).toMatchObject({ userId: grant.userId, granted: grant.granted, issuedAt: now })
  expect(next?.token.token.reveal()).toBe(token)
  expect(next?.token.expiresAt).toEqual(new Date('2027-03-11T00:00:00Z'))
})

test('a text that is no token of this environment is refused', () => {
  for (const token of ['', 'a b', `SIM_${'x'.repeat(40)}`]) {
    expect(refreshed(grant, { token, seconds: 1 }, issuedAt)).toBeUndefined()
  }
})

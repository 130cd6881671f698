import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { entryOf } from '#src/core/errors/entries.ts'
import { toGrant } from '#src/core/login/reply/grant.ts'
import { withTold } from '#src/core/token/told.ts'
import { pageTokenTruth, userTokenTruth } from '#src/core/token/truth.ts'
import { endingInWords, originInWords } from '#src/core/token/words.ts'

const login = new Date('2026-11-22T14:05:42Z')
const dataAccess = `${login.getTime() / 1000 + 7_776_000}`

/** A login that returned with these values. */
function grantOf(told: { expiresIn?: string; dataAccess?: string; long?: boolean }) {
  return toGrant({
    pending: {
      state: 's',
      family: 'facebook-login',
      environment: 'meta',
      appId: '1',
      permissions: [],
      dialog: 'guided',
      issuedAt: new Date(login.getTime() - 60_000),
    },
    now: login,
    shortLived: new AccessToken('short'),
    longLived: told.long ? new AccessToken('long') : undefined,
    expiresIn: told.expiresIn,
    dataAccessExpirationTime: told.dataAccess,
    granted: undefined,
    declined: undefined,
  })
}

test('the long-lived User token’s end is counted from the login, and says so', () => {
  const truth = userTokenTruth(grantOf({ long: true, dataAccess, expiresIn: '4815' }), 'long-lived')
  expect(truth.end).toEqual({
    kind: 'at',
    at: new Date(login.getTime() + 5_183_944_000),
    source: 'counted',
  })
  expect(truth.dataAccess).toEqual({
    kind: 'at',
    at: new Date('2027-02-20T14:05:42Z'),
    source: 'redirect',
  })
})

test('the short-lived User token ends when the redirect said', () => {
  const truth = userTokenTruth(grantOf({ long: true, expiresIn: '4815' }), 'short-lived')
  expect(truth).toMatchObject({ life: 'short-lived', from: 'login' })
  expect(truth.end).toMatchObject({ at: new Date(login.getTime() + 4_815_000), source: 'redirect' })
  expect(truth.dataAccess).toEqual({ kind: 'unknown' })
})

test('a pasted token is never said to come from the login', () => {
  const grant = { ...grantOf({ long: true }), pasted: true as const }
  expect(userTokenTruth(grant, 'long-lived').from).toBe('pasted')
  expect(originInWords(userTokenTruth(grant, 'long-lived'))).toMatch(/pasted/)
  expect(pageTokenTruth(grant).from).toBe('long-lived')
})

test('a User token whose end nobody named, or that has none, is not called short-lived', () => {
  for (const told of [{}, { expiresIn: '0' }]) {
    expect(originInWords(pageTokenTruth(grantOf(told)))).toBe('Made from the User token.')
  }
  const short = pageTokenTruth(grantOf({ expiresIn: '4815' }))
  expect(originInWords(short)).toBe('Made from the short-lived User token.')
})

test('a Page token from the long-lived token has no end of its own, but data access ends', () => {
  const truth = pageTokenTruth(grantOf({ long: true, dataAccess, expiresIn: '4815' }))
  expect(truth).toMatchObject({ life: 'lasting', from: 'long-lived' })
  expect(truth.end).toEqual({ kind: 'none', source: 'documented' })
  expect(truth.dataAccess.kind).toBe('at')
  expect(truth.endings).toContain('role-lost')
})

test('a Page token from the short-lived token ends with it', () => {
  const grant = grantOf({ expiresIn: '4815' })
  expect(pageTokenTruth(grant)).toMatchObject({ life: 'short-lived', from: 'short-lived' })
  expect(pageTokenTruth(grant).end).toEqual(userTokenTruth(grant, 'short-lived').end)
})

test('expires_in 0 is an end that Meta denies; a missing one is an end nobody named', () => {
  const endless = grantOf({ expiresIn: '0' })
  expect(userTokenTruth(endless, 'short-lived').end).toEqual({ kind: 'none', source: 'redirect' })
  expect(pageTokenTruth(endless).life).toBe('lasting')
  const silent = grantOf({})
  expect(userTokenTruth(silent, 'short-lived')).toMatchObject({
    life: 'undated',
    end: { kind: 'unknown' },
  })
  expect(pageTokenTruth(silent).life).toBe('undated')
})

test('debug_token overrides what was counted or documented', () => {
  const grant = grantOf({ long: true, dataAccess, expiresIn: '4815' })
  const at = new Date('2027-01-20T10:00:00Z')
  expect(userTokenTruth(grant, 'long-lived', { expiresAt: at }).end).toEqual({
    kind: 'at',
    at,
    source: 'debug-token',
  })
  expect(pageTokenTruth(grant, { expiresAt: at })).toMatchObject({ life: 'long-lived' })
  expect(pageTokenTruth(grant, { expiresAt: 'never' }).end).toEqual({
    kind: 'none',
    source: 'debug-token',
  })
  expect(pageTokenTruth(grant, { dataAccessExpiresAt: at }).dataAccess).toMatchObject({ at })
})

test('no end is claimed only where Meta said 0, or documents it', () => {
  fc.assert(
    fc.property(
      fc.record({
        expiresIn: fc.option(fc.oneof(fc.constantFrom('0', '00', '', '-1', '4815'), fc.string()), {
          nil: undefined,
        }),
        long: fc.boolean(),
        dataAccess: fc.option(fc.string(), { nil: undefined }),
      }),
      fc.constantFrom(undefined, 'never' as const, new Date(0)),
      ({ expiresIn, long, dataAccess }, expiresAt) => {
        const grant = grantOf({
          long,
          ...(expiresIn === undefined ? {} : { expiresIn }),
          ...(dataAccess === undefined ? {} : { dataAccess }),
        })
        const truths = [
          userTokenTruth(grant, 'short-lived', { expiresAt }),
          pageTokenTruth(grant, { expiresAt }),
        ]
        for (const { kind, end } of truths) {
          const supported =
            expiresAt === 'never' ||
            (expiresAt === undefined && (expiresIn === '0' || (kind === 'page' && long)))
          if (end.kind === 'none') expect(supported).toBe(true)
          expect(end.kind === 'unknown' && expiresAt !== undefined).toBe(false)
        }
      },
    ),
  )
})

test('Meta’s dates for the asking token replace counted ones, on screen too', () => {
  const grant = grantOf({ long: true, dataAccess, expiresIn: '4815' })
  const at = new Date('2027-01-20T10:00:00Z')
  const told = withTold(grant, { expiresAt: at, dataAccessExpiresAt: at })
  expect(told.longLived).toMatchObject({ expiresAt: at, estimated: false })
  expect(told.shortLived).toBe(grant.shortLived)
  expect(told.dataAccessExpiresAt).toBe(at)
  expect(withTold(grant, undefined)).toMatchObject({ longLived: { estimated: true } })
  const endless = withTold(grantOf({ expiresIn: '4815' }), { expiresAt: 'never' })
  expect(endless.shortLived).toMatchObject({ endless: true, expiresAt: undefined })
  expect(userTokenTruth({ ...grant, ...told }, 'long-lived').end).toMatchObject({ at })
})

test('every early end leads to an entry of the decoder', () => {
  for (const { entry } of Object.values(endingInWords)) expect(entryOf(entry).id).toBe(entry)
})

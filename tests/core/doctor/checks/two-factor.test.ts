import { expect, test } from 'vitest'
import { twoFactor } from '#src/core/doctor/checks/two-factor.ts'
import { evidenceOf, failed, now, pageOf, ranked, value } from '../evidence-of.ts'

const pages = [pageOf('1')]

test('190/492 to a Page’s token: fits, and says that a lost role looks the same', () => {
  const accountsByPageToken = new Map([['1', failed({ code: 190, subcode: 492 })]])
  const cause = twoFactor(evidenceOf({ pages, accountsByPageToken }), now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('role on the Page was lost')
  // To log in again helps only once it is switched on.
  expect(cause?.remedy).toEqual({ kind: 'open-place', place: 'two-factor' })
  expect(cause?.also).toEqual({ kind: 'choose-again' })
})

test('a Page’s token that works: ruled out. Another failure: nothing to say', () => {
  const works = new Map([['1', value(undefined)]])
  expect(ranked(twoFactor, evidenceOf({ pages, accountsByPageToken: works }))).toBe('ruled-out')
  const other = new Map([['1', failed({ code: 190, subcode: 460 })]])
  expect(ranked(twoFactor, evidenceOf({ pages, accountsByPageToken: other }))).toBeUndefined()
})

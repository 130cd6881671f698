import { expect, test } from 'vitest'
import { roleThroughBusiness } from '#src/core/doctor/checks/role-through-business.ts'
import { accountOf, asked, evidenceOf, failed, now, pageOf, ranked, value } from '../evidence-of.ts'

const pages = [pageOf('1')]
const targets = { pages_show_list: ['1'], instagram_basic: ['17'] }

test('a ticked account that Meta refuses to read by ID: fits, and asks for ads_read', () => {
  const accountsById = new Map([['17', failed({ code: 10, message: '(#10) No permission' })]])
  const cause = roleThroughBusiness(evidenceOf({ pages, targets, accountsById }), now)
  expect(cause).toMatchObject({
    rank: 'fits',
    remedy: { kind: 'ask-for', permissions: ['ads_read'] },
  })
})

test('an account that only the Page’s own token shows: fits', () => {
  const accountsByPageToken = new Map([['1', value(accountOf('17'))]])
  expect(ranked(roleThroughBusiness, evidenceOf({ pages, accountsByPageToken }))).toBe('fits')
})

test('a personal account is another cause: only possible', () => {
  const message = '(#10) The user is not an Instagram Business'
  const accountsById = new Map([['17', failed({ code: 10, message })]])
  expect(ranked(roleThroughBusiness, evidenceOf({ pages, targets, accountsById }))).toBe('possible')
})

test('ads_read granted: ruled out', () => {
  const login = { asked: [...asked, 'ads_read'] }
  expect(ranked(roleThroughBusiness, evidenceOf({ pages, login }))).toBe('ruled-out')
})

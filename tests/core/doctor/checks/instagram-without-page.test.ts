import { expect, test } from 'vitest'
import { instagramWithoutPage } from '#src/core/doctor/checks/instagram-without-page.ts'
import { accountOf, evidenceOf, failed, now, pageOf, ranked, value } from '../evidence-of.ts'

const targets = { pages_show_list: ['1'], instagram_basic: ['17'] }

test('a ticked account that stands on no Page: fits, and names it', () => {
  const accountsById = new Map([['17', value(accountOf('17'))]])
  const cause = instagramWithoutPage(
    evidenceOf({ targets, pages: [pageOf('1')], accountsById }),
    now,
  )
  expect(cause).toMatchObject({ rank: 'fits', alike: ['page-not-ticked'] })
  expect(cause?.evidence).toContain('@account_17')
})

test('an account that stands on its Page is no trouble', () => {
  const pages = [pageOf('1', { instagramAccount: accountOf('17') })]
  expect(ranked(instagramWithoutPage, evidenceOf({ targets, pages }))).toBeUndefined()
})

test('an account that Graph shows to nobody else is connected to no Page that came', () => {
  const accountsById = new Map([['17', failed({ code: 100, subcode: 33 })]])
  const evidence = evidenceOf({ targets, pages: [pageOf('1')], accountsById })
  expect(ranked(instagramWithoutPage, evidence)).toBe('fits')
})

test('an account that Meta refuses to read has another cause', () => {
  const accountsById = new Map([['17', failed({ code: 10 })]])
  const evidence = evidenceOf({ targets, pages: [pageOf('1')], accountsById })
  expect(ranked(instagramWithoutPage, evidence)).toBeUndefined()
})

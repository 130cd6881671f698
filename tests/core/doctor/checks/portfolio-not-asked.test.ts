import { expect, test } from 'vitest'
import { portfolioNotAsked } from '#src/core/doctor/checks/portfolio-not-asked.ts'
import { asked, evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

test('an empty list without business_management: possible, and alike to three others', () => {
  const cause = portfolioNotAsked(evidenceOf(), now)
  expect(cause).toMatchObject({ rank: 'possible', remedy: { kind: 'include-portfolios' } })
  expect(cause?.alike).toEqual(['page-not-ticked', 'wrong-person', 'no-page-at-all'])
})

test('a ticked Page that is not listed makes it fit', () => {
  const evidence = evidenceOf({ targets: { pages_show_list: ['1', '2'] }, pages: [pageOf('1')] })
  expect(portfolioNotAsked(evidence, now)).toMatchObject({ rank: 'fits', alike: ['dropped-page'] })
})

test('declined, with nothing listed: fits', () => {
  const login = { asked: [...asked, 'business_management'] }
  expect(ranked(portfolioNotAsked, evidenceOf({ login, declined: ['business_management'] }))).toBe(
    'fits',
  )
})

test('granted, or every ticked Page listed: ruled out', () => {
  const login = { asked: [...asked, 'business_management'] }
  expect(ranked(portfolioNotAsked, evidenceOf({ login }))).toBe('ruled-out')
  const all = evidenceOf({ targets: { pages_show_list: ['1'] }, pages: [pageOf('1')] })
  expect(ranked(portfolioNotAsked, all)).toBe('ruled-out')
})

test('of a pasted token nothing is said of what its login asked for', () => {
  const cause = portfolioNotAsked(evidenceOf({ login: { pasted: true } }), now)
  expect(cause?.evidence).toContain('The token does not have `business_management`')
})

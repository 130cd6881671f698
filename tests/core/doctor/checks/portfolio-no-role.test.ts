import { expect, test } from 'vitest'
import { portfolioNoRole } from '#src/core/doctor/checks/portfolio-no-role.ts'
import { asked, evidenceOf, failed, now, ranked, value } from '../evidence-of.ts'

const login = { asked: [...asked, 'business_management'] }
const targets = { pages_show_list: ['1'] }
const none = value([])

test('a ticked Page that a foreign portfolio holds: names it', () => {
  const portfolioOf = new Map([['1', value({ id: '9', name: 'Okafor Group' })]])
  const cause = portfolioNoRole(evidenceOf({ login, targets, portfolios: none, portfolioOf }), now)
  expect(cause).toMatchObject({
    rank: 'fits',
    remedy: { kind: 'copy-note', note: 'portfolio-role' },
  })
  expect(cause?.evidence).toContain('Okafor Group')
  expect(cause?.alike).toBeUndefined()
})

test('where Meta does not name the holder, a dropped Page is alike', () => {
  const portfolioOf = new Map([['1', failed({ code: 200 })]])
  const cause = portfolioNoRole(evidenceOf({ login, targets, portfolios: none, portfolioOf }), now)
  expect(cause).toMatchObject({ rank: 'fits', alike: ['dropped-page'] })
})

test('an empty list and no portfolio: possible', () => {
  expect(ranked(portfolioNoRole, evidenceOf({ login, portfolios: none }))).toBe('possible')
})

test('a Page of an own portfolio, or of none: ruled out', () => {
  const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '1', name: 'One' }] }])
  expect(ranked(portfolioNoRole, evidenceOf({ login, targets, portfolios }))).toBe('ruled-out')
  const portfolioOf = new Map([['1', value(undefined)]])
  expect(
    ranked(portfolioNoRole, evidenceOf({ login, targets, portfolios: none, portfolioOf })),
  ).toBe('ruled-out')
})

test('without business_management it has nothing to say', () => {
  expect(ranked(portfolioNoRole, evidenceOf())).toBeUndefined()
})

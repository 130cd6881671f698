import { expect, test } from 'vitest'
import { pageNotTicked } from '#src/core/doctor/checks/page-not-ticked.ts'
import { asked, evidenceOf, now, pageOf, ranked, value } from '../evidence-of.ts'

test('granted for 0 Pages: fits, and the picker opens again', () => {
  const evidence = evidenceOf({ targets: { instagram_basic: 'all' } })
  expect(pageNotTicked(evidence, now)).toMatchObject({
    rank: 'fits',
    remedy: { kind: 'choose-again' },
  })
})

test('a portfolio holds a Page that the choice leaves out: fits, and names it', () => {
  const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '2', name: 'New shop' }] }])
  const evidence = evidenceOf({
    login: { asked: [...asked, 'business_management'] },
    targets: { pages_show_list: ['1'] },
    pages: [pageOf('1')],
    portfolios,
  })
  const cause = pageNotTicked(evidence, now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('New shop')
})

test('without the list’s own permission there was nothing to tick: nothing to say', () => {
  for (const more of [{ declined: ['pages_show_list'] }, { dropped: ['pages_show_list'] }]) {
    expect(ranked(pageNotTicked, evidenceOf(more))).toBeUndefined()
  }
})

test('all ticked: ruled out', () => {
  expect(ranked(pageNotTicked, evidenceOf({ targets: { pages_show_list: 'all' } }))).toBe(
    'ruled-out',
  )
})

test('some ticked and all of them listed: possible', () => {
  const evidence = evidenceOf({ targets: { pages_show_list: ['1'] }, pages: [pageOf('1')] })
  expect(ranked(pageNotTicked, evidence)).toBe('possible')
})

test('unsaid, with an empty list: possible, and says which causes are alike', () => {
  const cause = pageNotTicked(evidenceOf(), now)
  expect(cause?.rank).toBe('possible')
  expect(cause?.alike).toEqual(['portfolio-not-asked', 'wrong-person', 'no-page-at-all'])
})

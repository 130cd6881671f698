import { expect, test } from 'vitest'
import { allPagesNothingNamed } from '#src/core/doctor/checks/all-pages-nothing-named.ts'
import { asked, evidenceOf, now, pageOf, ranked, value } from '../evidence-of.ts'

const targets = { pages_show_list: 'all' } as const

test('all chosen and none listed: the way round leads through the portfolios', () => {
  const cause = allPagesNothingNamed(evidenceOf({ targets }), now)
  expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'include-portfolios' } })
  expect(cause?.alike).toContain('no-page-at-all')
})

test('with the portfolios’ Pages known, ticking them one by one makes Meta name them', () => {
  const login = { asked: [...asked, 'business_management'] }
  const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '1', name: 'One' }] }])
  const cause = allPagesNothingNamed(evidenceOf({ targets, login, portfolios }), now)
  expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'choose-again' } })
})

test('has nothing to say where Pages are named or came', () => {
  const named = evidenceOf({ targets: { pages_show_list: ['1'] } })
  expect(ranked(allPagesNothingNamed, named)).toBeUndefined()
  expect(
    ranked(allPagesNothingNamed, evidenceOf({ targets, pages: [pageOf('1')] })),
  ).toBeUndefined()
})

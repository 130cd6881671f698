import { expect, test } from 'vitest'
import { droppedPage } from '#src/core/doctor/checks/dropped-page.ts'
import { asked, evidenceOf, now, pageOf, ranked, value } from '../evidence-of.ts'

const login = { asked: [...asked, 'business_management'] }
const targets = { pages_show_list: ['1'] }
const portfolios = value([{ id: '9', name: 'Group', pages: [{ id: '1', name: 'One' }] }])

test('granted by ID, in an own portfolio, and not listed: fits, and says that it was read', () => {
  const pagesById = new Map([['1', value(pageOf('1'))]])
  const cause = droppedPage(evidenceOf({ login, targets, portfolios, pagesById }), now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('read it by ID')
})

test('without business_management it cannot be told from a portfolio’s rule', () => {
  expect(droppedPage(evidenceOf({ targets }), now)).toMatchObject({
    rank: 'possible',
    alike: ['portfolio-not-asked'],
  })
})

test('every ticked Page listed: ruled out. Nothing known: nothing to say', () => {
  expect(ranked(droppedPage, evidenceOf({ targets, pages: [pageOf('1')] }))).toBe('ruled-out')
  expect(ranked(droppedPage, evidenceOf())).toBeUndefined()
})

test('a list that was not read to its end proves nothing', () => {
  const stopped = evidenceOf({ targets, list: { progress: 'stopped' } })
  expect(ranked(droppedPage, stopped)).not.toBe('fits')
})

import { expect, test } from 'vitest'
import { accountNotTicked } from '#src/core/doctor/checks/account-not-ticked.ts'
import { accountOf, evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

const pages = [pageOf('1'), pageOf('2', { instagramAccount: accountOf('18') })]

test('other accounts were ticked: possible, alike to a Page that has no account', () => {
  const targets = { pages_show_list: ['1', '2'], instagram_basic: ['18'] }
  expect(accountNotTicked(evidenceOf({ pages, targets }), now)).toMatchObject({
    rank: 'possible',
    alike: ['personal-account'],
  })
})

test('granted for no account: fits', () => {
  const targets = { pages_show_list: ['1', '2'] }
  expect(ranked(accountNotTicked, evidenceOf({ pages, targets }))).toBe('fits')
})

test('all ticked: ruled out. Unsaid: possible', () => {
  const targets = { instagram_basic: 'all' } as const
  expect(ranked(accountNotTicked, evidenceOf({ pages, targets }))).toBe('ruled-out')
  expect(ranked(accountNotTicked, evidenceOf({ pages }))).toBe('possible')
})

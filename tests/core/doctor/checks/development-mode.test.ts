import { expect, test } from 'vitest'
import { developmentMode } from '#src/core/doctor/checks/development-mode.ts'
import { accountOf, evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

const pages = [pageOf('1')]

test('all granted, no account at all, and debug_token refused: possible, and not told from two', () => {
  const cause = developmentMode(evidenceOf({ pages }), now)
  expect(cause).toMatchObject({
    rank: 'possible',
    alike: ['personal-account', 'account-not-ticked'],
  })
  expect(cause?.evidence).toContain('`debug_token` was refused')
})

test('a role on the app, or another Page’s account: ruled out', () => {
  expect(ranked(developmentMode, evidenceOf({ pages, targets: {} }))).toBe('ruled-out')
  const others = [...pages, pageOf('2', { instagramAccount: accountOf('17') })]
  expect(ranked(developmentMode, evidenceOf({ pages: others }))).toBe('ruled-out')
})

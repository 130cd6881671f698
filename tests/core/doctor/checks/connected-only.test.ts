import { expect, test } from 'vitest'
import { connectedOnly } from '#src/core/doctor/checks/connected-only.ts'
import { accountOf, evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

test('only connected_instagram_account is filled: fits, and names the Page', () => {
  const pages = [pageOf('1', { instagramAccount: { ...accountOf('17'), connectedOnly: true } })]
  const cause = connectedOnly(evidenceOf({ pages }), now)
  expect(cause?.rank).toBe('fits')
  expect(cause?.evidence).toContain('Page 1')
})

test('a business account: nothing to say', () => {
  const pages = [pageOf('1', { instagramAccount: accountOf('17') })]
  expect(ranked(connectedOnly, evidenceOf({ pages }))).toBeUndefined()
})

import { expect, test } from 'vitest'
import { personalAccount } from '#src/core/doctor/checks/personal-account.ts'
import { evidenceOf, failed, now, pageOf, ranked } from '../evidence-of.ts'

const pages = [pageOf('1')]

test('Meta says that a ticked account is no business account: fits', () => {
  const message = '(#10) The user is not an Instagram Business'
  const evidence = evidenceOf({
    pages,
    targets: { instagram_basic: ['17'] },
    accountsById: new Map([['17', failed({ code: 10, message })]]),
  })
  expect(personalAccount(evidence, now)).toMatchObject({
    rank: 'fits',
    remedy: { kind: 'guided-dialog' },
  })
})

test('otherwise possible, and not told from an account that is not connected', () => {
  const cause = personalAccount(evidenceOf({ pages }), now)
  expect(cause?.rank).toBe('possible')
  expect(cause?.title).toContain('or not connected')
})

test('where instagram_basic is missing, that is the cause', () => {
  const evidence = evidenceOf({ pages, declined: ['instagram_basic'] })
  expect(ranked(personalAccount, evidence)).toBeUndefined()
})

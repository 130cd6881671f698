import { expect, test } from 'vitest'
import { testUser } from '#src/core/doctor/checks/test-user.ts'
import { evidenceOf, pageOf, ranked, value } from '../evidence-of.ts'

const person = value({ id: '1', name: 'Open Graph Test User' })

test('a test user with a Page that has no account: fits', () => {
  expect(ranked(testUser, evidenceOf({ person, pages: [pageOf('1')] }))).toBe('fits')
})

test('anybody else, or no Page without an account: nothing to say', () => {
  expect(ranked(testUser, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
  expect(ranked(testUser, evidenceOf({ person }))).toBeUndefined()
})

import { expect, test } from 'vitest'
import { noPageToken } from '#src/core/doctor/checks/no-page-token.ts'
import { evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

test('a Page without a token: fits, and its owner gets a note', () => {
  const pages = [pageOf('1'), pageOf('2', { accessToken: undefined })]
  const cause = noPageToken(evidenceOf({ pages }), now)
  expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'copy-note' } })
  expect(cause?.evidence).toContain('Page 2')
  expect(cause?.evidence).not.toContain('Page 1')
})

test('every Page with its token: nothing to say', () => {
  expect(ranked(noPageToken, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
})

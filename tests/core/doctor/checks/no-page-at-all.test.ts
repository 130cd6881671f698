import { expect, test } from 'vitest'
import { noPageAtAll } from '#src/core/doctor/checks/no-page-at-all.ts'
import { evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

test('an empty list: possible, and the guided dialog makes one', () => {
  const cause = noPageAtAll(evidenceOf({ login: { dialog: 'plain' } }), now)
  expect(cause).toMatchObject({ rank: 'possible', remedy: { kind: 'guided-dialog' } })
  expect(cause?.alike).toContain('wrong-person')
})

test('a ticked Page exists: ruled out. Pages came: nothing to say', () => {
  expect(ranked(noPageAtAll, evidenceOf({ targets: { pages_show_list: ['1'] } }))).toBe('ruled-out')
  expect(ranked(noPageAtAll, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
})

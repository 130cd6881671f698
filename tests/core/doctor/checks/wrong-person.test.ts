import { expect, test } from 'vitest'
import { wrongPerson } from '#src/core/doctor/checks/wrong-person.ts'
import { evidenceOf, now, pageOf, ranked } from '../evidence-of.ts'

test('an empty list: possible, says whose login it is, and offers another', () => {
  const cause = wrongPerson(evidenceOf(), now)
  expect(cause).toMatchObject({ rank: 'possible', remedy: { kind: 'another-person' } })
  expect(cause?.evidence).toContain('Mina Okafor')
  expect(cause?.also).toEqual({ kind: 'copy-note', note: 'page-access' })
  expect(cause?.alike).toContain('no-page-at-all')
})

test('Pages were ticked: ruled out. Pages came: nothing to say', () => {
  expect(ranked(wrongPerson, evidenceOf({ targets: { pages_show_list: ['1'] } }))).toBe('ruled-out')
  expect(ranked(wrongPerson, evidenceOf({ pages: [pageOf('1')] }))).toBeUndefined()
})

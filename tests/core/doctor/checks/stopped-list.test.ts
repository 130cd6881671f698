import { expect, test } from 'vitest'
import { stoppedList } from '#src/core/doctor/checks/stopped-list.ts'
import { evidenceOf, now, ranked } from '../evidence-of.ts'

test('a list that stopped before its end is the cause, and fetching again the cure', () => {
  const cause = stoppedList(evidenceOf({ list: { progress: 'stopped' } }), now)
  expect(cause).toMatchObject({ rank: 'fits', remedy: { kind: 'fetch-again' } })
})

test('a list read to its end rules it out', () => {
  expect(ranked(stoppedList, evidenceOf())).toBe('ruled-out')
})

import { expect, test } from 'vitest'
import {
  daysLeft,
  daysSince,
  shortLivedNote,
  timeApart,
  toLocalMoment,
} from '#src/app/parts/token/dates-and-counts.ts'

const now = new Date(2026, 10, 22, 14, 5)

test('a moment of another day has its date, and one of the next hours needs none', () => {
  expect(toLocalMoment(new Date(2026, 10, 22, 17), now)).toBe('17:00')
  expect(toLocalMoment(new Date(2026, 10, 22, 9), now)).toBe('09:00')
  expect(toLocalMoment(new Date(2026, 10, 23, 1), now)).toBe('01:00')
  expect(toLocalMoment(new Date(2022, 2, 3, 17), now)).toBe('3 March 2022, 17:00')
  expect(toLocalMoment(new Date(2026, 10, 21, 17), now)).toBe('21 November 2026, 17:00')
})

test('a short-lived token of a past day says that it ended, and on which day', () => {
  expect(shortLivedNote(new Date(2022, 2, 3, 17), now)).toBe(
    'Short-lived, ended at 3 March 2022, 17:00',
  )
  expect(shortLivedNote(new Date(2026, 10, 22, 15), now)).toBe('Short-lived, ends at 15:00')
  expect(shortLivedNote(undefined, now)).toBeUndefined()
})

test('days are counted whole, to an end or from it, and never below none', () => {
  const end = new Date(now.getTime() + 3.9 * 24 * 60 * 60_000)
  expect([daysLeft(end, now), daysSince(end, now)]).toEqual([3, 0])
  expect([daysLeft(now, end), daysSince(now, end)]).toEqual([0, 3])
})

test('a clock that is off is off by hours and minutes, whichever way', () => {
  expect(timeApart(-(3 * 60 + 12) * 60_000)).toBe('3 h 12 min')
  expect(timeApart(20 * 60_000)).toBe('20 min')
})

test('the screens’ tests run on a day and in a zone of their own', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ)
  const moment = new Date(process.env.KEYTAG_NOW ?? '').getTime()
  expect(Math.abs(Date.now() - moment)).toBeLessThan(24 * 60 * 60 * 1000)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endedAt } from '#src/core/errors/ended-at.ts'

const says = (end: string) =>
  `Error validating access token: Session has expired on ${end}. The current time is Sunday, 22-Nov-26 06:05:42 PST.`

test('the end in Meta’s sentence is read in the zone that it names', () => {
  expect(endedAt(says('Thursday, 19-Nov-26 01:12:44 PST'))).toEqual(
    new Date('2026-11-19T09:12:44Z'),
  )
  expect(endedAt(says('Monday, 03-Aug-20 00:43:13 PDT'))).toEqual(new Date('2020-08-03T07:43:13Z'))
})

test('every end of this century is read to the second', () => {
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('2000-01-02T00:00:00Z'),
        max: new Date('2099-12-30T00:00:00Z'),
        noInvalidDate: true,
      }),
      fc.constantFrom(['PST', 8] as const, ['PDT', 7] as const),
      (date, [zone, behind]) => {
        const end = new Date(Math.floor(date.getTime() / 1000) * 1000)
        const local = new Date(end.getTime() - behind * 60 * 60 * 1000)
        const [, day, month, year, time] =
          /, (\d\d) (\w{3}) \d\d(\d\d) (\S+)/.exec(local.toUTCString()) ?? []
        expect(endedAt(says(`Tuesday, ${day}-${month}-${year} ${time} ${zone}`))).toEqual(end)
      },
    ),
  )
})

test.each([
  undefined,
  '',
  'Session has expired.',
  says('Monday, 31-Feb-26 01:12:44 PST'),
  says('Monday, 19-Nov-26 25:12:44 PST'),
  says('Monday, 19-Nix-26 01:12:44 PST'),
  says('Monday, 19-anF-26 01:12:44 PST'),
  says('Monday, 19-Nov-26 01:12:44 CET'),
])('no end is read from %j', sentence => {
  expect(endedAt(sentence)).toBeUndefined()
})

test('any text gives a date or none', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const end = endedAt(says(text))
      expect(end === undefined || !Number.isNaN(end.getTime())).toBe(true)
    }),
  )
})

import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import {
  type Reminder,
  reminderFileName,
  writeReminder,
} from '#src/core/export/renewal/reminder.ts'

const reminder: Reminder = {
  name: 'Mina Okafor',
  simulated: false,
  tokenEndsAt: new Date('2027-01-21T14:05:00Z'),
  estimated: true,
  dataAccessEndsAt: new Date('2027-02-20T14:05:00Z'),
  daysBefore: [7, 1],
  link: 'https://acme.github.io/keytag/?app_id=442224939723604&scope=instagram_basic,pages_show_list',
  refreshAt: undefined,
  now: new Date('2026-11-22T14:05:42Z'),
  inWords: instant => instant.toISOString(),
}

/** The events as a calendar reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toJSDate(),
      url: component.getFirstPropertyValue('url'),
      alarms: component.getAllSubcomponents('valarm').map(alarm => ({
        action: alarm.getFirstPropertyValue('action'),
        trigger: String(alarm.getFirstPropertyValue('trigger')),
      })),
      properties: component.getAllProperties().map(({ name }) => name),
    }
  })
}

test('a calendar reads two events, each at its clock’s end with two alarms before', () => {
  const [token, data] = read(writeReminder(reminder))
  expect(token).toMatchObject({
    summary: 'Instagram token for Mina Okafor expires',
    start: reminder.tokenEndsAt,
    url: reminder.link.replace(',', '%2C'),
    alarms: [
      { action: 'DISPLAY', trigger: '-P7D' },
      { action: 'DISPLAY', trigger: '-P1D' },
    ],
  })
  expect(token?.description).toBe(
    `Log in again at ${reminder.link} before 2027-01-21T14:05:00.000Z.\nMeta sends no date for this token; it is counted from the login.`,
  )
  expect(data).toMatchObject({
    summary: 'Instagram data access for Mina Okafor ends',
    start: reminder.dataAccessEndsAt,
  })
})

test('a token that can be refreshed is not answered by another login', () => {
  const refreshAt = 'https://acme.github.io/keytag/inspect/'
  const [token] = read(
    writeReminder({ ...reminder, refreshAt, dataAccessEndsAt: undefined, daysBefore: [10, 5] }),
  )
  expect(token?.description).toContain(
    `Refresh it before 2027-01-21T14:05:00.000Z: paste the token at ${refreshAt}`,
  )
  expect(token?.description).toContain(`only another login helps: ${reminder.link}`)
  expect(token?.url).toBe(refreshAt)
})

test('a clock without a date makes no event', () => {
  const events = read(writeReminder({ ...reminder, tokenEndsAt: undefined }))
  expect(events.map(({ summary }) => summary)).toEqual([
    'Instagram data access for Mina Okafor ends',
  ])
})

test('the file’s name holds a date and no name', () => {
  expect(reminderFileName(reminder)).toBe('keytag-reminder-2027-01-21.ics')
})

test('a simulated one says so', () => {
  const [token] = read(writeReminder({ ...reminder, simulated: true }))
  expect(token?.summary).toBe('Simulated: Instagram token for Mina Okafor expires')
})

const hostile = [
  'Mina\r\nATTENDEE:mailto:evil@example.com',
  'END:VEVENT\nBEGIN:VEVENT',
  'a;b,c\\n\\;d:"e"',
  '\u202Egnp.exe\u202C',
  'Ünï💩'.repeat(60),
  '\ud800 alone',
  '\u0000\u0007',
]

test.each(hostile)('a hostile name breaks out of nothing: %j', name => {
  expect(read(writeReminder({ ...reminder, name }))).toHaveLength(2)
})

test('every name gives two events with the same properties, lines of 75 bytes, the name as one line', () => {
  const plain = read(writeReminder(reminder))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.constantFrom(...hostile)).map(parts => parts.join('')),
      ),
      fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
      (name, daysBefore) => {
        const text = writeReminder({ ...reminder, name, daysBefore })
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
          expect(line).not.toMatch(/[\n\r]/)
        }
        const events = read(text)
        expect(events.map(({ properties }) => properties)).toEqual(
          plain.map(({ properties }) => properties),
        )
        expect(events.map(({ uid, start, url }) => [uid, start, url])).toEqual(
          plain.map(({ uid, start, url }) => [uid, start, url]),
        )
        // Sixty days before the token's end is past: no alarm for that event, one for the other.
        const ahead = (end: Date | undefined) =>
          daysBefore.filter(
            days => (end?.getTime() ?? 0) - days * 86_400_000 > reminder.now.getTime(),
          )
        expect(events.map(({ alarms }) => alarms.length)).toEqual([
          ahead(reminder.tokenEndsAt).length,
          ahead(reminder.dataAccessEndsAt).length,
        ])
        const expected = [
          ...name
            .toWellFormed()
            .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
            .trim(),
        ]
          .slice(0, 80)
          .join('')
        expect(events[0]?.summary).toBe(`Instagram token for ${expected} expires`)
      },
    ),
  )
})

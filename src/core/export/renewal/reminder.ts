import { ICalAlarmType, ICalCalendar, type ICalEventData } from 'ical-generator'

/** A reminder for the calendar. Holds no token. */
export type Reminder = {
  /** Name of the person who logged in. Hostile text. */
  readonly name: string | undefined
  readonly simulated: boolean
  /** End of the User token; undefined if it has none. */
  readonly tokenEndsAt: Date | undefined
  /** True if Keytag counted the end and Meta did not send it. */
  readonly estimated: boolean
  readonly dataAccessEndsAt: Date | undefined
  readonly daysBefore: readonly number[]
  /** Address for the next login: this page with the setup, without a secret. */
  readonly link: string
  /** Address for a refresh; undefined if only a new login helps. */
  readonly refreshAt: string | undefined
  readonly now: Date
  /** Formats an instant in the reader's language and time zone. */
  readonly inWords: (instant: Date) => string
}

const day = 24 * 60 * 60
const longestName = 80

/** A calendar file (RFC 5545) with one event and its alarms for each end. */
export function writeReminder(reminder: Reminder): string {
  const { tokenEndsAt, dataAccessEndsAt, estimated, link, refreshAt, inWords } = reminder
  const calendar = new ICalCalendar({
    prodId: { company: 'Keytag', product: 'Reminder', language: 'EN' },
  })
  const whose = reminder.name === undefined ? '' : ` for ${toLine(reminder.name)}`
  const lead = reminder.simulated ? 'Simulated: ' : ''
  if (tokenEndsAt) {
    calendar.createEvent(
      toEvent(reminder, 'token', tokenEndsAt, `${lead}Instagram token${whose} expires`, [
        ...(refreshAt
          ? [
              `Refresh it before ${inWords(tokenEndsAt)}: paste the token at ${refreshAt}, ask Meta about it, open it as results and press “Refresh now”.`,
              `After that only another login helps: ${link}`,
            ]
          : [`Log in again at ${link} before ${inWords(tokenEndsAt)}.`]),
        ...(estimated ? ['Meta sends no date for this token; it is counted from the login.'] : []),
      ]),
    )
  }
  if (dataAccessEndsAt) {
    calendar.createEvent(
      toEvent(reminder, 'data', dataAccessEndsAt, `${lead}Instagram data access${whose} ends`, [
        `Log in again at ${link} before ${inWords(dataAccessEndsAt)}.`,
        'After that Meta gives no data, even to a token that still works.',
      ]),
    )
  }
  return calendar.toString()
}

/** File name in ASCII without a person's name: `keytag-reminder-2027-01-21.ics`. */
export function reminderFileName({
  tokenEndsAt,
  dataAccessEndsAt,
}: Pick<Reminder, 'tokenEndsAt' | 'dataAccessEndsAt'>): string {
  const date = (tokenEndsAt ?? dataAccessEndsAt)?.toISOString().slice(0, 10)
  return date ? `keytag-reminder-${date}.ics` : 'keytag-reminder.ics'
}

function toEvent(
  { daysBefore, link, refreshAt, now }: Reminder,
  what: 'token' | 'data',
  at: Date,
  summary: string,
  lines: readonly string[],
): ICalEventData {
  return {
    // The same login gets the same UID, so that a calendar replaces the earlier reminder.
    id: `${what}-${at.getTime()}@keytag`,
    stamp: now,
    start: at,
    end: at,
    summary,
    description: lines.join('\n'),
    // The library escapes URLs like text, against RFC 5545. Encode the characters it would escape.
    url: (refreshAt ?? link).replace(/[\\;,]/g, encodeURIComponent),
    // Skip alarms in the past. The other end may still have some ahead.
    alarms: daysBefore
      .filter(days => at.getTime() - days * day * 1000 > now.getTime())
      .map(days => ({
        type: ICalAlarmType.display,
        trigger: days * day,
        description: summary,
      })),
  }
}

/** One line, direction isolated, cut to the length of a title. */
function toLine(name: string): string {
  const line = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return [...line].slice(0, longestName).join('')
}

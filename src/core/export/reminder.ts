import { ICalAlarmType, ICalCalendar, type ICalEventData } from 'ical-generator'

/** When to be reminded of what. Holds no token. */
export type Reminder = {
  /** Whose login it is; hostile text, as every name. */
  readonly name: string | undefined
  readonly simulated: boolean
  /** When the User access token ends; undefined when it has no date to be reminded of. */
  readonly tokenEndsAt: Date | undefined
  /** True when that is counted and not told by Meta. */
  readonly estimated: boolean
  readonly dataAccessEndsAt: Date | undefined
  readonly daysBefore: readonly number[]
  /** Where to log in again: an address of this page with the setup in it, and no secret. */
  readonly link: string
  /** Where the token can be refreshed instead; undefined where only another login helps. */
  readonly refreshAt: string | undefined
  readonly now: Date
  /** An instant in the reader's own words and zone. */
  readonly inWords: (instant: Date) => string
}

const day = 24 * 60 * 60
const longestName = 80

/** A calendar file with an event for each clock, and alarms before it. RFC 5545. */
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
        'After that Meta gives no data, even to a token that is still alive.',
      ]),
    )
  }
  return calendar.toString()
}

/** `keytag-reminder-2027-01-21.ics`: ASCII, and no name in it. */
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
    // The same login's reminder takes the place of an earlier one.
    id: `${what}-${at.getTime()}@keytag`,
    stamp: now,
    start: at,
    end: at,
    summary,
    description: lines.join('\n'),
    // The library escapes a URL as if it were text, which RFC 5545 does not: nothing to escape is left.
    url: (refreshAt ?? link).replace(/[\\;,]/g, encodeURIComponent),
    // What has passed for this clock may still lie ahead of the other one.
    alarms: daysBefore
      .filter(days => at.getTime() - days * day * 1000 > now.getTime())
      .map(days => ({
        type: ICalAlarmType.display,
        trigger: days * day,
        description: summary,
      })),
  }
}

/** One line that reads in its own direction and is no longer than a title may be. */
function toLine(name: string): string {
  const line = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return [...line].slice(0, longestName).join('')
}

import { countOf, daysSince, toLocalDate, toLocalTime } from '../token/dates-and-counts.ts'

/** The end of an expired token as a lead. Meta's own sentence names it in the time of California. */
export function endedInWords(end: Date, now: Date): string {
  const days = daysSince(end, now)
  const ago = days > 0 ? `, ${countOf(days, 'day')} ago` : ''
  return `It ended on ${toLocalDate(end)} at ${toLocalTime(end)}${ago}. Meta does not renew expired tokens.`
}

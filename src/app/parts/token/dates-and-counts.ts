const locale = 'en-GB'
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The parts of a countdown: days and hours, then hours and minutes, then minutes. Never negative. */
export function timeLeft(
  until: Date,
  now: Date,
): readonly (readonly [count: number, unit: string])[] {
  const left = Math.max(0, until.getTime() - now.getTime())
  const days = Math.floor(left / day)
  const hours = [Math.floor((left % day) / hour), 'h'] as const
  const minutes = [Math.floor((left % hour) / minute), 'min'] as const
  if (days === 0) return hours[0] > 0 ? [hours, minutes] : [minutes]
  const counted = [days, days === 1 ? 'day' : 'days'] as const
  return hours[0] > 0 ? [counted, hours] : [counted]
}

/** 1:42, and 0:00 at the end. */
export function secondsLeft(until: Date, now: Date): string {
  const left = Math.ceil(Math.max(0, until.getTime() - now.getTime()) / 1000)
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
}

/** The texts of an end that is a day away or more. */
export type ShownEnd = {
  readonly count: string
  readonly unit: string
  readonly iso: string
  /** 21 January 2027, 14:05 */
  readonly moment: string
  /** 21 January 2027 */
  readonly day: string
}

/** The texts of an end: its countdown and its dates. */
type EndWords = ShownEnd & {
  /** The smaller unit. Empty if it is none. */
  readonly rest: string
  readonly restUnit: string
}

export function endInWords(end: Date, now: Date): EndWords {
  const [[count, unit] = [0, ''], [rest, restUnit] = ['', '']] = timeLeft(end, now)
  return { ...endInDays(end, now), count: `${count}`, unit, rest: `${rest}`, restUnit }
}

export function endInDays(end: Date, now: Date): ShownEnd {
  const days = daysSince(now, end)
  return {
    count: `${days}`,
    unit: days === 1 ? 'day' : 'days',
    iso: end.toISOString(),
    moment: toLocal(end),
    day: toLocalDate(end),
  }
}

/** Whole days. 0 if the end is over. */
export function daysLeft(until: Date, now: Date): number {
  return daysSince(now, until)
}

/** Whole days. 0 if the instant is still to come. */
export function daysSince(instant: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - instant.getTime()) / day))
}

/** 21 January 2027, 14:05, in the viewer's own zone. */
export function toLocal(instant: Date): string {
  return `${toLocalDate(instant)}, ${toLocalTime(instant)}`
}

/** 21 January 2027 */
export function toLocalDate(instant: Date): string {
  return instant.toLocaleDateString(locale, { dateStyle: 'long' })
}

/** 14:05 */
export function toLocalTime(instant: Date): string {
  return instant.toLocaleTimeString(locale, { timeStyle: 'short' })
}

/** 14:05 for today or the next hours, 21 January 2027, 14:05 for any other day. */
export function toLocalMoment(instant: Date, now: Date): string {
  const ahead = instant.getTime() - now.getTime()
  const isSoon = ahead >= 0 && ahead < 12 * hour
  return isSoon || toLocalDate(instant) === toLocalDate(now)
    ? toLocalTime(instant)
    : toLocal(instant)
}

/** "ends at 14:05", and "ended at 14:05" from then on. */
export function endsAtInWords(end: Date, now: Date, verb: 'end' | 'ends' = 'ends'): string {
  return `${end <= now ? 'ended' : verb} at ${toLocalMoment(end, now)}`
}

/** The note on a short-lived token, shown before a copy. */
export function shortLivedNote(expiresAt: Date | undefined, now: Date): string | undefined {
  return expiresAt && `Short-lived, ${endsAtInWords(expiresAt, now)}`
}

/** 3 h 12 min: the size of a clock's error, early or late. */
export function timeApart(milliseconds: number): string {
  const parts = timeLeft(new Date(Math.abs(milliseconds)), new Date(0))
  return parts.map(([count, unit]) => `${count} ${unit}`).join(' ')
}

/** 1,000 */
export function toCount(count: number): string {
  return count.toLocaleString(locale)
}

/** 1 Page, 2 Pages */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${toCount(count)} ${count === 1 ? one : many}`
}

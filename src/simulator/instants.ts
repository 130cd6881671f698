import type { Meaning } from './token.ts'

/** 90 days. In every captured redirect data_access_expiration_time is the issue time plus this. */
const dataAccessSeconds = 7_776_000
/** 60 days as documented. Meta's one sample says 5 183 944. */
const longSeconds = 5_184_000

/** Short-lived tokens end on a full hour, one to two hours after issue (15 captures). */
export function shortSeconds(issuedAt: Date): number {
  return 7200 - (toSeconds(issuedAt) % 3600)
}

/** Epoch seconds. Meta documents ISO 8601, the captures do not follow it. */
export function dataAccessEnd(issuedAt: Date): number {
  return toSeconds(issuedAt) + dataAccessSeconds
}

/**
 * Returns `undefined` for a token without an end: a Page token from a long-lived User token, or a User
 * token that came with `expires_in=0`.
 */
export function expiryOf({ kind, issuedAt }: Meaning): Date | undefined {
  if (kind === 'page-long' || kind === 'user-endless') return undefined
  const seconds = kind === 'user-long' ? longSeconds : shortSeconds(issuedAt)
  return new Date((toSeconds(issuedAt) + seconds) * 1000)
}

export function toSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}

/** Meta's format of instants in messages: "Monday, 03-Aug-20 00:43:13 PDT". */
export function inMetasWords(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    weekday: 'long',
    day: '2-digit',
    month: 'short',
    year: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find(part => part.type === type)?.value ?? ''
  const date = `${of('weekday')}, ${of('day')}-${of('month')}-${of('year')}`
  return `${date} ${of('hour')}:${of('minute')}:${of('second')} ${of('timeZoneName')}`
}

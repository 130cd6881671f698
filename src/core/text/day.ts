/** A day that Meta announced: 27 January 2025 in every time zone. */
export function dayOf(date: Date): string {
  return date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

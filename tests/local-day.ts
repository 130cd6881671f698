/** An instant's day in words, in the time zone of the run. */
export function localDay(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(instant))
}

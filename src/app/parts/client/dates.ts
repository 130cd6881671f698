/** A day in the words of a language: "6. Dezember 2026". */
export function dayIn(language: string, instant: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(instant)
}

/** A time of day in the form of a language: "16:25", "4:25 PM". */
export function timeIn(language: string, instant: Date): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(instant)
}

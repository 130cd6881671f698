/** A day in the words of a language: "6. Dezember 2026". */
export function dayIn(language: string, instant: Date): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(instant)
}

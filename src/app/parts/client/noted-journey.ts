/** The storage key of a client's journey in this tab. An inline script asks for its note alone. */
export const journeyKey = 'keytag:v1:client'

/** The text of the note, which another project of this origin may have written. */
export function notedJourney(): string | null {
  try {
    return sessionStorage.getItem(journeyKey)
  } catch {
    return null
  }
}

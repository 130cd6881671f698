/**
 * The key of the note. Its text may be the spent pending login, which holds no token. A login with PKCE keeps
 * its verifier there.
 */
export const forgottenMark = 'keytag:v1:forgotten'

/**
 * Tells the next document of this tab that the tokens were forgotten. A host's redirect to the address with
 * a slash would empty the history entry, so the note is kept in storage.
 */
export function markForgotten(): void {
  try {
    sessionStorage.setItem(forgottenMark, '1')
  } catch {
    // Without storage there is no login to forget.
  }
}

/**
 * Takes the note that the previous document left. The arrival script writes one for the login that it has just
 * read, because its document may end before the app is there: so the app always takes it.
 */
export function takeForgotten(): string | undefined {
  try {
    const note = sessionStorage.getItem(forgottenMark) ?? undefined
    sessionStorage.removeItem(forgottenMark)
    return note
  } catch {
    return undefined
  }
}

/**
 * The same as often as it is asked.
 * @throws DOMException where storage is refused
 */
export function isForgotten(): boolean {
  return sessionStorage.getItem(forgottenMark) !== null
}

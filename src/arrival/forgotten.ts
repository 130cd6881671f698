const mark = 'keytag:v1:forgotten'

/**
 * Tells the next document of this tab that the tokens were forgotten. A host's redirect to the address with
 * a slash would empty the history entry, so the note is kept in storage.
 */
export function markForgotten(): void {
  try {
    sessionStorage.setItem(mark, '1')
  } catch {
    // Without storage there is no login to forget.
  }
}

/** True if the previous document forgot its tokens. Returns true once. */
export function takeForgotten(): boolean {
  try {
    const forgotten = isForgotten()
    sessionStorage.removeItem(mark)
    return forgotten
  } catch {
    return false
  }
}

/**
 * The same as often as it is asked.
 * @throws DOMException where storage is refused
 */
export function isForgotten(): boolean {
  return sessionStorage.getItem(mark) !== null
}

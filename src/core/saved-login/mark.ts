/** The first words of a saved login. Apart from its schema, because a screen looks for it before it needs the library. */
export const savedLoginMark = 'saved login 1'

/** True for a text that claims to be a saved login. */
export function isSavedLogin(text: string): boolean {
  return new RegExp(`^\\s{0,10}\\{\\s{0,10}"keytag"\\s{0,3}:\\s{0,3}"${savedLoginMark}"`).test(
    text.slice(0, 100),
  )
}

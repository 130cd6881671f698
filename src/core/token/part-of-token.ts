/** True for letters behind a break that may be the rest of a token, and false for an ID or a word. */
export function isPartOfToken(letters: string): boolean {
  return (
    letters.length > 0 &&
    // Another token, an ID or an app secret is a thing of its own.
    !/^(?:EAA|IGAA|SIM_)|^\d+$|^[\da-f]{32}$/.test(letters) &&
    // A short word without a digit is somebody's own.
    (/\d/.test(letters) || letters.length >= 16 || /ZD$/.test(letters))
  )
}

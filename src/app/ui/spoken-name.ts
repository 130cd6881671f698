/** Most letters of a name in a sentence. */
const longest = 40

/** A name inside a sentence: cut short, and isolated so that it cannot reverse its neighbours. */
export function spokenName(name: string): string {
  const letters = [...name]
  const short = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name
  // Latin text has the sentence's direction.
  return /^[\0-\u02ff…]*$/.test(short) ? short : `\u2068${short}\u2069`
}

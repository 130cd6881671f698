/** Letters that a sentence shows of a name. */
const longest = 40

/** A name inside a sentence: cut short, and kept from turning round what stands beside it. */
export function spokenName(name: string): string {
  const letters = [...name]
  const short = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name
  // Latin text runs the sentence's own way.
  return /^[\0-\u02ff…]*$/.test(short) ? short : `\u2068${short}\u2069`
}

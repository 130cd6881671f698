/**
 * Meta's words on one line, cut at this many characters, with possible tokens blacked out. Unseen
 * characters are removed first, because they can split a token. The whole redactor would be too large for
 * the callback path. explain() sends these words through it.
 */
export function quotable(text: string, most: number): string {
  return text
    .slice(0, longest)
    .replace(/[\p{Cf}\p{DI}\0]+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\w|.-]{16,}/g, run => (mayBeToken(run) ? '▇▇▇' : run))
    .slice(0, most)
    .trim()
}

/** No error message is longer. */
const longest = 8192

function mayBeToken(run: string): boolean {
  return tokenStart.test(run) || (run.length >= 24 && /\d/.test(run) && /[A-Za-z]/.test(run))
}

const tokenStart = /(?:EAA|CAA|ABAEs|IGAA|IGQ|SIM_)[\w-]{10,}/

/** A trace ID in Meta's form: captured ones have 11 or 23 characters. A token never has that form. */
export function traceIdOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w-]{1,40}$/.test(text) && !tokenStart.test(text)
    ? text
    : undefined
}

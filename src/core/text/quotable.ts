/**
 * Meta's words on one line, of so many characters at most, with anything blacked out that may be a
 * token. Unseen characters go first, because they can part a token. The whole redactor stays off the
 * callback's path: explain() sends these words through it.
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

/** Longer words are no error's. */
const longest = 8192

function mayBeToken(run: string): boolean {
  return tokenStart.test(run) || (run.length >= 24 && /\d/.test(run) && /[A-Za-z]/.test(run))
}

const tokenStart = /(?:EAA|CAA|ABAEs|IGAA|IGQ|SIM_)[\w-]{10,}/

/** A trace ID as Meta sends it: captured ones have 11 or 23 characters. A token is none. */
export function traceIdOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w-]{1,40}$/.test(text) && !tokenStart.test(text)
    ? text
    : undefined
}

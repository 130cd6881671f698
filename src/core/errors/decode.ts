import { blackout, redact } from '../redact.ts'
import { type Match, matches } from './match.ts'
import { type ErrorFacts, plain, readFacts } from './read-facts.ts'

/** Longest text that is read: an error is a hundredth of it. */
export const longestText = 65_536

export type Decoded = {
  /** The text with its secrets blacked out. */
  readonly text: string
  /** How many places were. */
  readonly blackouts: number
  /** True when only the beginning was read. */
  readonly isCut: boolean
  readonly facts: ErrorFacts
  /** What fits, the best first. */
  readonly matches: readonly Match[]
}

/**
 * Anything that Meta said, as it was copied: an error's JSON or any language's print of it, the text
 * of a dialog, a redirect URL, curl's output, lines of a log. Nothing is called and nothing kept.
 * Who holds tokens gives a `redacted` that knows them.
 */
export function decode(pasted: string, redacted = redact): Decoded {
  const given = pasted.slice(0, longestText)
  const text = redacted(given)
  const facts = readFacts(text)
  const { code, subcode, messages } = facts
  // Words that surround an error object say less of it than it does itself.
  const words = messages.length > 0 ? messages.join('\n') : plain(text)
  const otherFamily = isOtherFamily(given)
  const byError = matches({ code, subcode, text: words, otherFamily })
  const found = byError.length > 0 ? byError : matches({ text: plain(text), otherFamily })
  return {
    text,
    blackouts: text.split(blackout).length - 1,
    isCut: pasted.length > given.length,
    facts,
    matches: found.slice(0, 6),
  }
}

/** Facebook's tokens begin EAA, Instagram's IG; each family has a host of its own. */
function isOtherFamily(text: string): boolean {
  const sent = /graph\.(facebook|instagram)\.com[^\s"']{0,2000}?access_token=(EAA|IG)/.exec(text)
  return sent !== null && (sent[1] === 'facebook') === (sent[2] === 'IG')
}

import { entryOf } from '../errors/entries.ts'
import { type Match, matches } from '../errors/match.ts'
import { blackout, redact } from '../redact.ts'
import { type CallInText, callIn } from './call-in-text.ts'
import type { ErrorFacts } from './error-records.ts'
import { read } from './read.ts'
import type { Thing } from './thing.ts'

/** Longest text that is read: an error is a hundredth of it. */
export const longestText = 65_536

export type Decoded = {
  /** The text with its secrets blacked out. */
  readonly text: string
  /** Number of blackouts. */
  readonly blackouts: number
  /** True if only the beginning was read. */
  readonly isCut: boolean
  readonly facts: Partial<ErrorFacts> & CallInText
  /** The fitting entries, best first. */
  readonly matches: readonly Match[]
}

/**
 * Explains copied text of Meta: an error's JSON or its print in any language, the text of a dialog, a
 * redirect URL, curl's output, lines of a log. It calls nobody and stores nothing. Holders of tokens pass a
 * `redacted` that knows them.
 */
export function decode(pasted: string, redacted = redact): Decoded {
  const given = pasted.slice(0, longestText)
  const text = redacted(given)
  // A token tells its family by its beginning, which is blacked out in the text that is shown.
  const things = read(given, redacted)
  const best = things.find(thing => matchesOf(thing).length > 0)
  const error = best?.kind === 'error' ? best : best?.kind === 'redirect' ? best.error : undefined
  const found = best ? matchesOf(best) : matches({ text })
  return {
    text,
    blackouts: text.split(blackout).length - 1,
    isCut: pasted.length > given.length,
    facts: { ...error?.facts, ...callIn(text) },
    matches: found.slice(0, 6),
  }
}

function matchesOf(thing: Thing): readonly Match[] {
  if (thing.kind === 'error') return thing.matches
  if (thing.kind === 'answer') return thing.of === 'empty-list' ? [byWords('no-pages')] : []
  if (thing.kind !== 'redirect') return []
  return thing.error?.matches.length ? thing.error.matches : [byWords(thing.entry)]
}

function byWords(id: string): Match {
  return { entry: entryOf(id), by: ['words'], isGeneral: false }
}

import type { RedirectThing } from '../thing.ts'
import { fieldsIn } from './error-fields.ts'
import { type ErrorFacts, recordsOf } from './error-records.ts'
import type { FoundError } from './errors-in-text.ts'
import { readable } from './readable.ts'

/** A redirect with the words of its refusal as people read them. */
export function refusalShown<Redirect extends Pick<RedirectThing, 'error'>>(
  redirect: Redirect,
  redacted: (text: string) => string,
): Redirect {
  if (!redirect.error) return redirect
  const { facts } = redirect.error
  const messages = facts.messages.map(words => quotable(words, redacted))
  return { ...redirect, error: { ...redirect.error, facts: { ...facts, messages } } }
}

/** Longest quotation that is shown. */
const longestQuote = 600
/** An error is a tenth of it. */
const longestError = 6000

/**
 * Meta's words as people read them. They are read again from the blacked-out text, because what is
 * around a secret tells that it is one.
 */
export function errorShown(
  error: FoundError,
  text: string,
  redacted: (text: string) => string,
): FoundError {
  const { start, end, facts } = error
  const safe = redacted(text.slice(start, Math.min(end, start + longestError)))
  const records = recordsOf(fieldsIn(safe)).map(record => record.facts)
  const first = (pick: (facts: ErrorFacts) => string | undefined) =>
    records.map(pick).find(words => words !== undefined)
  const quote = (words: string | undefined) =>
    words === undefined ? undefined : quotable(words, redacted)
  const messages = records.flatMap(record => record.messages).slice(0, 3)
  return {
    ...error,
    facts: {
      ...facts,
      messages: messages.map(words => quotable(words, redacted)),
      userTitle: quote(first(({ userTitle }) => userTitle)),
      userMessage: quote(first(({ userMessage }) => userMessage)),
      details: quote(first(({ details }) => details)),
      traceId: first(({ traceId }) => traceId),
    },
  }
}

function quotable(words: string, redacted: (text: string) => string): string {
  return redacted(readable(redacted(words))).slice(0, longestQuote)
}

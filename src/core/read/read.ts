import { versionsKnownAt } from '../graph/versions.ts'
import { redact } from '../redact.ts'
import { addressesIn, type FoundAddress, wholeAddress } from './addresses.ts'
import { answersIn } from './answers.ts'
import { fieldsIn } from './error-fields.ts'
import { type ErrorFacts, recordsOf } from './error-records.ts'
import { errorsIn, type FoundError } from './errors-in-text.ts'
import { readGraphAddress } from './graph-address.ts'
import { dialogOf, examineLink } from './login-link.ts'
import { readable } from './readable.ts'
import { redirectThingOf } from './redirects.ts'
import { scopesIn } from './scope-lists.ts'
import type { Place, Thing } from './thing.ts'
import { codeAlone, legacyTokensIn, secretsIn, signedTokensIn, tokensIn } from './tokens.ts'
import { idsIn, namedIdsIn } from './which-id.ts'

/** Longest text that is read: all of it at once costs a fraction of a second. */
export const longestText = 262_144
/** A log says the same again and again. */
const mostThings = 100
const mostErrors = 20

/**
 * Everything in a text that Keytag knows something of, the most telling first: errors, login links,
 * redirects, answers, tokens, permissions, IDs. Nobody is asked and nothing is kept.
 *
 * Meta's words are blacked out before they are given: who holds tokens gives a `redacted` that knows
 * them. `now` tells which versions of Graph have ended.
 */
export function read(text: string, redacted = redact, now = versionsKnownAt): readonly Thing[] {
  const given = text.slice(0, longestText)
  const whole = wholeAddress(given)
  const addressed = (whole ? [whole] : addressesIn(given, mostThings)).flatMap(each =>
    ofAddress(each, now),
  )
  const tokens = [...tokensIn(given), ...signedTokensIn(given), ...legacyTokensIn(given)]
  const answers = answersIn(given)
    .map(
      ({ start, end, ...answer }): Thing => ({
        kind: 'answer',
        ...answer,
        place: { start, end },
      }),
    )
    .filter(answer => !isOfEndedApi(answer, tokens))
  const otherFamily = addressed.some(thing => thing.kind === 'graph-address' && thing.isOtherFamily)
  const taken = addressed.filter(isWholeInItself)
  const errors = errorsIn(given, otherFamily)
    .filter(({ start, end }) => !isInside({ start, end }, taken))
    .slice(0, mostErrors)
    .map(
      (error): Thing => ({
        kind: 'error',
        ...shown(error, given, redacted),
        place: { start: error.start, end: error.end },
      }),
    )
  const held = [...addressed, ...answers, ...errors]
  const code = codeAlone(given)
  const things: readonly Thing[] = [
    ...errors,
    ...addressed
      .filter(thing => thing.kind !== 'redirect' || !isInside(thing.place, errors))
      .map(thing => withWordsShown(thing, redacted)),
    ...answers,
    ...tokens,
    ...secretsIn(given),
    ...(code ? [code] : []),
    ...scopesIn(given).filter(({ place, from }) => from === 'refusal' || !isInside(place, held)),
    ...idsIn(given).map(toIdThing),
  ]
  return (things.length > 0 ? [...things] : namedIdsIn(given).map(toIdThing))
    .sort((one, other) => rank(one) - rank(other) || one.place.start - other.place.start)
    .slice(0, mostThings)
}

function toIdThing({ id, start, end }: ReturnType<typeof idsIn>[number]): Thing {
  return { kind: 'id', id, place: { start, end } }
}

function ofAddress(found: FoundAddress, now: Date): readonly Thing[] {
  const dialog = dialogOf(found)
  if (dialog) {
    const place = { start: found.start, end: found.end }
    return [{ kind: 'login-link', link: examineLink(found, dialog, now), place }]
  }
  const graph = readGraphAddress(found)
  if (graph) return [graph]
  const redirect = redirectThingOf(found)
  return redirect ? [redirect] : []
}

/** True for addresses that tell their error as a whole. */
function isWholeInItself(thing: Thing): boolean {
  return thing.kind === 'login-link' || (thing.kind === 'redirect' && thing.brings === 'refusal')
}

/** An exchange that gave a dead token: the token says more than the answer around it. */
function isOfEndedApi(answer: Thing, tokens: readonly Thing[]): boolean {
  if (answer.kind !== 'answer' || answer.of !== 'exchange') return false
  return tokens.some(
    token =>
      token.kind === 'token' && token.of === 'legacy-instagram' && isInside(token.place, [answer]),
  )
}

function isInside({ start, end }: Place, things: readonly Thing[]): boolean {
  return things.some(({ place }) => start >= place.start && end <= place.end)
}

/** Errors come first. An unknown error comes after everything known. */
function rank(thing: Thing): number {
  switch (thing.kind) {
    case 'error':
      return rankOfError(thing)
    case 'redirect':
      return thing.brings === 'refusal' ? 0 : 3
    case 'login-link':
      return 1
    case 'answer':
      return 2
    case 'secret':
      return 3
    case 'scopes':
      return thing.from === 'refusal' ? 1 : 4
    case 'graph-address':
    case 'code':
      return 4
    case 'token':
      return 4.5
    case 'id':
      return 6
  }
}

/** Meta's own words first, then those of programs, then those that merely stand around errors. */
function rankOfError({ certainty, matches }: FoundError): number {
  if (certainty === 'nothing') return 5
  const { speaker, says } = matches[0]?.entry ?? {}
  if (speaker === undefined) return 0
  return says?.isAround ? 2 : 1
}

function withWordsShown(thing: Thing, redacted: (text: string) => string): Thing {
  if (thing.kind !== 'redirect' || !thing.error) return thing
  const { facts } = thing.error
  const messages = facts.messages.map(words => quotable(words, redacted))
  return { ...thing, error: { ...thing.error, facts: { ...facts, messages } } }
}

/** Longest quotation that is shown. */
const longestQuote = 600
/** An error is a tenth of it. */
const longestError = 6000

/**
 * Meta's words as people read them. They are read again from the blacked-out text, because what is
 * around a secret tells that it is one.
 */
function shown(error: FoundError, text: string, redacted: (text: string) => string): FoundError {
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
      traceId: first(({ traceId }) => traceId),
    },
  }
}

function quotable(words: string, redacted: (text: string) => string): string {
  return redacted(readable(redacted(words))).slice(0, longestQuote)
}

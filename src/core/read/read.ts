import { versionsKnownAt } from '../graph/versions.ts'
import { redact } from '../redact.ts'
import { answersIn } from './answers/answers.ts'
import { eachOnce } from './each-once.ts'
import { errorsIn } from './errors/errors-in-text.ts'
import { errorShown, refusalShown } from './errors/shown-words.ts'
import { idsIn } from './ids-in-text.ts'
import { withLesserThings } from './lesser-things.ts'
import { addressesIn, type FoundAddress, wholeAddress } from './links/addresses.ts'
import { readGraphAddress } from './links/graph-address.ts'
import { dialogInside, dialogOf, examineLink } from './links/login-link.ts'
import { readMetaLink, usernameAlone } from './links/meta-link.ts'
import { redirectThingOf } from './links/redirects.ts'
import { isBetween, isInside, toErrorThing, toIdThing } from './places.ts'
import { rank } from './rank.ts'
import { scopesIn } from './scope-lists.ts'
import type { Place, ScopesThing, Thing } from './thing.ts'
import {
  codeIn,
  legacyTokensIn,
  secretsIn,
  signedRequestsIn,
  signedTokensIn,
  tokensIn,
} from './tokens.ts'
import { unwrapped } from './unwrapped.ts'

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
  const found = readOnce(given, redacted, now)
  // A token inside of an encoded address says less than the address.
  if (found.some(({ kind }) => kind !== 'token' && kind !== 'settings')) return found
  const [best = []] = [...unwrapped(given)]
    .map(inner => readOnce(inner, redacted, now))
    .sort((one, other) => firstRank(one) - firstRank(other))
  return firstRank(best) < firstRank(found)
    ? best.map(thing => ({ ...thing, place: wholeOf(given) }))
    : found
}

function firstRank([first]: readonly Thing[]): number {
  return first === undefined ? Number.POSITIVE_INFINITY : rank(first)
}

function wholeOf({ length }: string): Place {
  return { start: 0, end: length }
}

function readOnce(given: string, redacted: (text: string) => string, now: Date): readonly Thing[] {
  const whole = wholeAddress(given)
  const found = whole ? [whole] : addressesIn(given, mostThings).filter(each => !isMention(each))
  const addressed = found.flatMap(each => ofAddress(each, now))
  const link = whole && addressed.length === 0 ? readMetaLink(whole) : usernameAlone(given)
  const tokens = [
    ...tokensIn(given),
    ...signedTokensIn(given),
    ...signedRequestsIn(given),
    ...legacyTokensIn(given),
  ]
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
  const rest = withoutWhole(given, taken)
  const errors = errorsIn(rest, otherFamily)
    .filter(({ start, end }) => !isInside({ start, end }, taken))
    .slice(0, mostErrors)
    .map(error => toErrorThing(errorShown(error, rest, redacted)))
  const held = [...addressed, ...answers, ...errors]
  const code = codeIn(given)
  const things: readonly Thing[] = [
    ...errors,
    // Logs and exceptions print the address of one call two or three times.
    ...eachOnce(addressed, ({ place }) => given.slice(place.start, place.end))
      .filter(thing => thing.kind !== 'redirect' || !isInside(thing.place, errors))
      .map(thing => (thing.kind === 'redirect' ? refusalShown(thing, redacted) : thing)),
    ...answers,
    ...(link ? [link] : []),
    ...tokens,
    ...secretsIn(given),
    ...(code ? [code] : []),
    ...scopesIn(given).filter(
      scopes =>
        scopes.from === 'refusal' ||
        !(isBetween(scopes.place, held) || answers.some(answer => saysAll(answer, scopes))),
    ),
    ...idsIn(given).map(toIdThing),
  ]
  return [...withLesserThings(things, given, now)]
    .sort((one, other) => rank(one) - rank(other) || one.place.start - other.place.start)
    .slice(0, mostThings)
}

/** A sentence names the dialog’s address without a parameter: nobody logs in with that. */
function isMention(found: FoundAddress): boolean {
  const { query, fragment, source } = found
  const isBare = query.length === 0 && fragment.length === 0 && source === undefined
  return isBare && dialogOf(found) !== undefined
}

function ofAddress(address: FoundAddress, now: Date): readonly Thing[] {
  const found = dialogInside(address) ?? address
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

/** Spaces take the place of whole addresses, so that their parameters are no fields of an error. */
function withoutWhole(text: string, things: readonly Thing[]): string {
  let left = ''
  for (const { place } of things) {
    const isAddress = /^[a-z][a-z\d+.-]{0,30}:/i.test(text.slice(place.start, place.end))
    if (!isAddress || place.start < left.length) continue
    left += text.slice(left.length, place.start) + ' '.repeat(place.end - place.start)
  }
  return left + text.slice(left.length)
}

/** The Debugger's page lists the same permissions again, each with its Pages. */
function saysAll(answer: Thing, { names }: ScopesThing): boolean {
  if (answer.kind !== 'answer' || answer.of !== 'debug-token') return false
  return names.every(name => answer.facts.scopes?.includes(name))
}

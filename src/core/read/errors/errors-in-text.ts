import { endedAt } from '../../errors/ended-at.ts'
import type { Entry } from '../../errors/entry.ts'
import { findWords, type Match, matchesAmong } from '../../errors/match.ts'
import { plainWords } from '../../errors/plain-words.ts'
import type { WordsFound } from '../../errors/wordings.ts'
import type { Place } from '../thing.ts'
import { fieldsIn } from './error-fields.ts'
import { numbersIn, tellsOfProduct } from './error-numbers.ts'
import { type ErrorFacts, type ErrorRecord, noFacts, recordsOf } from './error-records.ts'
import { longestError, placeAround, reachAround } from './place-around.ts'
import { share, type Words } from './words-of-errors.ts'

/**
 * How an error was told from others. general: by words that many errors carry. symptom: by what a person
 * tells of it.
 */
type Certainty = 'words' | 'subcode' | 'general' | 'symptom' | 'code' | 'nothing'

/** One error, with everything that the text says of it. */
export type FoundError = {
  readonly facts: ErrorFacts
  /** The fitting entries, best first. */
  readonly matches: readonly Match[]
  readonly certainty: Certainty
  /** A subcode that no entry knows: it may mean something else than the code alone does. */
  readonly unknownSubcode: number | undefined
  readonly start: number
  readonly end: number
}

/** Every error in a text, in the order of the text. */
export function errorsIn(text: string, otherFamily: boolean): readonly FoundError[] {
  const records = tellsOfProduct(text) ? [] : recordsOf([...fieldsIn(text), ...numbersIn(text)])
  const found = findWords(plainWords(text))
  const { owned, free } = share(
    text,
    records,
    found.filter(words => !isOfSample(text, words)),
  )
  const telling = records.flatMap((record, index) => {
    const words = owned[index] ?? []
    return isTelling(record, words) ? [{ record, words }] : []
  })
  const aroundOf = placeAround(
    text,
    telling.map(({ record }) => record),
  )
  const told = telling.map(({ record, words }) =>
    toError(text, record, words, otherFamily, aroundOf(record)),
  )
  const spoken = byLine(text, free).map(words => {
    const record = recordOf(words)
    return toError(text, record, words, otherFamily, aroundOf(record))
  })
  const errors = [...told, ...spoken].sort((one, other) => one.start - other.start)
  return merged(errors.map((error, index) => withEndedAt(text, error, errors[index + 1])))
}

/** A known wording may be the beginning of a sentence. The next error's sentence tells of another token. */
function withEndedAt(text: string, error: FoundError, next: FoundError | undefined): FoundError {
  const { start, end, facts } = error
  const until = Math.max(end, Math.min(end + reachAround, next?.start ?? text.length))
  const own = text.slice(start, Math.min(start + longestError, until))
  return { ...error, facts: { ...facts, endedAt: endedAt(own) } }
}

/** A library's words that code is about to say: nobody has met them. */
function isOfSample(text: string, { owner, start }: WordsFound<Entry>): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    owner.speaker !== undefined &&
    /\b(?:alert|console\.\w{3,5}|echo|print(?:ln)?|document\.write)\s?\(?\s?["'`]$/.test(before)
  )
}

/** A name alone tells nothing: a word of Meta's, a number, or a whole error must stand there. */
function isTelling({ facts }: ErrorRecord, words: Words): boolean {
  const { code, subcode, type, traceId, userMessage, messages, status } = facts
  // Programs give their own errors the code 0.
  if (words.length > 0 || (code !== undefined && code !== 0) || subcode !== undefined) return true
  const isMetas = type !== undefined && /^(?:OAuth|GraphMethod|IGApi|FacebookApi)/.test(type)
  return (
    (isMetas || traceId !== undefined || userMessage !== undefined) &&
    (messages.length > 0 || status !== undefined || userMessage !== undefined)
  )
}

function recordOf(words: Words): ErrorRecord {
  return {
    facts: noFacts,
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  }
}

/** Words without an error around them: those of one line, or of one entry, are one error. */
function byLine(text: string, free: Words): readonly Words[] {
  const groups: WordsFound<Entry>[][] = []
  let open: WordsFound<Entry>[] = []
  let end = -1
  for (const words of free) {
    const isNear = open.length > 0 && words.start - end <= reachAround
    const isSame = open.some(({ owner }) => owner === words.owner)
    const isOneRow = isNear && !text.slice(end, words.start).includes('\n')
    if (open.length > 0 && !(words.start < end || isOneRow || (isNear && isSame))) {
      groups.push(open)
      open = []
    }
    open.push(words)
    end = Math.max(end, words.end)
  }
  return open.length > 0 ? [...groups, open] : groups
}

function toError(
  text: string,
  record: ErrorRecord,
  words: Words,
  otherFamily: boolean,
  around: Place,
): FoundError {
  const start = Math.min(record.start, ...words.map(each => each.start))
  const end = Math.max(record.end, ...words.map(each => each.end))
  const { facts } = record
  const { code, subcode, isTransient } = facts
  const near = text.slice(
    Math.min(start, around.start),
    Math.max(Math.min(end, start + longestError), around.end),
  )
  const matches = matchesAmong({ code, subcode, isTransient, text: near, otherFamily }, words)
  const [best] = matches
  const knowsSubcode = matches.some(({ by }) => by.includes('subcode'))
  return {
    facts,
    matches: matches.slice(0, 6),
    certainty: certaintyOf(best),
    unknownSubcode: subcode === undefined || knowsSubcode ? undefined : subcode,
    start,
    end,
  }
}

export function certaintyOf(best: Match | undefined): Certainty {
  if (!best) return 'nothing'
  const hasWords = best.by.includes('words')
  if (best.isGeneral) return hasWords ? 'general' : 'code'
  return hasWords ? 'words' : 'subcode'
}

/** The same error said twice is one: a log repeats itself, and a library quotes what it wraps. */
function merged(errors: readonly FoundError[]): readonly FoundError[] {
  const kept = new Map<string, FoundError>()
  for (const error of errors) {
    const { code, subcode } = error.facts
    const id = error.matches[0]?.entry.id
    const key = `${id ?? error.facts.messages[0]} ${code} ${subcode}`
    const known = kept.get(key) ?? (id && code === undefined ? withEntry(kept, id) : undefined)
    if (known !== undefined) continue
    // Tools say Meta's words first in a sentence of their own, then with the numbers.
    const bare = `${id} undefined undefined`
    const first = id === undefined ? undefined : kept.get(bare)
    if (first) kept.delete(bare)
    kept.set(key, first ? withFirst(error, first) : error)
  }
  return [...kept.values()]
}

/** Both are one error: the sentence before the numbers may name the end alone. */
function withFirst(error: FoundError, { start, facts }: FoundError): FoundError {
  return {
    ...error,
    start,
    facts: { ...error.facts, endedAt: error.facts.endedAt ?? facts.endedAt },
  }
}

function withEntry(kept: ReadonlyMap<string, FoundError>, id: string): FoundError | undefined {
  return [...kept.values()].find(({ matches }) => matches[0]?.entry.id === id)
}

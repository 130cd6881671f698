import type { Entry } from '../errors/entry.ts'
import { findWords, type Match, matchesAmong } from '../errors/match.ts'
import { plainWords } from '../errors/plain-words.ts'
import type { WordsFound } from '../errors/wordings.ts'
import { fieldsIn } from './error-fields.ts'
import { numbersIn } from './error-numbers.ts'
import { type ErrorFacts, type ErrorRecord, noFacts, recordsOf } from './error-records.ts'
import type { Place } from './thing.ts'

/** How an error was told from others. general: by words that many errors carry. */
type Certainty = 'words' | 'subcode' | 'general' | 'code' | 'nothing'

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

/** Words this far from an error's fields still belong to it. */
const reach = 160
/** Words of one sentence stand no farther apart. */
const gap = 40
/** So much around an error is looked at for what tells two entries with the same words apart. */
const around = 300

/** Every error in a text, in the order of the text. */
export function errorsIn(text: string, otherFamily: boolean): readonly FoundError[] {
  const records = recordsOf([...fieldsIn(text), ...numbersIn(text)])
  const found = findWords(plainWords(text))
  const { owned, free } = share(records, found)
  const told = records.flatMap((record, index) => {
    const words = owned[index] ?? []
    return isTelling(record, words) ? [toError(text, record, words, otherFamily)] : []
  })
  const spoken = byLine(text, free).map(words => toError(text, recordOf(words), words, otherFamily))
  return merged([...told, ...spoken].sort((one, other) => one.start - other.start))
}

type Words = readonly WordsFound<Entry>[]

/** Gives the words of each sentence to the error that they stand in or beside. */
function share(
  records: readonly ErrorRecord[],
  found: Words,
): { readonly owned: readonly Words[]; readonly free: Words } {
  const owned = records.map((): WordsFound<Entry>[] => [])
  const free: WordsFound<Entry>[] = []
  let first = 0
  for (const sentence of sentencesOf(records, found)) {
    const { start } = sentence
    while (first < records.length && (records[first]?.end ?? 0) + reach < start) first++
    const index = nearest(records, first, sentence)
    const owner = index === undefined ? free : owned[index]
    owner?.push(...sentence.words)
  }
  return { owned, free }
}

type Sentence = { readonly words: Words; readonly start: number; readonly end: number }

/** Words that follow each other closely are of one sentence, unless an error begins between them. */
function sentencesOf(records: readonly ErrorRecord[], found: Words): readonly Sentence[] {
  const sentences: { words: WordsFound<Entry>[]; start: number; end: number }[] = []
  let next = 0
  for (const words of [...found].sort((one, other) => one.start - other.start)) {
    const last = sentences.at(-1)
    while (next < records.length && (records[next]?.start ?? 0) < (last?.end ?? 0)) next++
    const isBetween = (records[next]?.start ?? Number.POSITIVE_INFINITY) < words.start
    if (last && words.start - last.end <= gap && !isBetween) {
      last.words.push(words)
      last.end = Math.max(last.end, words.end)
    } else sentences.push({ words: [words], start: words.start, end: words.end })
  }
  return sentences
}

function nearest(
  records: readonly ErrorRecord[],
  from: number,
  { start, end }: Place,
): number | undefined {
  let best: number | undefined
  let least = reach + 1
  for (let index = from; index < records.length && index < from + 8; index++) {
    const record = records[index]
    if (!record || record.start - reach > end) break
    const distance = Math.max(0, record.start - end, start - record.end)
    // A tool's sentence may hold Meta's whole answer: the words are the inner one's.
    const isInner = distance === 0 && best !== undefined && record.start < (records[best]?.end ?? 0)
    if (distance < least || isInner) {
      best = index
      least = distance
    }
  }
  return best
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
    const isNear = open.length > 0 && words.start - end <= around
    const isSame = open.some(({ owner }) => owner === words.owner)
    const isOneLine = isNear && !text.slice(end, words.start).includes('\n')
    if (open.length > 0 && !(words.start < end || isOneLine || (isNear && isSame))) {
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
): FoundError {
  const start = Math.min(record.start, ...words.map(each => each.start))
  const end = Math.max(record.end, ...words.map(each => each.end))
  const { facts } = record
  const { code, subcode, isTransient } = facts
  const near = text.slice(Math.max(0, start - around), Math.min(end, start + 4000) + around)
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
    kept.set(key, first ? { ...error, start: first.start } : error)
  }
  return [...kept.values()]
}

function withEntry(kept: ReadonlyMap<string, FoundError>, id: string): FoundError | undefined {
  return [...kept.values()].find(({ matches }) => matches[0]?.entry.id === id)
}

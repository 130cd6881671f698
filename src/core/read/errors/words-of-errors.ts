import type { Entry } from '../../errors/entry.ts'
import type { WordsFound } from '../../errors/wordings.ts'
import type { Place } from '../thing.ts'
import type { ErrorRecord } from './error-records.ts'

export type Words = readonly WordsFound<Entry>[]

/** Words this far from an error's fields still belong to it. */
const reach = 160
/** Words of one sentence stand no farther apart. */
const gap = 40

/** Gives the words of each sentence to the error that they stand in or beside. */
export function share(
  text: string,
  records: readonly ErrorRecord[],
  found: Words,
): { readonly owned: readonly Words[]; readonly free: Words } {
  const owned = records.map((): WordsFound<Entry>[] => [])
  const free: WordsFound<Entry>[] = []
  let first = 0
  for (const sentence of sentencesOf(records, found)) {
    const { start } = sentence
    while (first < records.length && (records[first]?.end ?? 0) + reach < start) first++
    const index = nearest(text, records, first, sentence)
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
  text: string,
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
    if (isNumberAlone(text, record) && !isOneLine(text, record, { start, end })) continue
    // A tool's sentence may hold Meta's whole answer: the words are the inner one's.
    const isInner = distance === 0 && best !== undefined && record.start < (records[best]?.end ?? 0)
    if (distance < least || isInner) {
      best = index
      least = distance
    }
  }
  return best
}

/** `(#10)` numbers the words of its own line. The next row of a table has others. */
export function isNumberAlone(text: string, { start, end }: Place): boolean {
  return end - start < 12 && text.startsWith('(#', start)
}

function isOneLine(text: string, one: Place, other: Place): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return !between.includes('\n')
}

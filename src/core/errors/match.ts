import { entries, entryOf } from './entries.ts'
import type { Entry, Says } from './entry.ts'
import { codesOf, hasCode, isWithin } from './entry-numbers.ts'
import { isOfOtherHost } from './other-hosts.ts'
import { plainWords } from './plain-words.ts'
import { type WordsFound, wordFinder } from './wordings.ts'

/** The known facts of an error. */
export type Said = {
  readonly code?: number | undefined
  readonly subcode?: number | undefined
  /** Meta's words, or the whole text if it holds no error object. */
  readonly text: string
  /** Meta's own claim that a retry may work. */
  readonly isTransient?: boolean | undefined
  /** A token of one family was sent to the host of the other. */
  readonly otherFamily?: boolean | undefined
}

type Reason = 'code' | 'subcode' | 'words' | 'host'

export type Match = {
  readonly entry: Entry
  /** The marks that fit. */
  readonly by: readonly Reason[]
  /** True if only words shared by many errors fit, or none. The cause may then be another one. */
  readonly isGeneral: boolean
}

/** Looks for the words of all entries at once. */
export const findWords = wordFinder(entries)

/**
 * The fitting entries, best first: by a long subcode, then own words, subcode, shared words, code. So a
 * general entry never overrides words that belong to another.
 */
export function matches(said: Said): readonly Match[] {
  return matchesAmong(said, findWords(plainWords(said.text)))
}

/** Like `matches`, for callers that have already searched for the words. */
export function matchesAmong(said: Said, found: readonly WordsFound<Entry>[]): readonly Match[] {
  const near = plainWords(said.text).text
  const longest = new Map<Entry, WordsFound<Entry>>()
  for (const words of found) {
    if (words.isCut && standsWhole(words, found)) continue
    const other = longest.get(words.owner)
    if (!other || rank(words) > rank(other)) longest.set(words.owner, words)
  }
  const fitting = entries.flatMap(entry => weigh(entry, said, near, longest.get(entry)))
  const elsewhere = fitting.flatMap(({ entry }) =>
    entry.says?.isElsewhere ? (longest.get(entry) ?? []) : [],
  )
  // Shared words of Meta's with their number are Meta's too.
  const isMetas = fitting.some(({ entry, by }) => {
    const words = entry.speaker === undefined ? longest.get(entry) : undefined
    if (words === undefined || isPartOfLonger(words, elsewhere)) return false
    return hasOwnWords(words) || (by.includes('code') && by.includes('words'))
  })
  const weighed = fitting.filter(({ entry }) => !(isMetas && entry.says?.isElsewhere))
  // A library's words around an answer of Meta's, with its number, say less than that answer.
  const isAnswered = weighed.some(
    ({ entry, by }) =>
      entry.speaker === undefined &&
      (by.includes('subcode') || (by.includes('code') && hasOwnWords(longest.get(entry)))),
  )
  const told = weighed.flatMap(({ entry }) => longest.get(entry) ?? [])
  const weightOf = ({ entry, by, weight }: Weighed) =>
    weight -
    (isAnswered && entry.speaker !== undefined ? step.words : 0) -
    (by.includes('code') && isPartOfLonger(longest.get(entry), told) ? step.code : 0)
  return weighed
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map(({ entry, by, isGeneral }) => ({ entry, by, isGeneral }))
}

/** True if the cut words are all of another wording. */
function standsWhole(cut: WordsFound<Entry>, found: readonly WordsFound<Entry>[]): boolean {
  return found.some(
    ({ isCut, start, length }) => !isCut && start === cut.start && length === cut.length,
  )
}

/**
 * True for words in the midst of another entry's longer ones. These say more of the error, so the code
 * adds nothing.
 */
function isPartOfLonger(
  words: WordsFound<Entry> | undefined,
  told: readonly WordsFound<Entry>[],
): boolean {
  if (words === undefined) return false
  return told.some(
    other =>
      hasOwnWords(other) &&
      other.length > words.length &&
      other.start <= words.start &&
      other.end >= words.end,
  )
}

function hasOwnWords(words: WordsFound<Entry> | undefined): boolean {
  return words !== undefined && !words.wording.isGeneral
}

function rank({ wording, length }: WordsFound<Entry>): number {
  return length - (wording.isGeneral ? 10_000 : 0)
}

type Weighed = Match & { readonly weight: number }

/** Each step outweighs all of those below it. */
const step = { words: 1_000_000, subcode: 100_000, general: 10_000, near: 1000, code: 100 }

function weigh(
  entry: Entry,
  said: Said,
  near: string,
  found: WordsFound<Entry> | undefined,
): readonly Weighed[] {
  const { says = {} } = entry
  if (says.otherFamily && !said.otherFamily) return []
  if (says.near && !isNear(says.near, near)) return []
  if (says.hasNoCode && said.code !== undefined) return []
  if (says.isTransient === false && said.isTransient !== false) return []
  const { code } = said
  const isCode = code !== undefined && hasCode(says, code)
  // Graph uses each long subcode once, so it implies its code, and people give it as one.
  const subcode = said.subcode ?? ((code ?? 0) >= 100_000 ? code : undefined)
  const isOfCode = isCode || code === undefined || (subcode ?? 0) >= 100_000
  const isSubcode = isOfCode && says.subcodes?.includes(subcode ?? -1) === true
  // It stands for one cause, while Meta's words beside it may be those of many.
  const isLongSubcode = isSubcode && (subcode ?? 0) >= 100_000
  const isInRange = isOfCode && subcode !== undefined && isWithin(says.subcodeRange, subcode)
  const shape = says.message?.exec(said.text)?.[0].length ?? 0
  const words = found && fits(found, says, said, isCode) ? found : undefined
  const isTold = isSubcode || isInRange || words !== undefined || shape > 0
  if (!isTold && !tellsByCode(entry, code)) return []
  const isOwnWords = (words && !words.wording.isGeneral) || shape > 0
  const by: readonly Reason[] = [
    ...(isCode ? (['code'] as const) : []),
    ...(isSubcode || isInRange ? (['subcode'] as const) : []),
    ...(words || shape > 0 ? (['words'] as const) : []),
    ...(says.otherFamily ? (['host'] as const) : []),
  ]
  const weight =
    (isOwnWords && !says.isAround ? step.words : 0) +
    (isLongSubcode ? step.words : 0) +
    (isSubcode ? step.subcode : isInRange ? step.subcode / 2 : 0) +
    (words?.wording.isGeneral ? step.general : 0) +
    (says.near || says.otherFamily || says.isTransient === false ? step.near : 0) +
    (isCode ? step.code : 0) +
    // A number of its own says more than a range that holds it.
    (says.ownCodes?.includes(code ?? -1) ? step.code / 2 : 0) +
    Math.min(words?.length ?? shape, 99_000) / 100
  const isElsewhere = says.elsewhere !== undefined && isOfOtherHost(said.text)
  return [
    {
      entry: isElsewhere ? entryOf(says.elsewhere) : entry,
      by,
      isGeneral: !isOwnWords && !isSubcode && !isInRange,
      weight,
    },
  ]
}

function isNear(sought: NonNullable<Says['near']>, near: string): boolean {
  return sought instanceof RegExp
    ? sought.test(near)
    : sought.some(word => near.includes(` ${word}`))
}

function fits(found: WordsFound<Entry>, says: Says, said: Said, isCode: boolean): boolean {
  // Short words occur elsewhere too, so another code rules them out.
  const isShort = found.length < 18
  return isCode || says.code === undefined || said.code === undefined || !isShort
}

function tellsByCode({ id, says }: Entry, said: number | undefined): boolean {
  if (said === undefined || says === undefined) return false
  if (says.ownCodes?.includes(said)) return true
  const codes = codesOf(says)
  return isWithin(codes, said) && id === String(codes?.[0])
}

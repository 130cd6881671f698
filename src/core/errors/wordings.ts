import { type PlainWords, plainWords } from './plain-words.ts'

/** One known wording of Meta. `…` stands for a changing part: a name, an ID, a date. */
export type Wording = {
  readonly words: string
  readonly source: string
  /** Set for words that other errors share, so that they say no more than the code. */
  readonly isGeneral?: true
}

/** Words of one owner, found in a text. */
export type WordsFound<Owner> = {
  readonly owner: Owner
  readonly wording: Wording
  /** Compared letters. The longer of two fitting wordings wins. */
  readonly length: number
  /** Places in the source. */
  readonly start: number
  readonly end: number
  /** Set if the text ends within the words. */
  readonly isCut?: true
}

type Pieces = readonly [first: string, ...rest: string[]]
type Sought<Owner> = {
  readonly owner: Owner
  readonly wording: Wording
  readonly pieces: Pieces
  readonly length: number
}

/** Longest text in the place of `…`. */
const longestGap = 240
/** Shortest part of the words at the end of a cut text. */
const shortestCut = 24

/** Searches for all words at once. The time grows with the text, not with the number of words. */
export function wordFinder<Owner extends { readonly wordings?: readonly Wording[] }>(
  owners: readonly Owner[],
): (words: PlainWords) => readonly WordsFound<Owner>[] {
  const index: Index<Owner> = { short: new Map(), byTwoWords: new Map(), byOneWord: new Map() }
  const anywhere: Sought<Owner>[] = []
  for (const owner of owners) {
    for (const wording of owner.wordings ?? []) {
      const pieces = piecesOf(wording.words)
      const sought = { owner, wording, pieces, length: pieces.join('').length }
      const [word = '', second, third] = pieces[0].split(' ')
      // Scripts without spaces between words have no first word to look up.
      if (!/^[\x20-\x7f]/.test(word)) anywhere.push(sought)
      // The end of a piece may touch letters of another script, so its last word is no key.
      else if (third === undefined) add(index.short, word, sought)
      else {
        add(index.byTwoWords, `${word} ${second}`, sought)
        add(index.byOneWord, word, sought)
      }
    }
  }
  return words => [...atWords(words, index), ...inside(words, anywhere)]
}

/** Two words as a key, because one is shared by many: dozens of wordings begin with "error". */
type Index<Owner> = Readonly<
  Record<'short' | 'byTwoWords' | 'byOneWord', Map<string, Sought<Owner>[]>>
>

function add<Owner>(to: Map<string, Sought<Owner>[]>, key: string, sought: Sought<Owner>) {
  to.set(key, [...(to.get(key) ?? []), sought])
}

/** True if the text has one of the owner's wordings. */
export function hasWords(owner: { readonly wordings?: readonly Wording[] }, text: string): boolean {
  return wordFinder([owner])(plainWords(text)).length > 0
}

function piecesOf(words: string): Pieces {
  const [first = '', ...rest] = words
    .split('…')
    .map(piece => plainWords(piece).text.trim())
    .filter(piece => piece !== '')
  return [first, ...rest]
}

function* atWords<Owner>(
  words: PlainWords,
  { short, byTwoWords, byOneWord }: Index<Owner>,
): Generator<WordsFound<Owner>> {
  const { text } = words
  for (let start = 1; start < text.length; ) {
    const end = text.indexOf(' ', start)
    if (end < 0) break
    const word = text.slice(start, end)
    yield* allAt(words, start, short.get(word))
    if (byOneWord.has(word)) {
      const second = text.indexOf(' ', end + 1)
      // Near the end of the text the second word may be cut.
      const isNearEnd = second < 0 || text.length - start < longestPiece
      const sought = isNearEnd ? byOneWord.get(word) : byTwoWords.get(text.slice(start, second))
      yield* allAt(words, start, sought)
    }
    start = end + 1
  }
}

function* allAt<Owner>(
  words: PlainWords,
  start: number,
  all: readonly Sought<Owner>[] = [],
): Generator<WordsFound<Owner>> {
  for (const sought of all) {
    const found = at(words, start, sought)
    if (found) yield found
  }
}

/** No piece of a wording is longer. */
const longestPiece = 1000

function* inside<Owner>(
  words: PlainWords,
  anywhere: readonly Sought<Owner>[],
): Generator<WordsFound<Owner>> {
  for (const sought of anywhere) {
    let start = words.text.indexOf(sought.pieces[0])
    while (start >= 0) {
      const found = at(words, start, sought)
      if (found) yield found
      start = words.text.indexOf(sought.pieces[0], start + sought.pieces[0].length)
    }
  }
}

function at<Owner>(
  { text, places }: PlainWords,
  start: number,
  { owner, wording, pieces, length }: Sought<Owner>,
): WordsFound<Owner> | undefined {
  const [first, ...rest] = pieces
  const isWhole = text.startsWith(first, start)
  const left = text.length - 1 - start
  if (!isWhole && (left < shortestCut || left >= first.length)) return undefined
  const found = (end: number, read: number, isCut?: true): WordsFound<Owner> => ({
    owner,
    // The start of one sentence may be the start of another.
    wording: isCut ? { ...wording, isGeneral: true } : wording,
    length: read,
    ...(isCut && { isCut }),
    start: places[start] ?? 0,
    end: (places[end - 1] ?? 0) + 1,
  })
  if (!isWhole) {
    const isCut = first.startsWith(text.slice(start, -1))
    return isCut ? found(text.length - 1, left, true) : undefined
  }
  let end = start + first.length
  if (!isBoundary(text, end)) return undefined
  for (const piece of rest) {
    const gap = text.slice(end, end + longestGap + piece.length + 2).indexOf(` ${piece}`)
    if (gap < 0) return undefined
    end += gap + 1 + piece.length
    if (!isBoundary(text, end)) return undefined
  }
  return found(end, length)
}

/** The end of a word. Scripts without spaces have none. */
function isBoundary(text: string, end: number): boolean {
  return !/[a-z_#]/.test(text.charAt(end))
}

/** Wordings of one source. */
export function met(source: string, ...words: readonly string[]): readonly Wording[] {
  return words.map(each => ({ words: each, source }))
}

/** Wordings of one source that other errors carry too. */
export function shared(source: string, ...words: readonly string[]): readonly Wording[] {
  return words.map(each => ({ words: each, source, isGeneral: true }))
}

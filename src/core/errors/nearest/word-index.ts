import { closest, distance } from 'fastest-levenshtein'
import { pairsOf, termsOf } from './terms.ts'

/** One thing to find, and its texts. */
export type Described<Name extends string> = {
  readonly id: string
  readonly texts: Readonly<Record<Name, string>>
}

export type Hit = {
  readonly id: string
  readonly score: number
  /** Words that the text shares with it. */
  readonly shared: number
  /** The same with pairs of words. */
  readonly marks: number
}

/** The weight of each thing for one word or pair of words. */
type Weights = ReadonlyMap<number, number>

const pairWeight = 0.5
/** BM25's two numbers: how fast a repeated word stops to count, and how much a long text takes away. */
const saturation = 1.2
const lengthShare = 0.2

/**
 * Ranks things by the words that a text shares with them: BM25 for each kind of their texts, where a
 * pair of words in its order counts too. What shares many different words comes before what shares one
 * rare word. The search takes time in proportion to the text.
 */
export function wordIndex<Name extends string>(
  things: readonly Described<Name>[],
  boosts: Readonly<Record<Name, number>>,
): (text: string) => readonly Hit[] {
  const index = weighed(things, boosts)
  const byStart = grouped([...index.keys()].filter(mark => mark.length > 4 && !mark.includes(' ')))
  return text => {
    const terms = termsOf(text).map(term => (index.has(term) ? term : meant(term, byStart)))
    const hits = new Map<number, { score: number; shared: number; marks: number }>()
    for (const mark of new Set([...terms, ...pairsOf(terms)])) {
      for (const [thing, weight] of index.get(mark) ?? []) {
        const hit = hits.get(thing) ?? { score: 0, shared: 0, marks: 0 }
        hit.score += weight
        hit.marks += 1
        if (!mark.includes(' ')) hit.shared += 1
        hits.set(thing, hit)
      }
    }
    return [...hits]
      .map(([thing, hit]) => ({
        id: things[thing]?.id ?? '',
        ...hit,
        score: hit.score * hit.marks,
      }))
      .sort((one, other) => other.score - one.score)
  }
}

function weighed<Name extends string>(
  things: readonly Described<Name>[],
  boosts: Readonly<Record<Name, number>>,
): ReadonlyMap<string, Weights> {
  const index = new Map<string, Map<number, number>>()
  for (const name in boosts) {
    const counted = things.map(({ texts }) => {
      const terms = termsOf(texts[name])
      return counts([...terms, ...pairsOf(terms)])
    })
    const lengths = counted.map(marks => [...marks.values()].reduce((sum, count) => sum + count, 0))
    const usual = lengths.reduce((sum, length) => sum + length, 0) / (things.length || 1) || 1
    const spread = counts(counted.flatMap(marks => [...marks.keys()]))
    counted.forEach((marks, thing) => {
      const slow = saturation * (1 - lengthShare + (lengthShare * (lengths[thing] ?? 0)) / usual)
      for (const [mark, count] of marks) {
        const rarity = rarityOf(spread.get(mark) ?? 1, things.length)
        const own = boosts[name] * (mark.includes(' ') ? pairWeight : 1)
        const weights = index.get(mark) ?? new Map<number, number>()
        const weight = (own * rarity * count * (saturation + 1)) / (count + slow)
        weights.set(thing, (weights.get(thing) ?? 0) + weight)
        index.set(mark, weights)
      }
    })
  }
  return index
}

function counts(marks: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const mark of marks) counted.set(mark, (counted.get(mark) ?? 0) + 1)
  return counted
}

function rarityOf(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5))
}

/** The known word that a long word with a slip means. */
function meant(term: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  const known = term.length > 5 && term.length < 20 ? byStart.get(startOf(term)) : undefined
  if (known === undefined) return term
  const near = closest(term, known)
  return distance(term, near) === 1 ? near : term
}

function grouped(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const term of terms) groups.set(startOf(term), [...(groups.get(startOf(term)) ?? []), term])
  return groups
}

function startOf(term: string): string {
  return term.slice(0, 2)
}

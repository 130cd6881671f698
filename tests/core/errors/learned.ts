import { entries } from '#src/core/errors/entries.ts'
import { fullTitle } from '#src/core/errors/entry.ts'
import type { Learned } from '#src/core/errors/nearest/entry-index.ts'
import { termsOf } from '#src/core/errors/nearest/terms.ts'
import { told } from '#src/core/errors/nearest/told/all.ts'

/** A description by a person, and the entries that help, the best first. */
export type Description = {
  readonly input: string
  readonly right: readonly string[]
  /** True if only its words tell it. */
  readonly isHard: boolean
}

/** Rows of reports.json that people tell in their own words. */
export function descriptionsOf(
  rows: readonly { readonly input: string; readonly wants: readonly string[] }[],
): readonly Description[] {
  return rows.flatMap(({ input, wants }) => {
    const right = wants.flatMap(
      want =>
        /^(?:guess|near) (\S+)$/.exec(want)?.[1] ??
        /^error (\S+) by symptom$/.exec(want)?.[1] ??
        [],
    )
    const isHard = wants.some(want => /^(?:guess|near) /.test(want))
    return right.length > 0 ? [{ input, right, isHard }] : []
  })
}

const longest = 800
/** A word of fewer texts names one person, or one program. */
const leastTexts = 3

/** The words of descriptions, by the entry that helps. A word counts once for each description. */
export function learnedFrom(
  descriptions: readonly Pick<Description, 'input' | 'right'>[],
): Learned {
  const words = descriptions.map(({ input, right: [id = ''] }) => ({ id, words: wordsOf(input) }))
  const texts = [...words.map(each => each.words), ...entries.map(wordsOfEntry)]
  const held = new Map<string, number>()
  for (const term of texts.flatMap(each => [...new Set(each.flatMap(termsOf))])) {
    held.set(term, (held.get(term) ?? 0) + 1)
  }
  const isKept = (word: string) => termsOf(word).some(term => (held.get(term) ?? 0) >= leastTexts)
  const ids = [...new Set(words.map(({ id }) => id))].sort()
  return Object.fromEntries(
    ids.map(id => [
      id,
      words
        .filter(each => each.id === id)
        .flatMap(each => each.words.filter(isKept))
        .sort()
        .join(' '),
    ]),
  )
}

/** Each word of a text once. Numbers and names in code are none. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(word => !/[\d_]/.test(word) && termsOf(word).length > 0)
  const byTerm = new Map(words.map(word => [termsOf(word)[0], word]))
  return [...byTerm.values()]
}

function wordsOfEntry(entry: (typeof entries)[number]): readonly string[] {
  const { id, meaning, cause, steps } = entry
  return wordsOf([fullTitle(entry), meaning, cause, ...steps, ...(told[id] ?? [])].join(' '))
}

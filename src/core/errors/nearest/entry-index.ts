import { entries } from '../entries.ts'
import { exampleOf, fullTitle } from '../entry.ts'
import { told } from './told/all.ts'
import { type Hit, wordIndex } from './word-index.ts'

/** Words that reports of people have, by the entry that was right. A word of two reports stands there twice. */
export type Learned = Readonly<Record<string, string>>

/** The weights that rank public reports best, each report left out of what was learned. */
const boosts = { title: 2, told: 4, meaning: 1, learned: 3 }

/** The search for the entries that share words with a text, best first. */
export function entryIndex(learned: Learned): (text: string) => readonly Hit[] {
  return wordIndex(
    entries.map(entry => ({
      id: entry.id,
      texts: {
        title: `${fullTitle(entry)} ${exampleOf(entry) ?? ''}`,
        told: told[entry.id]?.join(' ') ?? '',
        meaning: entry.meaning,
        learned: learned[entry.id] ?? '',
      },
    })),
    boosts,
  )
}

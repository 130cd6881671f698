import MiniSearch from 'minisearch'
import { entries, entryOf } from '../entries.ts'
import type { Entry } from '../entry.ts'
import { exampleOf, fullTitle } from '../entry.ts'
import { folded } from '../symptoms/complaint.ts'
import { isOfAnotherService, ofMeta } from '../symptoms/words.ts'
import { toldOfLists } from './told/lists.ts'
import { toldOfLogins } from './told/logins.ts'
import { toldOfPostsAndMessages } from './told/posts-and-messages.ts'
import { toldOfTasks } from './told/tasks.ts'
import { toldOfTokens } from './told/tokens.ts'
import type { Told } from './told/told.ts'

/** People's own words for the entries. */
export const told: Told = {
  ...toldOfLogins,
  ...toldOfTokens,
  ...toldOfLists,
  ...toldOfPostsAndMessages,
  ...toldOfTasks,
}

/** People tell their trouble in the first sentences. */
const longest = 1500
const most = 4

/** Words that a text must share with an entry, by whether it names Meta. */
const leastShared = { named: 2, unnamed: 3 }

/**
 * The entries that share the most words with a text, best first, at most four. It is a guess for texts that
 * tell no error. Empty for a text of another service. `isSearch` is set for words that were typed to find
 * an error of Meta's.
 */
export function nearestTo(text: string, isSearch = false): readonly Entry[] {
  const start = text.slice(0, longest)
  if (isOfAnotherService(start)) return []
  const least = isSearch ? 1 : ofMeta.test(start) ? leastShared.named : leastShared.unnamed
  index ??= indexed()
  return index
    .search(start)
    .filter(({ queryTerms }) => queryTerms.length >= least)
    .slice(0, most)
    .map(({ id }) => entryOf(id))
}

let index: MiniSearch | undefined

function indexed(): MiniSearch {
  const search = new MiniSearch({
    fields: ['title', 'told', 'meaning'],
    tokenize: text => text.replace(/['’]/g, '').split(/[^\p{L}\p{N}_]+/u),
    processTerm: termOf,
    searchOptions: {
      boost: { told: 4, title: 2 },
      // A slip in a long word.
      fuzzy: term => (term.length > 5 ? 0.15 : false),
    },
  })
  search.addAll(
    entries.map(entry => ({
      id: entry.id,
      title: `${fullTitle(entry)} ${exampleOf(entry) ?? ''}`,
      told: told[entry.id]?.join(' ') ?? '',
      meaning: entry.meaning,
    })),
  )
  return search
}

/** The word without accent and ending, or null for one that says nothing. */
function termOf(word: string): string | null {
  const plain = folded(word.toLowerCase())
  if (plain.length < 2 || fillers.has(plain)) return null
  return plain.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|d|e)$/, '')
}

/** Words of every sentence. Those of other languages are too rare here to matter. */
const fillers = new Set(
  [
    'a an the and or of to in on at for with by from as but not no if so just also any all',
    'i im ive my me we our you your he she they them us it its this that there is are was were be been',
    'do does did done has have had can could will would when what how why then than',
    'get got try trying tried use used using please help thanks hi hello',
  ].flatMap(line => line.split(' ')),
)

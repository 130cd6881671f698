import { entryOf } from '../entries.ts'
import type { Entry } from '../entry.ts'
import { isOfAnotherService, ofMeta } from '../symptoms/words.ts'
import { entryIndex } from './entry-index.ts'
import learned from './learned.json' with { type: 'json' }
import type { Hit } from './word-index.ts'

type Search = ReturnType<typeof entryIndex>

/** People tell their trouble in the first sentences. */
const longest = 1500
const most = 4

/** Words that a text must share with an entry, by whether it names Meta. */
const leastShared = { named: 2, unnamed: 3 }

/**
 * The first entry counts as likely if it leads the second by this much for each root of its marks. A text that
 * names no part of Meta has to name a thing of its API, and may still be about anything. Measured on public
 * reports: tests/core/errors/likeliest.test.ts.
 */
const leastLead = { named: 120, unnamed: 200 }

/** Things that Meta's API is about. */
const things =
  /\b(?:log(?:s|ged|ging)? ?-?(?:in|out)|logins?|sign(?:s|ed|ing)?[ -]?(?:in|up)|tokens?|permissions?|scopes?|fan ?pages?|insta|reels?|stor(?:y|ies)|posts?|posted|schedul\w+|messenger|webhooks?|chat ?bots?|comments?|followers?|ad accounts?|catalog(?:ue)?s?|leads?|groups?|key ?hash|graph|dms?)\b/i

/**
 * The entries that share the most words with a text, best first, at most four. It is a guess for texts that
 * tell no error. Empty for a text of another service. `isSearch` is set for words that were typed to find
 * an error of Meta's.
 */
export function nearestTo(text: string, isSearch = false): readonly Entry[] {
  return hitsOf(text, ownSearch(), isSearch).map(({ id }) => entryOf(id))
}

/** The entry that a text reads most like, if one is clearly ahead of all others. It stays a guess. */
export function likeliestTo(text: string): Entry | undefined {
  const id = likeliestOf(text, ownSearch())
  return id === undefined ? undefined : entryOf(id)
}

/** The same for a search that learned from other reports. */
export function likeliestOf(text: string, search: Search): string | undefined {
  const start = text.slice(0, longest)
  const isNamed = ofMeta.test(start)
  if (!(isNamed || things.test(start))) return undefined
  const [first, second] = hitsOf(text, search)
  if (first === undefined) return undefined
  const lead = (first.score - (second?.score ?? 0)) / Math.sqrt(first.marks)
  return lead >= (isNamed ? leastLead.named : leastLead.unnamed) ? first.id : undefined
}

export function hitsOf(text: string, search: Search, isSearch = false): readonly Hit[] {
  const start = text.slice(0, longest)
  if (isOfAnotherService(start)) return []
  const least = isSearch ? 1 : ofMeta.test(start) ? leastShared.named : leastShared.unnamed
  return search(start)
    .filter(({ shared }) => shared >= least)
    .slice(0, most)
}

let search: Search | undefined

function ownSearch(): Search {
  search ??= entryIndex(learned)
  return search
}

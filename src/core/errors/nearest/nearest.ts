import { entryOf } from '../entries.ts'
import type { Entry } from '../entry.ts'
import { lastSymptoms, symptoms, tasks } from '../symptoms/symptoms.ts'
import { fault, wish } from '../symptoms/tasks/wishes.ts'
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
 * reports: tests/core/errors/nearest.test.ts.
 */
const leastLead = { named: 120, unnamed: 240 }
const leastRatio = 1.5

/** A text that asks for a way, and tells of no fault, is rather about something to do. */
const askedWeight = 1.4
const taskIds = idsOf(tasks)
/** A description of one of these is mostly read for sure. What comes here is rather about something else. */
const readWeight = 0.9
const readIds = idsOf(symptoms)
/** Answers that fit nearly every text. They lead only where they are read. */
const bareIds = idsOf(lastSymptoms)

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

/** The entry that a text reads most like, where it tells no more than `told`, the least that one can tell. */
export function likelierTo(text: string, told: Entry): Entry | undefined {
  const likeliest = lastSymptoms.includes(told) ? likeliestTo(text) : undefined
  return likeliest === told ? undefined : likeliest
}

/** Like `likeliestTo`, for a search that learned from other reports. */
export function likeliestOf(text: string, search: Search): string | undefined {
  const start = text.slice(0, longest)
  const isNamed = ofMeta.test(start)
  if (!(isNamed || things.test(start))) return undefined
  const [first, second] = hitsOf(text, search).filter(({ id }) => !bareIds.has(id))
  if (first === undefined) return undefined
  const { score = 0 } = second ?? {}
  const lead = (first.score - score) / Math.sqrt(first.marks)
  const isAhead = lead >= (isNamed ? leastLead.named : leastLead.unnamed)
  return isAhead && first.score >= leastRatio * score ? first.id : undefined
}

/** The entries that share enough words with a text, best first, at most four. */
export function hitsOf(text: string, search: Search, isSearch = false): readonly Hit[] {
  const start = text.slice(0, longest)
  if (isOfAnotherService(start)) return []
  const least = isSearch ? 1 : ofMeta.test(start) ? leastShared.named : leastShared.unnamed
  const asks = wish.test(start) && !fault.test(start)
  return search(start)
    .filter(({ shared }) => shared >= least)
    .map(hit => ({ ...hit, score: hit.score * weightOf(hit.id, asks) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
}

function weightOf(id: string, asks: boolean): number {
  if (taskIds.has(id)) return asks ? askedWeight : 1
  return readIds.has(id) ? readWeight : 1
}

function idsOf(some: readonly Entry[]): ReadonlySet<string> {
  return new Set(some.map(({ id }) => id))
}

let search: Search | undefined

function ownSearch(): Search {
  search ??= entryIndex(learned)
  return search
}

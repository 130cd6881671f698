import { entries } from '../../errors/entries.ts'
import type { Entry } from '../../errors/entry.ts'
import { type Complaint, folded } from '../../errors/symptoms/complaint.ts'
import { lastSymptoms, symptoms, tasks } from '../../errors/symptoms/symptoms.ts'
import { isOfAnotherService, ofMeta } from '../../errors/symptoms/words.ts'
import type { Place } from '../thing.ts'
import { noFacts } from './error-records.ts'
import type { FoundError } from './errors-in-text.ts'

/** Entries of one error that people tell in their own words too, and then those that have no error. */
const toldEntries: readonly Entry[] = [
  ...entries.filter(
    entry =>
      entry.complaints !== undefined && ![...symptoms, ...tasks, ...lastSymptoms].includes(entry),
  ),
  ...symptoms,
]

/** People describe their trouble in fewer words than this. */
const longest = 4000
const longestSentence = 600
/** A question as short as this is about Meta, because it is asked here. */
const longestQuestion = 300
/** A search has few words, and no sign of a program. */
const search = /^[^\n={}<>;]{1,80}$/

/**
 * The trouble or the wish that a person describes in their own words: the entry whose words come first.
 * `beside` tells what else of the text is known: a wish says less than an error.
 */
export function symptomIn(
  text: string,
  beside: 'nothing' | 'values' | 'errors',
): FoundError | undefined {
  const told = text.slice(0, longest)
  const isOfMeta =
    !isOfAnotherService(told) && (told.length <= longestQuestion || ofMeta.test(told))
  const sentences = isOfMeta
    ? [...told.matchAll(sentence)]
        .filter(([words]) => !noComplaint.test(words))
        .map(({ 0: words, index }) => ({
          words: folded(words).replace(strayApostrophe, '’'),
          place: { start: index, end: index + words.length },
        }))
    : []
  const best =
    firstTold(toldEntries, told, sentences) ??
    (beside === 'errors' ? undefined : firstTold(tasks, told, sentences)) ??
    (beside === 'nothing' ? firstTold(lastSymptoms, told, sentences) : undefined)
  if (best === undefined) return undefined
  return {
    facts: noFacts,
    matches: [{ entry: best.entry, by: ['words'], isGeneral: false }],
    certainty: 'symptom',
    unknownSubcode: undefined,
    ...best.place,
  }
}

function firstTold(
  entries: readonly Entry[],
  text: string,
  sentences: readonly Sentence[],
): { readonly entry: Entry; readonly place: Place } | undefined {
  let best: { entry: Entry; place: Place } | undefined
  for (const entry of entries) {
    const place = placeOf(entry.complaints ?? [], text, sentences)
    if (place && (best === undefined || place.start < best.place.start)) best = { entry, place }
  }
  return best
}

/** “isn`t”. It stays one character. */
const strayApostrophe = /(?<=[a-z])[`´](?=(?:t|s|m|d|re|ve|ll)\b)/gi

/** A full stop inside an address or a name ends nothing. */
const sentence = new RegExp(
  String.raw`(?:[^.!?\n。！？]|[.!?](?!\s|$)){1,${longestSentence}}[.!?。！？]?`,
  'g',
)

/** A line of a program, or of a list of changes. */
const noComplaint = new RegExp(
  [
    String.raw`[;{}]\s{0,9}$|=>|^\s{0,40}(?://|--)|^\s{1,40}\*(?!\*)`,
    String.raw`^\s{0,40}(?:if|it|test|describe|for|while)\s?\(|^\s{0,40}(?:const|let|var)\s\w{1,60}\s?[=:]`,
    String.raw`^\s{0,40}(?:export|import)\s[\w{*]|^\s{0,40}(?:function|def|class|interface)\s\w{1,60}\s?[({:<]|^\s{0,40}return\s\w{0,60}[.([]`,
    String.raw`^[\s*-]{0,9}(?:fix(?:ed|es)?|add(?:ed|s)?|feat|chore)\b`,
  ].join('|'),
  'i',
)

type Sentence = { readonly words: string; readonly place: Place }

function placeOf(
  complaints: readonly Complaint[],
  text: string,
  sentences: readonly Sentence[],
): Place | undefined {
  for (const { within, says, beside, unless } of complaints) {
    if (unless?.test(text) || beside?.test(text) === false) continue
    if (within === 'text') {
      if (says.every(pattern => pattern.test(text))) return { start: 0, end: text.length }
      continue
    }
    if (within === 'few-words' && !search.test(text.trim())) continue
    const found = sentences.find(({ words }) => says.every(pattern => pattern.test(words)))
    if (found) return found.place
  }
  return undefined
}

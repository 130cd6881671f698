import { type Entry, exampleOf, type Source, type Who } from '../../../core/errors/entry.ts'
import type { Match } from '../../../core/errors/match.ts'

/** Whose move it is, in the order that helps most who reads. */
export const movers: readonly (readonly [who: Who, words: string])[] = [
  ['person', 'The person who logs in'],
  ['page-owner', 'The Page’s owner'],
  ['developer', 'The developer of the app'],
  ['meta', 'Meta'],
  ['nobody', 'Nobody'],
]

export const whoActs = Object.fromEntries(movers) as Readonly<Record<Who, string>>

export const retryHelps: Readonly<Record<Entry['retry'], string>> = {
  no: 'Not before somebody acted',
  later: 'Yes, after a while',
  now: 'Yes, at once',
}

export const howKnown: Readonly<Record<Source['known'], string>> = {
  documented: 'It is documented.',
  captured: 'Meta was seen to say it.',
  reported: 'Developers report it; no document says it.',
  inferred: 'It is worked out from what was seen.',
  own: 'It is not Meta’s doing.',
}

/** `code 190, subcode 463` */
export function codesOf({ says }: Entry): string | undefined {
  const code = typeof says?.code === 'object' ? says.code.join(' to ') : says?.code
  if (code === undefined) return undefined
  const subcodes = says?.subcodes?.join(' or ')
  return subcodes ? `code ${code}, subcode ${subcodes}` : `code ${code}`
}

/** What speaks for it: `the code, the subcode and the words` */
export function reasonsOf({ by }: Match): string {
  const reasons = by.map(reason => (reason === 'words' ? 'the words' : `the ${reason}`))
  return [reasons.slice(0, -1).join(', '), reasons.at(-1)].filter(Boolean).join(' and ')
}

/** Everything somebody may look for an entry by. */
export function isFoundBy(entry: Entry, looked: string): boolean {
  const { id, title, more, meaning, cause, wordings = [] } = entry
  const words = [exampleOf(entry), ...wordings.map(wording => wording.words)]
  const all = [id, title, more, meaning, cause, ...words, codesOf(entry)].join(' ').toLowerCase()
  return looked
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}

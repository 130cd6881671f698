import {
  type Entry,
  type EntryWords,
  exampleOf,
  isNoFailure,
  type Says,
  type Source,
  type Who,
} from '../../../core/errors/entry.ts'

/** Headings of the index, in the order that helps most who reads. */
export const movers: readonly (readonly [who: Who, words: string])[] = [
  ['developer', 'You fix it, in your code or the app dashboard'],
  ['person', 'The person who logs in fixes it'],
  ['page-owner', 'Your client fixes it, as the owner of the Page'],
  ['meta', 'Meta fixes it: wait, then try again'],
  ['nobody', 'Nobody has to fix anything'],
]

/** The one who mends it, and the use of a retry; `undefined` if nothing has failed. */
export function fixInWords(
  entry: EntryWords,
): { readonly who: string; readonly retry: string | undefined } | undefined {
  const { who, retry } = entry
  return isNoFailure(entry) ? undefined : { who: whoFixes[who], retry: retry && retryHelps[retry] }
}

/** The one who mends it. */
export const whoFixes: Readonly<Record<Who, string>> = {
  developer: 'You, as the developer of the app',
  person: 'The person who logs in',
  'page-owner': 'Your client, or whoever owns the Page',
  meta: 'Meta',
  nobody: 'Nobody: nothing is broken',
}

const retryHelps: Readonly<Record<NonNullable<Entry['retry']>, string>> = {
  no: 'The same call fails again until somebody acts.',
  later: 'The same call may work after a while.',
  now: 'The same call may work right away.',
}

export const howKnown: Readonly<Record<Source['known'], string>> = {
  documented: 'It is documented.',
  captured: 'Meta has sent this.',
  reported: 'Developers report it. It is not documented.',
  inferred: 'We worked it out from what was seen.',
  own: 'It does not come from Meta.',
}

/** `code 190, subcode 463` */
export function codesOf({
  says,
}: {
  readonly says?: Pick<Says, 'code' | 'subcodes'>
}): string | undefined {
  const code = typeof says?.code === 'object' ? says.code.join(' to ') : says?.code
  if (code === undefined) return undefined
  const subcodes = says?.subcodes?.join(' or ')
  return subcodes ? `code ${code}, subcode ${subcodes}` : `code ${code}`
}

/** True if every word that is looked for stands somewhere in the entry. */
export function isFoundBy(entry: Entry, looked: string): boolean {
  const { id, title, more, meaning, cause, wordings = [] } = entry
  const words = [exampleOf(entry), ...wordings.map(wording => wording.words)]
  return holdsWords([id, title, more, meaning, cause, ...words, codesOf(entry)], looked)
}

/** True if every word that is looked for stands in one of the texts. */
export function holdsWords(texts: readonly (string | undefined)[], looked: string): boolean {
  const all = texts.join(' ').toLowerCase()
  return looked
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}

/** The number that people look for, as `190 / 463`; `–` where Meta sends none. */
export function shortCodeOf({ says }: Entry): string {
  const code = typeof says?.code === 'object' ? says.code[0] : (says?.code ?? says?.ownCodes?.[0])
  const subcode = says?.subcodes?.[0]
  if (code === undefined) return subcode === undefined ? '–' : `${subcode}`
  return subcode === undefined ? `${code}` : `${code} / ${subcode}`
}

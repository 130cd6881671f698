import type { Thing } from './thing.ts'

/** How a text is answered: by the one thing that it is about, or as a list. */
export type Overview =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly thing: Thing; readonly others: readonly Thing[] }
  | { readonly kind: 'many'; readonly things: readonly [Thing, ...Thing[]] }

/** Sorts out what belongs to what: the tokens of an answer are part of the answer. */
export function overviewOf(all: readonly Thing[]): Overview {
  const things = all.filter(thing => !isPartOf(thing, all))
  const [first, ...others] = things
  if (first === undefined) return { kind: 'nothing' }
  if (others.length === 0) return { kind: 'one', thing: first, others }
  const errors = things.filter(isMetasError)
  const hasError = things.some(({ kind }) => kind === 'error')
  const isLog = hasError ? errors.length > 1 : !leadsAlone(first)
  return isLog
    ? { kind: 'many', things: [first, ...others] }
    : { kind: 'one', thing: first, others }
}

/** A library's own words do not make a log of two errors. */
function isMetasError(thing: Thing): boolean {
  return thing.kind === 'error' && !thing.matches[0]?.entry.speaker
}

/** These say what the rest of the text is about. */
function leadsAlone(thing: Thing): boolean {
  if (thing.kind === 'scopes') return thing.from === 'refusal'
  return (
    ['graph-address', 'meta-link', 'settings'].includes(thing.kind) ||
    (thing.kind === 'redirect' && thing.brings === 'refusal')
  )
}

function isPartOf(thing: Thing, all: readonly Thing[]): boolean {
  if (!parts.includes(thing.kind)) return false
  return all.some(
    other =>
      (other.kind === 'answer' || other.kind === 'redirect' || other.kind === 'login-link') &&
      other.place.start <= thing.place.start &&
      other.place.end >= thing.place.end,
  )
}

/** Kinds that stand inside of answers and addresses. */
const parts: readonly Thing['kind'][] = ['token', 'id', 'scopes', 'graph-address']

/** The line that a place begins in, counted from 1. */
export function lineAt(text: string, { start }: Thing['place']): number {
  return text.slice(0, start).split('\n').length
}

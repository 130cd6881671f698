import { countOf, toCount } from '../token/dates-and-counts.ts'
import type { Readiness } from './readiness.ts'

/** The number of usable Pages in one line, for a list that is not empty. */
export function readinessInWords({ ready, withoutAccount, heldBack }: Readiness): string {
  if (heldBack === 0) return connectedInWords(ready, withoutAccount)
  const parts = [
    readyInWords(ready === 0 ? 'None' : toCount(ready)),
    ...(withoutAccount > 0 ? [withoutInWords(withoutAccount)] : []),
    `${toCount(heldBack)} ${heldBack === 1 ? 'lacks' : 'lack'} a token or a task`,
  ]
  return `${parts.join(', ')}.`
}

/** The same for Pages that lack neither a token nor a task. */
export function connectedInWords(ready: number, without: number): string {
  const count = toCount(ready)
  if (without === 0) {
    return ready === 1 ? 'Ready for the Instagram API.' : `${readyInWords(`All ${count}`)}.`
  }
  if (ready > 0) return `${readyInWords(count)}, ${withoutInWords(without)}.`
  return without === 1
    ? 'Meta sent no Instagram account with it.'
    : 'Meta sent no Instagram account with any of them.'
}

function readyInWords(count: string): string {
  return `${count} ready for the Instagram API`
}

function withoutInWords(count: number): string {
  return `${toCount(count)} without an Instagram account`
}

/** The number of Pages of each kind. `all` includes Pages that lack something. */
export type RackCounts = Readonly<Record<'all' | 'ready' | 'none', string>>

export function rackCounts(
  count: number,
  { ready, withoutAccount }: Pick<Readiness, 'ready' | 'withoutAccount'>,
): RackCounts {
  return { all: toCount(count), ready: toCount(ready), none: toCount(withoutAccount) }
}

/** The status of a complete list that is not empty. */
export function listedInWords(count: number): string {
  return `${countOf(count, 'Page')} loaded`
}

/** The status of a running or broken list. */
export function soFarInWords(count: number): string {
  return `${countOf(count, 'Page')} so far`
}

/** Entries that give no row, with a leading space. Empty if there are none. */
export function oddRowsInWords(rows: {
  readonly unreadable: number
  readonly repeated: number
}): string {
  const { unreadable, repeated } = rows
  return [
    unreadable > 0 ? ` ${countOf(unreadable, 'row')} could not be read.` : '',
    repeated > 0
      ? ` Meta listed ${countOf(repeated, 'Page')} more than once; each is here once.`
      : '',
  ].join('')
}

import { countOf, toCount } from '../token/dates-and-counts.ts'
import { isWithoutAccounts, type Readiness } from './readiness.ts'

/** The number of usable Pages in one line, for a list that is not empty. */
export function readinessInWords(readiness: Readiness): string {
  const { ready, withoutAccount, heldBack } = readiness
  if (withoutAccount + heldBack === 0) {
    return ready === 1
      ? 'Ready for the Instagram API.'
      : `All ${toCount(ready)} ready for the Instagram API.`
  }
  if (isWithoutAccounts(readiness)) {
    return withoutAccount === 1
      ? 'Meta sent no Instagram account with it.'
      : 'Meta sent no Instagram account with any of them.'
  }
  const parts = [
    `${ready === 0 ? 'None' : toCount(ready)} ready for the Instagram API`,
    ...(withoutAccount > 0 ? [`${toCount(withoutAccount)} without an Instagram account`] : []),
    ...(heldBack > 0
      ? [`${toCount(heldBack)} ${heldBack === 1 ? 'lacks' : 'lack'} a token or a task`]
      : []),
  ]
  return `${parts.join(', ')}.`
}

/** The number of Pages of each kind. `all` includes Pages that lack something. */
export type RackCounts = Readonly<Record<'all' | 'ready' | 'none', string>>

export function rackCounts(
  count: number,
  { ready, withoutAccount }: Pick<Readiness, 'ready' | 'withoutAccount'>,
): RackCounts {
  return { all: toCount(count), ready: toCount(ready), none: toCount(withoutAccount) }
}

/** The status of a complete list. */
export function listedInWords(count: number): string {
  if (count === 0) return 'Meta’s list of Pages is empty.'
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

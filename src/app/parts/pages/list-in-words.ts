import { countOf, toCount } from '../token/dates-and-counts.ts'
import type { Readiness } from './readiness.ts'

/** The count of usable Pages in a list that is not empty, in one line. */
export function readinessInWords({ ready, withoutAccount, heldBack }: Readiness): string {
  if (withoutAccount + heldBack === 0) {
    return ready === 1
      ? 'Ready for the Instagram API.'
      : `All ${toCount(ready)} ready for the Instagram API.`
  }
  if (ready + heldBack === 0) {
    return withoutAccount === 1
      ? 'It has no Instagram account connected.'
      : 'None has an Instagram account connected.'
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

/** A list that was read to its end. */
export function listedInWords(count: number): string {
  if (count === 0) return 'Meta’s list of Pages is empty.'
  return `${countOf(count, 'Page')} loaded`
}

/** A list that is still read, or broke off. */
export function soFarInWords(count: number): string {
  return `${countOf(count, 'Page')} so far`
}

/** Rows that are no row of the rack, with a space before. Empty where there are none. */
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

import { countOf, toCount } from '../token/dates-and-counts.ts'

/** The number of Pages of each kind. `all` includes Pages that lack something. */
export type RackCounts = Readonly<Record<'all' | 'ready' | 'none', string>>

export function rackCounts(all: number, ready: number, none: number): RackCounts {
  return { all: toCount(all), ready: toCount(ready), none: toCount(none) }
}

/** The status of a complete list that is not empty. */
export function listedInWords(pages: string): string {
  return `${pages} loaded`
}

/** The status of a running or broken list. */
export function soFarInWords(pages: string): string {
  return `${pages} so far`
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

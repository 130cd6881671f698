import { countOf, toCount } from '../token/dates-and-counts.ts'
import type { Readiness } from './readiness.ts'

/** The number of usable Pages in one line, for a list that is not empty. */
export function readinessInWords({ ready, withoutAccount, heldBack }: Readiness): string {
  if (heldBack === 0) {
    const words = connectedInWords[connectionOf(ready, withoutAccount)]
    return words(toCount(ready), toCount(withoutAccount))
  }
  const parts = [
    readyInWords(ready === 0 ? 'None' : toCount(ready)),
    ...(withoutAccount > 0 ? [withoutInWords(toCount(withoutAccount))] : []),
    `${toCount(heldBack)} ${heldBack === 1 ? 'lacks' : 'lack'} a token or a task`,
  ]
  return `${parts.join(', ')}.`
}

/** The kind of a list by its Pages with an Instagram account. They lack neither a token nor a task. */
export function connectionOf(ready: number, without: number): Connection {
  if (without === 0) return ready === 1 ? 'one' : 'all'
  return ready > 0 ? 'some' : without === 1 ? 'not-one' : 'none'
}

type Connection = 'one' | 'all' | 'some' | 'not-one' | 'none'

/** The same line for each kind. The build writes them too, with marks as counts, for the first paint. */
export const connectedInWords: Readonly<
  Record<Connection, (ready: string, without: string) => string>
> = {
  one: () => 'Ready for the Instagram API.',
  all: ready => `${readyInWords(`All ${ready}`)}.`,
  some: (ready, without) => `${readyInWords(ready)}, ${withoutInWords(without)}.`,
  'not-one': () => 'Meta sent no Instagram account with it.',
  none: () => 'Meta sent no Instagram account with any of them.',
}

function readyInWords(count: string): string {
  return `${count} ready for the Instagram API`
}

function withoutInWords(count: string): string {
  return `${count} without an Instagram account`
}

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

import type { FoundError } from './errors/errors-in-text.ts'
import type { FoundId } from './ids-in-text.ts'
import type { Place, Thing } from './thing.ts'

/** A found error as a thing in its place. */
export function toErrorThing(error: FoundError): Thing {
  return { kind: 'error', ...error, place: { start: error.start, end: error.end } }
}

/** A found ID as a thing in its place. */
export function toIdThing({ id, start, end }: FoundId): Thing {
  return { kind: 'id', id, place: { start, end } }
}

/** True for a place that begins in one thing and ends in it or in another. */
export function isBetween({ start, end }: Place, things: readonly Thing[]): boolean {
  return isInside({ start, end: start }, things) && isInside({ start: end, end }, things)
}

/** True for a place inside one of the things. */
export function isInside({ start, end }: Place, things: readonly Thing[]): boolean {
  return things.some(({ place }) => start >= place.start && end <= place.end)
}

import type { Place } from '../thing.ts'
import { isNumberAlone } from './words-of-errors.ts'

/** Letters before and after an error. They tell two entries with the same words apart. */
export const reachAround = 300
/** An error may quote a whole page. Its beginning says enough. */
export const longestError = 4000

/**
 * Gives a finder of the place around an error. The place ends at the errors beside it, since their words are
 * not its own. `errors` stand in the order of the text.
 */
export function placeAround(text: string, errors: readonly Place[]): (place: Place) => Place {
  return place => {
    const after = firstFrom(errors, place.end)
    const before = lastUntil(errors, after, place.start)
    return {
      start: Math.max(place.start - reachAround, before?.end ?? 0, beginningOf(text, place)),
      end: Math.min(
        Math.min(place.end, place.start + longestError) + reachAround,
        Math.max(
          place.end,
          beginningOf(text, errors[after]) || (errors[after]?.start ?? text.length),
        ),
      ),
    }
  }
}

/** A number with its sign numbers the words of its own line. Other errors have no such bound. */
function beginningOf(text: string, place: Place | undefined): number {
  if (!place || !isNumberAlone(text, place)) return 0
  const from = Math.max(0, place.start - reachAround)
  return from + text.slice(from, place.start).lastIndexOf('\n') + 1
}

/** Index of the first error that begins there or later. */
function firstFrom(errors: readonly Place[], from: number): number {
  let [low, high] = [0, errors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((errors[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

/** The last error before that index that ends in time: the error itself may stand between. */
function lastUntil(errors: readonly Place[], index: number, until: number): Place | undefined {
  return [errors[index - 1], errors[index - 2]].find(error => error && error.end <= until)
}

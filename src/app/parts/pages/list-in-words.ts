import { countOf, toCount } from '../token/dates-and-counts.ts'

/** How many of a list that is not empty can be used, in one line. */
export function readinessInWords(ready: number, without: number): string {
  if (without === 0) {
    return ready === 1
      ? 'Ready for the Instagram API.'
      : `All ${toCount(ready)} ready for the Instagram API.`
  }
  if (ready === 0) {
    return without === 1
      ? 'It has no Instagram account connected.'
      : 'None has an Instagram account connected.'
  }
  return `${toCount(ready)} ready for the Instagram API, ${toCount(without)} without an Instagram account.`
}

/** A list that has ended, as Meta has it. */
export function listedInWords(count: number): string {
  if (count === 0) return 'Meta’s list of Pages is empty.'
  if (count === 1) return 'The one Page that Meta lists is here.'
  return `All ${toCount(count)} Pages that Meta lists are here.`
}

/** One that goes on. */
export function soFarInWords(count: number): string {
  return `${countOf(count, 'Page')} so far`
}

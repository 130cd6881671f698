import type { Difference } from './compare.ts'

/** One sentence for a difference. */
export function differenceInWords(difference: Difference): string {
  switch (difference.kind) {
    case 'new-field':
      return `${difference.place} is new in ${answerOf(difference.in)}.`
    case 'missing-field':
      return `${difference.place} is missing in ${answerOf(difference.in)}.`
    case 'other-type':
      return `${difference.place} is ${difference.found} in ${answerOf(difference.in)}. Keytag expects ${difference.expected}.`
    case 'unknown-word':
      return `${difference.place} says ${difference.word} in ${answerOf(difference.in)}. Keytag does not know this word.`
    case 'unknown-code':
      return `Code ${difference.code} in ${answerOf(difference.in)} is one that Keytag does not know.`
    case 'other-order':
      return `The parameters came in another order in ${answerOf(difference.in)}.`
    case 'unknown-call':
      return `Keytag has no expectation of ${answerOf(difference.in)}.`
    case 'other-version':
      return `Keytag asked for Graph ${difference.asked}, and Meta served ${difference.served}.`
  }
}

function answerOf(place: string): string {
  return place.startsWith('the ') ? place : `the answer to ${place}`
}

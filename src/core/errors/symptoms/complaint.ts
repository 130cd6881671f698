/** Trouble in people's own words, without an error of Meta's. */
export type Complaint = {
  /** A line stands for a sentence: people write lists. */
  readonly within: 'sentence' | 'text'
  /** All of them stand there. */
  readonly says: readonly RegExp[]
}

/** Words of one sentence, in any order. */
export function said(...says: readonly RegExp[]): Complaint {
  return { within: 'sentence', says }
}

/** Signs anywhere in the text, such as the answer to a call. */
export function shown(...says: readonly RegExp[]): Complaint {
  return { within: 'text', says }
}

/** One expression out of the words of several languages. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.map(each => `(?:${each})`).join('|'), 'i')
}

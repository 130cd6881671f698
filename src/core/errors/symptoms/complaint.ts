/** Trouble in people's own words, without an error of Meta's. */
export type Complaint = {
  /** A line stands for a sentence: people write lists. few-words: a text as short as a search. */
  readonly within: 'sentence' | 'text' | 'few-words'
  /** All of them stand there. */
  readonly says: readonly RegExp[]
  /** It counts only where this stands somewhere in the text. */
  readonly beside?: RegExp
  /** It does not count where this stands anywhere in the text. */
  readonly unless?: RegExp
}

/** Words of one sentence, in any order. */
export function said(...says: readonly RegExp[]): Complaint {
  return { within: 'sentence', says: says.map(withoutAccents) }
}

/** Words of a text that says nothing else, as one types them into a search box. */
export function searched(...says: readonly RegExp[]): Complaint {
  return { within: 'few-words', says: says.map(withoutAccents) }
}

/** Signs anywhere in the text, such as the answer to a call. */
export function shown(...says: readonly RegExp[]): Complaint {
  return { within: 'text', says }
}

/** One expression out of the words of several languages. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.map(each => `(?:${each})`).join('|'), 'i')
}

/** Letters without their accents, which people leave out. Each letter stays one letter. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

function withoutAccents({ source, flags }: RegExp): RegExp {
  return new RegExp(folded(source), flags)
}

import { entries } from '../errors/entries.ts'
import { moveMoments } from '../errors/meta-moments.ts'
import { isFieldName } from '../expectation/form.ts'
import { knownPermissions } from '../expectation/known-words.ts'
import { redact } from '../redact.ts'
import type { Fakes } from './fakes.ts'

/** Characters. Meta's longest known sentence has about four hundred. */
const longest = 1000
/** Shorter values could be a word of Meta's sentence. */
const leastValue = 4

/**
 * Meta's sentence without the values in it: addresses, numbers, quoted texts, names. Words in small
 * letters stay, because they are what a new error is told by. Moments move by `shift` seconds.
 */
export function fakeSentence(
  words: string,
  fakes: Pick<Fakes, 'id' | 'text' | 'address'>,
  known: ReadonlyMap<string, string>,
  shift: number,
): string {
  const whole = withoutOriginals(words.slice(0, longest), known)
  return redact(moveMoments(whole, shift, part => withoutValues(part, fakes)))
}

function withoutValues(sentence: string, fakes: Pick<Fakes, 'id' | 'text' | 'address'>): string {
  return sentence
    .replace(/https?:\/\/[^\s"'<>]+/g, address => fakes.address(address))
    .replace(/[\w.+-]{1,64}@[\w.-]{1,64}/g, address => fakes.text(address))
    .replace(/(['"“‘«])([^'"“”‘’«»]{1,200})(['"”’»])(?!\w)/g, (quote, open, inside, close) =>
      keeps(inside) ? quote : `${open}${fakes.text(inside)}${close}`,
    )
    .replace(/\d{5,}/g, digits => fakes.id(digits))
    .replace(/[\p{L}\p{M}\d_]+/gu, (word, at: number, text: string) =>
      isOrdinary(word, text.slice(0, at)) ? word : fakes.text(word),
    )
}

/** Replaces every original that the sentence holds, whatever stands around it. */
export function withoutOriginals(text: string, known: ReadonlyMap<string, string>): string {
  let left = text
  for (const [original, fake] of known) {
    // A short number could be the code of the error.
    if (/^\d{1,7}$/.test(original)) continue
    if (original.length >= leastValue && left.includes(original)) {
      left = left.replaceAll(original, fake)
    }
  }
  return left
}

function keeps(quoted: string): boolean {
  return quoted.split(/[\s,]+/).every(word => knownPermissions.has(word) || vocabulary.has(word))
}

function isOrdinary(word: string, before: string): boolean {
  if (vocabulary.has(word)) return true
  if (/^\d{1,4}$/.test(word)) return true
  if (knownPermissions.has(word)) return true
  if (word.includes('_')) return isFieldName(word)
  if (/\d/.test(word)) return /^v\d+$/.test(word)
  // A capital opens a sentence, or a name.
  return (
    /^\p{Ll}+$/u.test(word) || (/^\p{Lu}\p{Ll}*$/u.test(word) && /(?:^|[.!?:]\s*)$/.test(before))
  )
}

/** Every word of the known wordings. */
const vocabulary: ReadonlySet<string> = new Set(
  entries.flatMap(({ wordings = [], example = '' }) =>
    [...wordings.map(({ words }) => words), example].flatMap(
      text => text.match(/[\p{L}\p{M}\d_]+/gu)?.filter(word => !/\d{5}/.test(word)) ?? [],
    ),
  ),
)

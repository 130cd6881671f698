/** Alphabets that share the look of letters with Latin ones. */
const lookalikes = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
/** Mathematical, circled and full-width letters, which look like plain ones in another dress. */
const dressed = /[\u2100-\u218f\u24b6-\u24e9\uff21-\uff5a\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/u

/**
 * Tells whether one word of a name mixes Latin letters with others that look the same, as in a copied
 * name with one letter swapped. Two words in two alphabets are a name like any other.
 */
export function mixesAlphabets(name: string): boolean {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .some(word => dressed.test(word) || (/\p{Script=Latin}/u.test(word) && lookalikes.test(word)))
}

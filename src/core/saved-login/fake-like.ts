import { redact } from '../redact.ts'

const capitals = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const smalls = 'abcdefghijkmnopqrstuvwxyz'
const digits = '0123456789'
const rightToLeft = 'אבגדהוזחטיכל'
const others = '一丁七万丈三上下不与丑专'

/**
 * A text of the same length and the same kinds of characters. Spaces, marks and plain punctuation stay,
 * because they decide how a name is drawn.
 */
export function fakeLike(text: string, seed: number): string {
  const next = random(seed)
  const from = (letters: string) => letters.charAt(next() % letters.length)
  let isChanged = false
  const fake = [...text].map((character, index) => {
    const letters = lettersFor(character)
    if (letters === undefined) return character
    isChanged = true
    if (letters === digits && index === 0) return String(1 + (next() % 9))
    return from(letters)
  })
  if (!isChanged) fake[0] = 'x'
  const made = fake.join('')
  // A run in disorder could pass for a secret. The recorder looks at the rest when it saves.
  return /[\w+/=-]{20,}/.test(made) && redact(made) !== made ? `text.${seed}` : made
}

function lettersFor(character: string): string | undefined {
  if (/\d/.test(character)) return digits
  if (/\p{Lu}/u.test(character)) return capitals
  if (/\p{Ll}/u.test(character)) return smalls
  if (/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(character)) return rightToLeft
  if (/[\p{L}\p{N}]/u.test(character)) return others
  // Signs and pictures say something too.
  return /[\p{S}\p{P}]/u.test(character) && character > '~' ? '·•◦' : undefined
}

/** The same numbers for the same seed, on every machine. */
function random(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 8
  }
}

import { decoded } from './base64.ts'
import { bare, joined, squeezed } from './seams.ts'
import { unescaped } from './unescape.ts'
import { inSource, type Mark, type View } from './views.ts'

/** Length of the runs of a held token that are removed. */
const windowSize = 8

/**
 * Marks every eight characters in a row of a held token: plain, escaped, broken up, in base64. The text is
 * indexed once and each token is read once, so that a thousand Pages cost little more than one.
 */
export function markHeld(text: string, held: Iterable<string>, mark: Mark): void {
  const views = bareViews({ text })
  const index = indexOf(views)
  const windows = new Set<string>()
  const hashes = new Set<number>()
  for (const token of held) {
    const letters = /^[\w-]*$/.test(token) ? token : squeezed({ text: token }).text
    eachWindow(letters, (hash, start) => {
      if (!index.has(hash)) return
      hashes.add(hash)
      windows.add(letters.slice(start, start + windowSize))
    })
  }
  if (windows.size === 0) return
  for (const view of views) {
    const markSource = inSource(view, mark)
    eachWindow(view.text, (hash, start) => {
      const end = start + windowSize
      if (hashes.has(hash) && windows.has(view.text.slice(start, end))) markSource(start, end)
    })
  }
}

/** The readings of a text, reduced to the letters of tokens. */
function bareViews(whole: View): readonly View[] {
  const plain = bare(whole)
  const broken = joined(whole, true)
  const rejoined = broken === whole ? plain : joined(bare(broken), true)
  const inside = decoded(rejoined)
  // A token can be in a tag, which `bare` takes out.
  const inTag = joined(unescaped(broken), true)
  const views = new Set([whole, plain, rejoined, inside, bare(inside), inTag, decoded(inTag)])
  return [...views].map(squeezed)
}

/** A bit filter. It answers "surely not" or "perhaps". */
function indexOf(views: readonly View[]) {
  const length = views.reduce((sum, { text }) => sum + text.length, 0)
  const bits = Math.min(28, Math.max(16, Math.ceil(Math.log2(length + 1)) + 6))
  const filter = new Uint8Array(2 ** (bits - 3))
  const place = (hash: number) => hash >>> (32 - bits)
  for (const { text } of views) {
    eachWindow(text, hash => {
      const at = place(hash)
      filter[at >> 3] = (filter[at >> 3] ?? 0) | (1 << (at & 7))
    })
  }
  return {
    has(hash: number): boolean {
      const at = place(hash)
      return ((filter[at >> 3] ?? 0) & (1 << (at & 7))) !== 0
    },
  }
}

const factor = 0x01000193
const oldest = Math.imul(power(factor, windowSize - 1), 1)

/** A rolling 32-bit hash of each eight characters in a row. */
function eachWindow(text: string, tell: (hash: number, start: number) => void): void {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    if (at >= windowSize) sum -= Math.imul(text.charCodeAt(at - windowSize), oldest)
    sum = (Math.imul(sum, factor) + text.charCodeAt(at)) | 0
    // Mix the sum, because the filter uses its high bits.
    if (at >= windowSize - 1) tell(Math.imul(sum, 0x9e3779b1), at - windowSize + 1)
  }
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let count = 0; count < exponent; count++) result = Math.imul(result, base)
  return result
}

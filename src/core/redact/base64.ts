import { isOpaque } from './opaque.ts'
import { builder, type Mark, type View } from './views.ts'

/** A shorter run holds fewer than eight characters of text. */
const shortest = 12

/**
 * The text inside base64 and base64url runs: headers (`Authorization: Basic …`), Kubernetes secrets,
 * cookies. A run may start in the middle, so each of its first four letters is tried. Only decoded text is
 * kept. PowerShell encodes UTF-16, so zeros are skipped.
 */
export function decoded(view: View): View {
  const { text } = view
  const made = builder(view)
  for (let at = 0; at < text.length; at++) {
    const start = at
    let capitals = 0
    for (; valueAt(text, at) >= 0; at++) if (text.charCodeAt(at) <= 90) capitals++
    // Words have no capitals inside. Base64 of a text has one in four letters.
    if (at - start < shortest || capitals === 0) continue
    for (let skip = 0; skip < 4; skip++) decodeRun(text, start + skip, at, made)
  }
  return made.view()
}

function decodeRun(text: string, start: number, end: number, made: ReturnType<typeof builder>) {
  let kept = made.length()
  const close = () => {
    if (made.length() - kept >= 8) made.add(10, start, start + 1)
    else made.cut(kept)
    kept = made.length()
  }
  for (let at = start; at + 1 < end; at++) {
    const byte = (at - start) % 4
    if (byte === 3) continue
    const one = valueAt(text, at)
    const two = valueAt(text, at + 1)
    const code = ((one << (2 * byte + 2)) | (two >> (4 - 2 * byte))) & 255
    if ((code >= 32 && code < 127) || (code >= 9 && code <= 13)) made.add(code, at, at + 2)
    else if (code !== 0) close()
  }
  close()
}

/** The value of a character in either alphabet; -1 for all others. */
function valueAt(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? -1
}

const values = new Int8Array(128).fill(-1)
for (const alphabet of ['+/', '-_']) {
  const letters = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${alphabet}`
  for (let value = 0; value < 64; value++) values[letters.charCodeAt(value)] = value
}

/** Marks base64 of any content: padded or with a plus sign, and in disorder. */
export function markBase64(text: string, mark: Mark): void {
  if (!text.includes('+') && !text.includes('=')) return
  for (const { 0: run, index } of text.matchAll(/[A-Za-z\d+/]{32,}={0,2}/g)) {
    const end = index + run.length
    const isPadded = run.endsWith('=') && !/\w/.test(text.charAt(end))
    if ((isPadded || run.includes('+')) && isOpaque(run)) mark(index, end)
  }
}

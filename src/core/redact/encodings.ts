import { builder, kept, type View } from './views.ts'

/** A base64 or hex run shorter than this holds no eight characters of anything. */
const shortest = 12

/** What the base64 and base64url runs hold, read from their `skip`th letter. */
export function fromBase64(skip: number): (view: View) => View {
  return view => {
    const made = builder()
    for (const { index, 0: run } of view.text.matchAll(/[\w+/-]+/g)) {
      if (run.length < shortest) continue
      for (let at = skip; at + 1 < run.length; at += 4) {
        const [a, b, c, d] = [0, 1, 2, 3].map(place => sextet(run.charCodeAt(at + place)))
        const bits = ((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0)
        for (let byte = 0; byte < 3 && at + byte + 1 < run.length; byte++) {
          const place = index + at + byte
          made.add(String.fromCharCode((bits >> (16 - 8 * byte)) & 255), view, place, place + 2)
        }
      }
      made.add('▇', view, index, index)
    }
    return made.view()
  }
}

function sextet(code: number): number {
  if (code >= 97) return code - 71
  if (code === 95 || code === 47) return 63
  if (code >= 65) return code - 65
  if (code >= 48) return code + 4
  return 62
}

/** What the runs of hex digits hold, read from their `skip`th, whatever stands between the bytes. */
export function fromHex(skip: number): (view: View) => View {
  return view => {
    const bare = kept(view, /(?:(?!0x)[^\s:,;[\](){}-])+/gi)
    const made = builder()
    for (const { index, 0: run } of bare.text.matchAll(/[\da-f]+/gi)) {
      if (run.length < shortest) continue
      for (let at = skip; at + 1 < run.length; at += 2) {
        const byte = Number.parseInt(run.slice(at, at + 2), 16)
        made.add(String.fromCharCode(byte), bare, index + at, index + at + 2)
      }
      made.add('▇', bare, index, index)
    }
    return made.view()
  }
}

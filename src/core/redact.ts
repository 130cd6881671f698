import type { AccessToken } from './access-token.ts'
import { fromBase64, fromHex } from './redact/encodings.ts'
import { brokenJoined, linesJoined } from './redact/lines.ts'
import { readings } from './redact/readings.ts'
import { type Span, secretsIn } from './redact/secrets.ts'
import { squeezed, type View, viewOf } from './redact/views.ts'

/** What stands where a secret stood. */
export const blackout = '▇▇▇'

const base64 = [0, 1, 2, 3].map(fromBase64)
const base64AndHex = [...base64, ...[0, 1].map(fromHex)]

/**
 * The text with everything blacked out that has the shape of a secret, however it is encoded: tokens
 * of every family, app tokens and secrets, codes, `state`, cookies, credentials in headers and long
 * opaque runs. IDs, trace IDs, permission names, hosts and paths stay.
 *
 * For all text from outside before it is shown or copied. Bounded text, please: it costs its length
 * some dozens of times.
 */
export function redact(text: string): string {
  return settled(text, given =>
    seen(given, linesJoined, base64, view => sources(view, secretsIn(view.text))),
  )
}

/** No eight characters in a row of a held token are left by `redactHeld`. */
const windowSize = 8

/**
 * As `redact`, and of the tokens that are held now nothing remains, whatever their shape: no eight
 * characters in a row, escaped, broken over lines, in base64 or in hex.
 */
export function redactHeld(text: string, held: Iterable<Pick<AccessToken, 'reveal'>>): string {
  const known = new Set<string>()
  for (const token of held) {
    for (const window of windowsOf(squeezed(viewOf(token.reveal())).text)) known.add(window)
  }
  if (known.size === 0) return redact(text)
  const without = (given: string) =>
    settled(given, from => seen(from, brokenJoined, base64AndHex, view => heldIn(view, known)))
  return without(redact(without(text)))
}

/** Until nothing is found any more. What still shows something after that was made to. */
function settled(text: string, find: (text: string) => readonly Span[]): string {
  let result = text
  for (let round = 0; round < 5; round++) {
    const next = blackened(result, find(result))
    if (next === result) return result
    result = next
  }
  return blackout
}

function* windowsOf(text: string): Generator<string> {
  for (let start = 0; start + windowSize <= text.length; start++) {
    yield text.slice(start, start + windowSize)
  }
}

function heldIn(view: View, known: ReadonlySet<string>): readonly Span[] {
  const bare = squeezed(view)
  const spans: Span[] = []
  let start = 0
  for (const window of windowsOf(bare.text)) {
    if (known.has(window)) spans.push([start, start + windowSize])
    start++
  }
  return sources(bare, spans)
}

function seen(
  text: string,
  join: (view: View) => View,
  decoders: readonly ((view: View) => View)[],
  /** Gives spans of the text itself. */
  find: (view: View) => readonly Span[],
): readonly Span[] {
  const spans: Span[] = []
  for (const view of readings(viewOf(text), join, decoders)) spans.push(...find(view))
  return spans
}

/** Spans of a reading, as spans of what it was made of. */
function sources(view: View, spans: readonly Span[]): readonly Span[] {
  return spans.map(([start, end]) => [view.from[start] ?? 0, view.to[end - 1] ?? 0])
}

function blackened(text: string, spans: readonly Span[]): string {
  let result = ''
  let last = 0
  for (const [start, end] of [...spans].sort(([one], [other]) => one - other)) {
    if (end <= last) continue
    if (start > last || last === 0) result += text.slice(last, start) + blackout
    last = end
  }
  return result + text.slice(last)
}

import type { AccessToken } from './access-token.ts'
import { decoded } from './redact/base64.ts'
import { markHeld } from './redact/held.ts'
import { bare, joined } from './redact/seams.ts'
import { markSecrets } from './redact/secrets.ts'
import { inSource, type Mark, type View } from './redact/views.ts'

/** Replaces a secret. */
export const blackout = '▇▇▇'

/**
 * Blacks out everything with the shape of a secret: tokens of every family, app tokens and secrets, codes,
 * `state`, cookies, credentials in headers and long opaque runs. It also finds them escaped, in base64, and
 * broken up by lines, tabs, colour codes, tags or unseen characters. IDs, trace IDs, permission names,
 * hosts and paths stay.
 * Use it for all outside text before it is shown or copied. Its time grows with the text's length. Very
 * long texts are cut, with a note.
 */
export function redact(text: string): string {
  return settled(bounded(text), (given, mark) => {
    for (const view of readings({ text: given })) markSecrets(view.text, inSource(view, mark))
  })
}

/**
 * Like `redact`, and also removes the held tokens, whatever their shape: no eight characters in a row
 * remain, escaped, broken up or in base64.
 */
export function redactHeld(text: string, held: Iterable<Pick<AccessToken, 'reveal'>>): string {
  const tokens = [...held].map(token => token.reveal())
  if (tokens.length === 0) return redact(text)
  const without = (given: string) => settled(given, (left, mark) => markHeld(left, tokens, mark))
  return without(redact(without(bounded(text))))
}

/** Characters: two thousand lines of a log. */
const longest = 131_072

function bounded(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 30)}… The rest is left out.`
}

/**
 * The readings of a text that some program would use. A quoted value may hold an escaped quote, so the text
 * itself is one of them.
 */
function readings(whole: View): ReadonlySet<View> {
  const plain = bare(whole)
  // A joined line has lost its start, so both readings are needed.
  const together = joined(whole)
  const rejoined = joined(together === whole ? plain : bare(together))
  const inside = decoded(rejoined)
  return new Set([whole, plain, rejoined, ...(inside.text === '' ? [] : [bare(inside)])])
}

/** Repeats until nothing is found. A secret that survives that was built to. */
function settled(text: string, find: (text: string, mark: Mark) => void): string {
  let result = text
  for (let round = 0; round < 5; round++) {
    const marked = new Uint8Array(result.length)
    let isAny = false
    const given = result
    find(given, (start, end) => {
      isAny = true
      marked.fill(1, start, end)
    })
    if (!isAny) return result
    result = blackened(given, marked)
    if (result === given) return result
  }
  return blackout
}

function blackened(text: string, marked: Uint8Array): string {
  const parts: string[] = []
  let last = 0
  for (let start = marked.indexOf(1); start >= 0; start = marked.indexOf(1, last)) {
    parts.push(text.slice(last, start), blackout)
    const end = marked.indexOf(0, start)
    last = end < 0 ? text.length : end
    if (end < 0) break
  }
  return parts.join('') + text.slice(last)
}

import { builder, type View } from './views.ts'

/** Layers of escapes, each inside the other. Twice is seen in the wild; nobody writes six. */
const layers = 6
/**
 * Every way to read a text that somebody's program would: as it stands, with its escapes undone one
 * layer at a time, with its lines joined, and what its base64 (and hex) runs hold. Linear: the number
 * of readings does not grow with the text.
 */
export function* readings(
  view: View,
  join: (view: View) => View,
  decoders: readonly ((view: View) => View)[],
  depth = 2,
): Generator<View> {
  let bare: View | undefined = view
  // What was joined to a line before it has lost its beginning, so both go on.
  let whole: View | undefined = join(view)
  for (let count = 0; (bare || whole) && count < layers; count++) {
    if (bare) yield bare
    if (whole && whole.text !== bare?.text) yield whole
    if (whole && depth > 0) {
      for (const decode of decoders) {
        const inside = decode(whole)
        if (inside.text !== '') yield* readings(inside, join, decoders, depth - 1)
      }
    }
    bare = bare && unescaped(bare)
    const next: View | undefined = whole && unescaped(whole)
    whole = next && join(next)
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  equals: '=',
  colon: ':',
  vert: '|',
  verbar: '|',
  lowbar: '_',
  nbsp: ' ',
  tab: '\t',
  newline: '\n',
  shy: '',
}
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/**
 * One layer of escapes undone: percent, JSON and JavaScript, HTML, full-width letters. Characters that
 * nobody sees go too.
 * `undefined` when there is none. Bytes become letters one by one: what is looked for is ASCII.
 */
function unescaped(view: View): View | undefined {
  const escapes =
    /%([\da-f]{2})|[%\\]u\{([\da-f]{1,6})\}|[%\\]u([\da-f]{4})|\\x([\da-f]{2})|\\([0-3][0-7]{2})|\\([\s\S])|&#x([\da-f]{1,6});?|&#(\d{1,7});?|&([a-z]{2,7});|([\uff01-\uff5e])|[\p{Cf}\0]/giu
  const made = builder()
  let last = 0
  for (const match of view.text.matchAll(escapes)) {
    const [all, byte, braced, unit, x, octal, letter, hex, decimal, entity, wide] = match
    const code = byte ?? braced ?? unit ?? x ?? hex
    const text =
      code !== undefined
        ? character(Number.parseInt(code, 16))
        : octal !== undefined
          ? character(Number.parseInt(octal, 8))
          : decimal !== undefined
            ? character(Number(decimal))
            : entity !== undefined
              ? (entities[entity.toLowerCase()] ?? all)
              : wide !== undefined
                ? character(wide.charCodeAt(0) - 0xfee0)
                : (letters[letter ?? ''] ?? letter ?? '')
    if (text === all) continue
    made.copy(view, last, match.index)
    made.add(text, view, match.index, match.index + all.length)
    last = match.index + all.length
  }
  if (last === 0) return undefined
  made.copy(view, last, view.text.length)
  return made.view()
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** A text as some reader would see it: each character knows the place in the source it came from. */
export type View = {
  readonly text: string
  /** `from[i]` to `to[i]`, exclusive, is what character i was made of. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Layers of escapes, each inside the other. Twice is seen in the wild; nobody writes six. */
const layers = 6
/** A base64 or hex run shorter than this holds no eight characters of anything. */
const shortest = 12

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

export function viewOf(text: string): View {
  const places = Array.from({ length: text.length + 1 }, (_none, place) => place)
  return { text, from: places, to: places.slice(1) }
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

/**
 * Lines put together where one goes on in the next, as mail programs, terminals and string literals
 * break them. A name, as in `name=` or `name:`, begins something new.
 */
export function linesJoined(view: View): View {
  return joined(view, (left, right, after) => {
    const ends = /^["'`]?[ \t]*[\\+.,;]?={0,2}[ \t]*(?:\r?\n|$)|^["'`&)}\]<,;|]/.test(after)
    if (ends || isOpaque(right, 8)) return true
    return left.length >= 20 && !(/^[\w-]*$/.test(right) && /^\s?[=:]/.test(after))
  })
}

/** All lines put together and without any space: for what is known, however it was broken. */
export function brokenJoined(view: View): View {
  return kept(
    joined(view, () => true),
    /[^\s\p{Cf}\0]+/gu,
  )
}

function joined(view: View, goesOn: (left: string, right: string, after: string) => boolean): View {
  const { text } = view
  const made = builder()
  let last = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const left = back(text, end)
    const right = forth(text, end + 1)
    if (left < last || !inWord(text, left - 1) || !inWord(text, right)) continue
    let start = left
    while (left - start < 20 && inWord(text, start - 1)) start--
    let stop = right
    while (inWord(text, stop)) stop++
    if (!goesOn(text.slice(start, left), text.slice(right, stop), text.slice(stop, stop + 40))) {
      continue
    }
    made.copy(view, last, left)
    last = right
  }
  if (last === 0) return view
  made.copy(view, last, text.length)
  return made.view()
}

/** Where the line's last word ends: before a closing quote, a `+` or a backslash, and spaces. */
function back(text: string, end: number): number {
  const before = text.slice(Math.max(0, end - 40), end)
  return end - (/(?:["'`][ \t]*[+.,]?|[\\=])?[ \t\r]*$/.exec(before)?.[0].length ?? 0)
}

/** Where the next line's first word begins: after its indent, quotation marks and quotes. */
function forth(text: string, start: number): number {
  return start + (/^(?:[\s>|*+"'`]|#(?=\s))*/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
}

function inWord(text: string, place: number): boolean {
  return /[\w%&#;|/+\\-]/.test(text.charAt(place))
}

/** The letters of tokens alone; what was blacked out before still stands between. */
export function squeezed(view: View): View {
  return kept(view, /[\w▇|-]+/g)
}

function kept(view: View, what: RegExp): View {
  const made = builder()
  for (const { index, 0: run } of view.text.matchAll(what)) {
    made.copy(view, index, index + run.length)
  }
  return made.view()
}

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

/**
 * Is it what no language writes: letters and digits in disorder? Words joined by `_` or `-` or by
 * capitals are none, and neither are numbers.
 */
export function isOpaque(run: string, least = 24): boolean {
  if (run.length < least) return false
  let changes = 0
  let groups = 0
  for (const segment of run.split(/[^A-Za-z\d]+/)) {
    if (/^\d*$/.test(segment)) continue
    if (segment.length >= 40) return true
    groups += segment.match(/\d+/g)?.length ?? 0
    changes += segment.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0
  }
  return groups >= 3 || changes > 0.42 * (run.length - 1)
}

function builder() {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  return {
    copy(view: View, start: number, end: number) {
      parts.push(view.text.slice(start, end))
      for (let place = start; place < end; place++) {
        from.push(view.from[place] ?? 0)
        to.push(view.to[place] ?? 0)
      }
    },
    add(text: string, view: View, start: number, end: number) {
      parts.push(text)
      const first = view.from[start] ?? view.to.at(-1) ?? 0
      const last = view.to[Math.min(end, view.to.length) - 1] ?? first
      for (let unit = 0; unit < text.length; unit++) {
        from.push(first)
        to.push(last)
      }
    },
    view: (): View => ({ text: parts.join(''), from, to }),
  }
}

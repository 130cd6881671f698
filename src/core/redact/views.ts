/** One reading of a text. Each character knows its position in the source. */
export type View = {
  readonly text: string
  /** Character i comes from `from[i]` to `to[i]`, exclusive. Absent if the text is the source. */
  readonly places?: { readonly from: Int32Array; readonly to: Int32Array }
}

/** Marks characters `start` to `end`, exclusive, of a text. */
export type Mark = (start: number, end: number) => void

/** Marks in the source the characters marked in the view. */
export function inSource({ places }: View, mark: Mark): Mark {
  if (places === undefined) return mark
  const { from, to } = places
  return (start, end) => {
    if (end > start) mark(from[start] ?? 0, to[end - 1] ?? 0)
  }
}

/** Builds a view from pieces of another one and from characters made of them. */
export function builder(view: View) {
  const { text, places } = view
  let size = 1024
  let codes = new Uint16Array(size)
  let from = new Int32Array(size)
  let to = new Int32Array(size)
  let length = 0
  const reserve = (more: number) => {
    if (length + more <= size) return
    size = 2 * (length + more)
    codes = grown(codes, new Uint16Array(size))
    from = grown(from, new Int32Array(size))
    to = grown(to, new Int32Array(size))
  }
  return {
    /** Copies characters unchanged. */
    copy(start: number, end: number) {
      reserve(end - start)
      for (let place = start; place < end; place++) {
        codes[length] = text.charCodeAt(place)
        from[length] = places ? (places.from[place] ?? 0) : place
        to[length] = places ? (places.to[place] ?? 0) : place + 1
        length++
      }
    },
    /** Adds one character made of those from `start` to `end`. */
    add(code: number, start: number, end: number) {
      reserve(1)
      codes[length] = code
      from[length] = places ? (places.from[start] ?? 0) : start
      to[length] = places ? (places.to[end - 1] ?? 0) : end
      length++
    },
    length: () => length,
    /** Keeps only this many of the added characters. */
    cut(to: number) {
      length = to
    },
    view(): View {
      return {
        text: utf16.decode(codes.subarray(0, length)),
        places: { from: from.subarray(0, length), to: to.subarray(0, length) },
      }
    },
  }
}

/** Half a surrogate pair becomes another sign of the same length. No secret contains one. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

function grown<Kind extends Uint16Array | Int32Array>(old: Kind, larger: Kind): Kind {
  larger.set(old)
  return larger
}

/** A letter, digit, `_` or `-`: the characters of tokens. */
export function isWord(code: number): boolean {
  return wordCodes[code] === 1
}

const wordCodes = new Uint8Array(65_536)
for (let code = 0; code < 128; code++) {
  if (/[\w-]/.test(String.fromCharCode(code))) wordCodes[code] = 1
}

/** A text as words alone, so that two prints of one sentence are equal. */
export type PlainWords = {
  /** Lower-case words with one space between them, one before and one after. `#` is any number. */
  readonly text: string
  /** `places[i]` is the place in the source that character i came from. */
  readonly places: Int32Array
}

/**
 * Drops what differs between prints of the same words: case, quotes, punctuation, numbers, `(#100)`,
 * tags, and escapes of JSON, HTML and addresses at any depth. It reads every character once.
 */
export function plainWords(source: string): PlainWords {
  const made = new Words(source.length)
  let at = 0
  while (at < source.length) {
    const code = source.charCodeAt(at)
    const read = code < 128 ? readAscii(source, at, code, made) : readOther(source, at, made)
    at += read
  }
  return made.done(source.length)
}

/** Collects the letters with their places. Typed arrays, because a text may be long. */
class Words {
  #units: Uint16Array
  #places: Int32Array
  #length = 0
  #last = ''

  constructor(size: number) {
    this.#units = new Uint16Array(size + 16)
    this.#places = new Int32Array(size + 16)
    this.add(' ', 0)
  }

  add(letter: string, place: number) {
    if (letter === this.#last && (letter === ' ' || letter === '#')) return
    for (let index = 0; index < letter.length; index++) {
      if (this.#length === this.#units.length) this.#grow()
      this.#units[this.#length] = letter.charCodeAt(index)
      this.#places[this.#length] = place
      this.#length++
    }
    this.#last = letter
  }

  /** Few letters are longer in lower case. */
  #grow() {
    const [units, places] = [this.#units, this.#places]
    this.#units = new Uint16Array(units.length * 2)
    this.#units.set(units)
    this.#places = new Int32Array(places.length * 2)
    this.#places.set(places)
  }

  get last(): string {
    return this.#last
  }

  /** True behind the mark of Python's text: `u'…'` and `b'…'`. */
  get isBehindMark(): boolean {
    return (this.#last === 'u' || this.#last === 'b') && this.#units[this.#length - 2] === 32
  }

  done(end: number): PlainWords {
    this.add(' ', end)
    const units = this.#units.subarray(0, this.#length)
    return {
      text: new TextDecoder('utf-16le').decode(units),
      places: this.#places.slice(0, this.#length),
    }
  }
}

/** Reads one sign and says how many characters it took. */
function readAscii(source: string, at: number, code: number, made: Words): number {
  if ((code >= 97 && code <= 122) || code === 95) made.add(source.charAt(at), at)
  else if (code >= 65 && code <= 90) made.add(String.fromCharCode(code + 32), at)
  else if (code >= 48 && code <= 57) made.add('#', at)
  else if (code === backslash) return readBackslash(source, at, made)
  else if (code === percent) return readPercent(source, at, made)
  else if (code === ampersand) return readEntity(source, at, made)
  else if (code === lessThan) return readTag(source, at, made)
  else if (code === bracket) return readNumberSign(source, at, made)
  else if (code === apostrophe) addApostrophe(source.charAt(at + 1), at, made)
  else if (code !== 0) made.add(' ', at)
  return 1
}

const [percent, ampersand, apostrophe, bracket, lessThan, backslash] = [37, 38, 39, 40, 60, 92]

function readOther(source: string, at: number, made: Words): number {
  const letter = String.fromCodePoint(source.codePointAt(at) ?? 32)
  addLetter(letter, source.charAt(at + letter.length), at, made)
  return letter.length
}

function addLetter(letter: string, next: string, at: number, made: Words) {
  if (letter === '’' || letter === '‘' || letter === "'") addApostrophe(next, at, made)
  else if (/[\p{L}\p{M}_]/u.test(letter)) made.add(letter.toLowerCase(), at)
  else if (/\p{N}/u.test(letter)) made.add('#', at)
  else if (!/\p{Cf}/u.test(letter)) made.add(' ', at)
}

/** The one inside a word goes without a space: `can’t` and `cant` are one word. */
function addApostrophe(next: string, at: number, made: Words) {
  if (made.last === ' ' || made.isBehindMark || !/[\p{L}\\]/u.test(next)) made.add(' ', at)
}

function readBackslash(source: string, at: number, made: Words): number {
  let end = at + 1
  while (source.charCodeAt(end) === backslash) end++
  const unit = sticky(/u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})/iy, source, end)
  if (unit) {
    const read = end - at + unit[0].length
    const code = Number.parseInt(unit[1] ?? unit[2] ?? unit[3] ?? '', 16)
    addLetter(letterOf(code), source.charAt(at + read), at, made)
    return read
  }
  const letter = source.charAt(end)
  if (letter === 'n' || letter === 'r' || letter === 't') {
    made.add(' ', at)
    return end - at + 1
  }
  // PHP's names: `Two\\InvalidStateException`. No escape begins with a capital.
  if (letter >= 'A' && letter <= 'Z') made.add(' ', at)
  return end - at
}

/** `%C3%A9`, and the same encoded again: `%25C3%25A9`. */
function readPercent(source: string, at: number, made: Words): number {
  const bytes: number[] = []
  let end = at
  for (;;) {
    const byte = sticky(/%(?:25){0,4}([\da-f]{2})/iy, source, end)
    if (!byte) break
    const value = Number.parseInt(byte[1] ?? '', 16)
    // ASCII ends a run, so that one long run is not held as a whole.
    if (bytes.length > 0 && value < 128) break
    bytes.push(value)
    end += byte[0].length
    if (value < 128 || bytes.length >= 64) break
  }
  if (bytes.length === 0) {
    made.add(' ', at)
    return 1
  }
  const decoded = new TextDecoder().decode(new Uint8Array(bytes))
  const letters = [...decoded]
  for (const [index, letter] of letters.entries()) {
    addLetter(letter, letters[index + 1] ?? source.charAt(end), at, made)
  }
  return end - at
}

function readEntity(source: string, at: number, made: Words): number {
  const entity = sticky(/&(?:amp;){0,4}(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy, source, at)
  if (!entity) {
    made.add(' ', at)
    return 1
  }
  const [all, decimal, hex, name = ''] = entity
  const letter =
    decimal !== undefined
      ? letterOf(Number(decimal))
      : hex !== undefined
        ? letterOf(Number.parseInt(hex, 16))
        : /^(?:apos|[lr]squo)$/i.test(name)
          ? "'"
          : ' '
  addLetter(letter, source.charAt(at + all.length), at, made)
  return all.length
}

function readTag(source: string, at: number, made: Words): number {
  made.add(' ', at)
  // `<ACCESS_TOKEN>` is a placeholder: no name of a tag has a low line.
  return sticky(/<\/?[a-z][a-z\d:-]{0,40}(?:[\s/][^<>]{0,400})?>/iy, source, at)?.[0].length ?? 1
}

/** `(#100)` stands before some prints of Meta's words and not before others. */
function readNumberSign(source: string, at: number, made: Words): number {
  made.add(' ', at)
  return sticky(/\(#\d{1,7}\)/y, source, at)?.[0].length ?? 1
}

function sticky(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function letterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

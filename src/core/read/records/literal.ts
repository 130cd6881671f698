import { matchFrom } from '../match-from.ts'
import { toObject, toScalar, unescaped, withoutBraces } from './literal-values.ts'

/** An object or a list in a text, with its place. Inner ones come before those that hold them. */
export type FoundValue = {
  readonly value: unknown
  readonly start: number
  readonly end: number
  /** The text ends inside of it, and more than its own last bracket is missing. */
  readonly isCut?: true
}

type Frame = {
  readonly start: number
  readonly close: string
  /** True for print_r, which writes a value without quotes to the end of its line. */
  readonly isPrint: boolean
  readonly entries: Map<string, unknown>
  readonly list: unknown[]
  key: string | undefined
}

const deepest = 60
const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }

/**
 * Reads what looks like data in any language: JSON, whole or cut, the literals of Python, Ruby,
 * JavaScript and Elixir, PHP's print_r, var_dump and var_export. One pass, and never back.
 */
export function valuesIn(text: string): readonly FoundValue[] {
  return new Reader(text).read()
}

class Reader {
  readonly #text: string
  readonly #found: FoundValue[] = []
  readonly #frames: Frame[] = []
  #at = 0
  /** Before this place no quote is closed: looking again would cost the same again. */
  #unclosedUntil = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): readonly FoundValue[] {
    while (this.#at < this.#text.length) {
      if (this.#frames.length === 0) this.#seek()
      else this.#step()
    }
    const open = this.#frames.length
    while (this.#frames.length > 0) {
      const isInner = this.#frames.length === open
      this.#close(!isInner || this.#frames.at(-1)?.close === ']')
    }
    return this.#found
  }

  /** Outside of everything only an opening bracket matters. */
  #seek() {
    const match = matchFrom(
      /[{[]|\b(?:Array|Object)\s{1,20}\(|\barray\s{0,3}\((?!\d{1,6}\)\s{0,2}\{)|\b[A-Z]\w{0,60}\((?=\w{1,60}=(?!>))/g,
      this.#text,
      this.#at,
    )
    if (!match) {
      this.#at = this.#text.length
      return
    }
    this.#at = match.index + match[0].length
    this.#open(match[0].at(-1) ?? '{', this.#at - 1)
  }

  #step() {
    // var_dump, print_r, C#, Rust and Kotlin write the kind of a value before its bracket.
    const kind = matchFrom(
      /array\(\d{1,6}\)\s{0,2}(?=\{)|object\([\w\\]{1,100}\)#\d{1,6} \(\d{1,6}\)\s{0,2}(?=\{)|(?:Array|[\w\\]{1,60} Object)\s{1,40}(?=\()|array\s{0,3}(?=\()|[A-Z][\w.]{0,60}(?:::\w{1,60}){0,3}(?:\s{0,2}(?=\{)|(?=\(\w{1,60}=(?!>)))/y,
      this.#text,
      this.#at,
    )
    if (kind) {
      this.#at += kind[0].length
      return
    }
    const sign = this.#text.charAt(this.#at)
    if (/[\s,;%]/.test(sign)) this.#at++
    else if (sign === '{' || sign === '[' || this.#isOpening(sign)) {
      this.#at++
      this.#open(sign, this.#at - 1)
    } else if (sign === '}' || sign === ']' || sign === ')') {
      this.#at++
      this.#closeAt(sign)
    } else if (this.#skipsComment()) return
    else this.#scalar()
  }

  #isOpening(sign: string): boolean {
    const before = this.#text.slice(Math.max(0, this.#at - 30), this.#at)
    const isOfPhp = /(?:(?:Array|Object)\s{1,20}|\barray\s{0,3})$/.test(before)
    return sign === '(' && (isOfPhp || this.#isConstructor(this.#at))
  }

  /** `Account(id=…`, as Python and Kotlin print an object. */
  #isConstructor(at: number): boolean {
    const before = this.#text.charAt(at - 1)
    return /\w/.test(before) && matchFrom(/\(\w{1,60}=(?!>)/y, this.#text, at) !== null
  }

  #open(sign: string, start: number) {
    if (this.#frames.length >= deepest) return
    const close = closers[sign] ?? '}'
    const isPrint =
      sign === '(' &&
      !this.#isConstructor(start) &&
      !/\barray\s{0,3}$/.test(this.#text.slice(Math.max(0, start - 9), start))
    this.#frames.push({ start, close, isPrint, entries: new Map(), list: [], key: undefined })
  }

  #closeAt(sign: string) {
    const index = this.#frames.findLastIndex(({ close }) => close === sign)
    if (index < 0) return
    while (this.#frames.length > index + 1) this.#close()
    const frame = this.#frames[index]
    // print_r writes a name in brackets: `[code] => 190`, `[access_token:protected] => …`.
    const names = frame ? [...frame.list, ...frame.entries.keys()] : []
    const [name] = names
    if (sign === ']' && names.length === 1) {
      if (typeof name !== 'object' && matchFrom(/\s{0,4}=>/y, this.#text, this.#at)) {
        this.#frames.pop()
        this.#name(String(name))
        return
      }
    }
    this.#close()
  }

  #close(isCut = false) {
    const frame = this.#frames.pop()
    if (!frame) return
    const value =
      frame.entries.size > 0 || frame.close === '}' ? toObject(frame.entries) : frame.list
    this.#found.push({ value, start: frame.start, end: this.#at, ...(isCut && { isCut }) })
    this.#put(value)
  }

  #put(value: unknown) {
    const frame = this.#frames.at(-1)
    if (!frame) return
    if (frame.key === undefined) frame.list.push(value)
    else frame.entries.set(frame.key, value)
    frame.key = undefined
  }

  /** The word just read is a name, so its sign follows. */
  #name(name: string) {
    const sign = matchFrom(/\s{0,4}(?:=>|:|=(?!=))/y, this.#text, this.#at)
    this.#at += sign?.[0].length ?? 0
    const frame = this.#frames.at(-1)
    if (frame) frame.key = name
  }

  #skipsComment(): boolean {
    const comment = matchFrom(/\/\/[^\n]*|\/\*[^*]{0,2000}\*\//y, this.#text, this.#at)
    if (!comment) return false
    this.#at += comment[0].length
    return true
  }

  #scalar() {
    // Some programs print JSON in quotes and leave its own quotes as they are.
    if (matchFrom(/"(?=[{[]\s{0,9}"[A-Za-z_])/y, this.#text, this.#at)) {
      this.#at++
      return
    }
    const value = this.#quoted() ?? this.#bare()
    if (value === undefined) {
      this.#at++
      return
    }
    const isName = matchFrom(/\s{0,4}(?:=>|:|=(?!=))/y, this.#text, this.#at) !== null
    if (isName && this.#frames.at(-1)?.key === undefined) this.#name(String(value))
    else this.#put(value)
  }

  #quoted(): string | undefined {
    if (this.#at < this.#unclosedUntil) return undefined
    const typed = matchFrom(/string\(\d{1,6}\)\s{1,2}(?=")/y, this.#text, this.#at)
    const from = this.#at + (typed?.[0].length ?? 0)
    const found =
      matchFrom(/"((?:[^"\\]|\\[\s\S]){0,9000})"/y, this.#text, from) ??
      matchFrom(/'((?:[^'\\\n]|\\.|'(?=[a-z])){0,2000})'(?![a-z])/y, this.#text, from) ??
      matchFrom(/`((?:[^`\\\n]|\\.){0,2000})`/y, this.#text, from)
    if (!found) {
      if (/["'`]/.test(this.#text.charAt(from))) this.#unclosedUntil = from + 2000
      return undefined
    }
    this.#at = from + found[0].length
    return unescaped(found[1] ?? '')
  }

  #bare(): unknown {
    const typed = matchFrom(/(?:int|float|bool)\(([\w.+-]{1,40})\)/y, this.#text, this.#at)
    if (typed) {
      this.#at += typed[0].length
      return toScalar(typed[1] ?? '')
    }
    const frame = this.#frames.at(-1)
    const inPrint = frame?.isPrint === true && frame.key !== undefined
    const pattern = inPrint ? /[^\n]{1,2000}/y : /:?[\w$<{}.+-]{1,400}[\w}>]|\w/y
    const found = matchFrom(pattern, this.#text, this.#at)
    if (!found) return undefined
    const word = inPrint ? found[0] : withoutBraces(found[0])
    if (word === '') return undefined
    const isQuoted = /["'`]/.test(this.#text.charAt(this.#at - 1))
    this.#at += word.length
    // No quote closes it: a part of a token or of an ID is none.
    if (isQuoted && matchFrom(/\s{0,20}$/y, this.#text, this.#at)) return `${word}…`
    const more = frame?.key === undefined || inPrint ? '' : this.#moreWords()
    return toScalar(word.replace(/^:/, '').trim() + more)
  }

  /** Java, Go and C# write a name of several words without quotes. */
  #moreWords(): string {
    const more =
      matchFrom(
        /(?: [\p{L}\d&'’.!-]{1,60}(?![\w.-]{0,60}\s{0,2}[:=])){1,12}(?=\s{0,2}[,}\]\n]| \w{1,60}\s{0,2}[:=])/uy,
        this.#text,
        this.#at,
      )?.[0] ?? ''
    this.#at += more.length
    return more
  }
}

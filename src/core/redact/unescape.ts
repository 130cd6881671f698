import { builder, type View } from './views.ts'

/**
 * Most nested layers of escapes. Two are captured: the dialog's address holds a redirect URI inside the
 * `next=` of the login page. Logs put JSON into JSON.
 */
const mostLayers = 4

/**
 * Undoes the escapes of addresses (`%3D`), JSON and nginx logs (`\u0026`, `\x22`, `\/`) and HTML (`&amp;`,
 * `&#x3D;` of Handlebars). Each byte becomes one character, because secrets are ASCII.
 */
export function unescaped(view: View): View {
  let read = view
  for (let layer = 0; layer < mostLayers; layer++) {
    const next = withoutOneLayer(read)
    if (next === undefined) break
    read = next
  }
  return read
}

function withoutOneLayer(view: View): View | undefined {
  const { text } = view
  if (!/[%\\&]/.test(text)) return undefined
  const made = builder(view)
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== percent && code !== backslash && code !== ampersand) continue
    const found =
      code === percent
        ? percentEscape(text, at)
        : code === backslash
          ? backslashEscape(text, at)
          : entity(text, at)
    if (found === undefined) continue
    made.copy(copied, at)
    if (found.code !== nothing) made.add(found.code, at, at + found.length)
    at += found.length - 1
    copied = at + 1
  }
  if (copied === 0) return undefined
  made.copy(copied, text.length)
  return made.view()
}

type Escape = { readonly code: number; readonly length: number } | undefined

const percent = 37
const backslash = 92
const ampersand = 38
const nothing = -1

function percentEscape(text: string, at: number): Escape {
  const code = hexAt(text, at + 1, 2)
  return code === undefined ? undefined : { code, length: 3 }
}

function backslashEscape(text: string, at: number): Escape {
  if (at + 1 >= text.length) return undefined
  const letter = text.charAt(at + 1)
  const digits = letter === 'u' ? 4 : letter === 'x' ? 2 : 0
  const code = digits === 0 ? undefined : hexAt(text, at + 2, digits)
  if (code !== undefined) return { code, length: 2 + digits }
  const control = { n: 10, r: 13, t: 9, e: 27 }[letter]
  return { code: control ?? letter.charCodeAt(0), length: 2 }
}

function hexAt(text: string, at: number, digits: number): number | undefined {
  let code = 0
  for (let place = at; place < at + digits; place++) {
    const letter = text.charCodeAt(place)
    const value =
      letter >= 48 && letter <= 57
        ? letter - 48
        : (letter >= 65 && letter <= 70) || (letter >= 97 && letter <= 102)
          ? (letter & 31) + 9
          : undefined
    if (value === undefined) return undefined
    code = 16 * code + value
  }
  return code
}

/** Entities that pages and templates write for the characters around tokens. */
const entities: ReadonlyMap<string, number> = new Map([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
  ['equals', 61],
  ['colon', 58],
  ['vert', 124],
  ['lowbar', 95],
  ['nbsp', 32],
  ['tab', 9],
  ['newline', 10],
  ['shy', nothing],
  ['zwnj', nothing],
  ['zwj', nothing],
])

function entity(text: string, at: number): Escape {
  const given = /^&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,7}));?/i.exec(text.slice(at, at + 11))
  if (given === null) return undefined
  const [{ length }, hex, decimal, name] = given
  const code =
    name !== undefined
      ? entities.get(name.toLowerCase())
      : hex !== undefined
        ? Number.parseInt(hex, 16)
        : Number(decimal)
  if (code === undefined) return undefined
  // One unit is enough, because secrets are ASCII.
  return { code: code > 0xffff ? nothing : code, length }
}

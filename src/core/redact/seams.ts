import { isOpaque } from './opaque.ts'
import { unescaped } from './unescape.ts'
import { builder, isWord, type View } from './views.ts'

/**
 * Invisible marks inside copied tokens: colour codes of terminals (curl, httpie; also without the escape
 * character, as CI logs print them), tags of highlighted source and `<wbr>`, and zero-width characters of
 * chat programs and PDF files.
 */
const unseen = new RegExp(
  [
    String.raw`\u001b\[[\d;?]{0,40}[A-Za-z]`,
    // A terminal's link.
    String.raw`\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)`,
    String.raw`\^\[\[[\d;]{0,20}[A-Za-z]`,
    String.raw`\[\d{0,3}(?:;\d{1,3}){0,8}m`,
    String.raw`<\/?(?:span|wbr|mark|em|strong|b|i|u|font|code|a)(?![\w-])[^<>]{0,300}>`,
    String.raw`[\p{Cf}\p{DI}\u0000]+`,
  ].join('|'),
  'giu',
)
/** Tags that start a new line, and tags that start a cell. */
const lineTags = /<\/?(?:br|p|div|li|pre|tr)(?![\w-])[^<>]{0,300}>/gi
const cellTags = /<\/?(?:td|th)(?![\w-])[^<>]{0,300}>/gi
/** ASCII without `<` and `[` holds none of these marks. */
const mayHoldUnseen = /[^\t\n\r -;=-Z\\-~]/

/** The text without escapes and invisible marks. Each may be inside the other. */
export function bare(view: View): View {
  return withoutUnseen(unescaped(withoutUnseen(view)))
}

function withoutUnseen(view: View): View {
  if (!mayHoldUnseen.test(view.text)) return view
  const seen = replaced(view, unseen, undefined)
  return seen.text.includes('<') ? replaced(replaced(seen, lineTags, 10), cellTags, 9) : seen
}

function replaced(view: View, what: RegExp, by: number | undefined): View {
  const made = builder(view)
  let copied = 0
  for (const { 0: found, index } of view.text.matchAll(what)) {
    made.copy(copied, index)
    copied = index + found.length
    if (by !== undefined) made.add(by, index, copied)
  }
  if (copied === 0) return view
  made.copy(copied, view.text.length)
  return made.view()
}

/**
 * Most spaces, quotes and signs that mail programs, terminals and string literals add at the ends of a
 * line.
 */
const mostPadding = 40

/**
 * Joins words that a line break or a tab separates, as mail programs, terminals, tables and string literals
 * do. `every` joins all of them, for known tokens. Otherwise a name (`name=`, `name:`) or an ID starts
 * something new.
 */
export function joined(view: View, every = false): View {
  const { text } = view
  if (!/[\n\t]/.test(text)) return view
  const made = builder(view)
  let copied = 0
  // The end of a joined token, which may continue once more.
  let tokenAt = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 9) continue
    const left = endOfLeft(text, at)
    const right = startOfRight(text, at + 1)
    if (left < copied || !isInWord(text, left - 1) || !isInWord(text, right)) continue
    const start = startOfWord(text, left, copied)
    const isToken = start === tokenAt || isTokenStart(text, start, left)
    if (!every && !goesOn(text, right, code === 9, isToken)) continue
    made.copy(copied, left)
    copied = right
    if (isToken) tokenAt = right
    at = right - 1
  }
  if (copied === 0) return view
  made.copy(copied, text.length)
  return made.view()
}

/** The end of a line's last word: before a closing quote, a `+`, a backslash, and spaces. */
function endOfLeft(text: string, end: number): number {
  const least = Math.max(0, end - mostPadding)
  const bare = backOver(text, end, least, space)
  let at = bare
  if (at > least && is(text, at - 1, sign)) at = backOver(text, at - 1, least, space)
  if (at > least && is(text, at - 1, quote)) return at - 1
  // Quoted-printable mail, shells and Windows end a continued line with one of these.
  return bare > least && is(text, bare - 1, soft) ? bare - 1 : bare
}

/** The start of the next line's first word: after its indent, quotation marks and quotes. */
function startOfRight(text: string, start: number): number {
  const most = Math.min(text.length, start + mostPadding)
  let at = start
  while (at < most && is(text, at, indent)) at++
  return at
}

function backOver(text: string, end: number, least: number, kind: number): number {
  let at = end
  while (at > least && is(text, at - 1, kind)) at--
  return at
}

function is(text: string, at: number, kind: number): boolean {
  return ((kinds[text.charCodeAt(at)] ?? 0) & kind) !== 0
}

const space = 1
const sign = 2
const quote = 4
const soft = 8
const indent = 16
/** Escapes count as letters, because they can be broken too. */
const inWord = 32
const kinds = new Uint8Array(128)
for (const [kind, signs] of [
  [space, ' \t\r'],
  [sign, '+.,&^'],
  [quote, '"\'`'],
  [soft, '\\=^'],
  [indent, ' \t\r\n>|*+"\'`'],
  [inWord, '%&#;|/+\\'],
] as const) {
  for (const each of signs) kinds[each.charCodeAt(0)] = (kinds[each.charCodeAt(0)] ?? 0) | kind
}

function isInWord(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at)) || is(text, at, inWord)
}

function startOfWord(text: string, end: number, least: number): number {
  let start = end
  while (start > least && isWord(text.charCodeAt(start - 1))) start--
  return start
}

function isTokenStart(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === '|' ||
    /^(?:EAA|CAA|ABAEs|IG|SIM_|AQ)/.test(text.slice(start, start + 5)) ||
    isOpaque(text, 8, start, end)
  )
}

function goesOn(text: string, right: number, isTab: boolean, isToken: boolean): boolean {
  let stop = right
  while (stop < right + 24 && isWord(text.charCodeAt(stop))) stop++
  // A name with its value. Base64 ends in the same sign.
  const after = text.charAt(/\s/.test(text.charAt(stop)) ? stop + 1 : stop)
  if (after === ':' || (after === '=' && !/^=?\s|^=?$/.test(text.slice(stop + 1, stop + 3)))) {
    return false
  }
  if (!isTab && stop - right < 10) return true
  const word = text.slice(right, stop)
  if (/^\d{10,}$/.test(word)) return false
  // Tabs separate table cells, so a short word or a permission's name is a cell of its own.
  return !isTab || (isToken && !/^[A-Z]?[a-z]{0,7}$|^[a-z]+(?:_[a-z]+)+$/.test(word))
}

/** Only the letters of tokens. Blackouts stay between them. */
export function squeezed(view: View): View {
  const { text } = view
  const made = builder(view)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWord(code) || code === 124 || code === 0x2587) made.add(code, at, at + 1)
  }
  return made.view()
}

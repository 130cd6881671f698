import { matchFrom } from '../match-from.ts'

/** The meaning of an error's field, whatever its name in the printing language. */
export type FieldKind =
  | 'code'
  | 'subcode'
  | 'message'
  | 'userTitle'
  | 'userMessage'
  | 'details'
  | 'type'
  | 'isTransient'
  | 'traceId'
  | 'error'
  | 'reason'

/** One field, with its place in the text. */
export type Field = {
  readonly kind: FieldKind
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Names as Graph, both dialogs and the SDKs print them: `error_subcode`, `errorSubcode`,
 * `subErrorCode`, `facebookErrorCode`, `FBSDKGraphRequestErrorGraphErrorCodeKey`, `API Error Code`.
 */
const names =
  /(?<![A-Za-z])(?:fbsdk[a-z]{0,30}?|facebook_?)?(?:(?<subcode>sub_?error_?code|(?:graph_?)?(?:error[_ ]?)?sub_?code)|(?<code>(?:graph_?|api )?(?:error[_ ]?)?code)|(?<userTitle>error_?user_?title|api error description)|(?<userMessage>error_?user_?m(?:sg|essage))|(?<message>(?:api )?error[_ ]?(?:message|description)|(?:developer_?)?message|error_?msg)|(?<type>(?:error_?)?type)|(?<isTransient>is_?transient)|(?<traceId>fb_?trace_?id|x-fb-trace-id)|(?<reason>error_reason)|(?<details>details)|(?<error>error))(?:key)?(?![A-Za-z_])/gi

/**
 * Words before `code` that make it another thing's: an HTTP status, a program's exit, an iOS error
 * domain, a frame of Apps Script: `at report (Code:31:22)`, the `meta` of the first Instagram API.
 */
const others =
  /(?:(?:status|http|exit|response|country|postal|zip|qr|source|verification)[\s_-]|domain=[\w.]{1,60}\s|\bat\s[\w.$]{1,50}\s?\()\s?$|\bmeta["']?\s?(?::|=>)\s?\{\s{0,20}["']?$/i

/** WhatsApp's reason stands inside of `error_data`. Programs have details of their own. */
const ofData = /error_?data/i

/** Between a name and its value: closing quotes, a sign, what PHP writes of the type. */
const sign =
  /(?:[\\"'`\])*]|&quot;|&#0?39;|%22){0,40}\s{0,8}(=>|[:=|>]|%3[AD])?\s{0,8}(?:int\(|float\(|bool\(|enum\(|string\(\d{1,6}\)\s?|[si]:(?:\d{1,6}:)?)?/iy
const opening = /(\\{0,64})("|'|`|“|&quot;|&#0?39;|%22)/y
const number = /[\\"'`(\s]{0,40}(?:&quot;|%22)?#?(\d{1,9})(?![\w.]*\w)/y
const longestText = 2000
/** So many quotes inside a quoted text are looked at. A whole answer inside one has fewer. */
const mostQuotes = 64
const backslash = 92

/** Every field in a text: in JSON at any depth of escaping, and in any language's print. */
export function fieldsIn(text: string): readonly Field[] {
  const fields: Field[] = []
  for (const match of text.matchAll(names)) {
    const kind = kindOf(match)
    const end = match.index + match[0].length
    if (kind === undefined) continue
    if (kind === 'code' && others.test(text.slice(Math.max(0, match.index - 72), match.index)))
      continue
    if (kind === 'details' && !ofData.test(text.slice(Math.max(0, match.index - 200), match.index)))
      continue
    const field = valueAt(text, match.index, end, kind)
    if (!field) continue
    fields.push(field)
    // `code 24/4279009`: some write the subcode behind a slash.
    const second = kind === 'code' ? matchFrom(/\/(\d{2,8})(?![\w.]*\w)/y, text, field.end) : null
    if (second) {
      const [written, value = ''] = second
      fields.push({ kind: 'subcode', value, start: field.start, end: field.end + written.length })
    }
  }
  return fields
}

const kinds: readonly FieldKind[] = [
  'subcode',
  'code',
  'userTitle',
  'userMessage',
  'details',
  'message',
  'type',
  'isTransient',
  'traceId',
  'reason',
  'error',
]

function kindOf({ groups = {} }: RegExpMatchArray): FieldKind | undefined {
  return kinds.find(kind => groups[kind] !== undefined)
}

function valueAt(text: string, start: number, end: number, kind: FieldKind): Field | undefined {
  const between = matchFrom(sign, text, end)
  if (!between) return undefined
  const at = end + between[0].length
  const hasSign = between[1] !== undefined
  if (kind === 'code' || kind === 'subcode') {
    // `code 190` has a space alone; `code190` is a word.
    if (between[0] === '') return undefined
    const digits = matchFrom(number, text, at)
    return digits ? { kind, value: digits[1] ?? '', start, end: at + digits[0].length } : undefined
  }
  if (!hasSign && !/\s["'`“]?$/.test(between[0])) return undefined
  const found = textAt(text, start, at, hasSign, isSentence(kind) ? 600 : 80)
  if (!found || found.value === '') return undefined
  const { value } = found
  // "I get this error message:" stands before a whole answer, which has fields of its own.
  if (isSentence(kind) && /^\s{0,9}[[{]\s{0,9}(?:\\{0,9}["']|$)/.test(value)) return undefined
  // Meta's Business SDKs begin every error with it, before Meta's own message.
  if (kind === 'message' && /^Call was not successful\W{0,3}$/i.test(value)) return undefined
  if (kind === 'isTransient' && !/^(?:true|false)\b/i.test(value)) return undefined
  if (kind === 'type' && !/^[A-Za-z]{3,40}(?:Exception|Error)\b/.test(value)) return undefined
  if (kind === 'traceId' && !/^[\w/+-]{6,40}/.test(value)) return undefined
  if (kind === 'error' && !/^[a-z_]{4,40}$/.test(value)) return undefined
  return { kind, start, ...found }
}

function isSentence(kind: FieldKind): boolean {
  return ['message', 'userTitle', 'userMessage', 'details'].includes(kind)
}

type Found = { readonly value: string; readonly end: number }

function textAt(
  text: string,
  start: number,
  at: number,
  hasSign: boolean,
  longestBare: number,
): Found | undefined {
  const open = matchFrom(opening, text, at)
  if (open) return quotedAt(text, at + open[0].length, open[1] ?? '', open[2] ?? '')
  if (!hasSign) return undefined
  const inQuery = /[?&#]$/.test(text.slice(Math.max(0, start - 1), start))
  return inQuery ? queryAt(text, at, longestBare) : bareAt(text, at, longestBare)
}

/** Ends at the same quote behind as many backslashes; one of more is inside the text. */
function quotedAt(text: string, from: number, slashes: string, quote: string): Found {
  const last = Math.min(text.length, from + longestText)
  const closing = quote === '“' ? '”' : quote
  let quotes = 0
  for (
    let at = text.indexOf(closing, from);
    at >= 0 && at < last && quotes < mostQuotes;
    quotes++
  ) {
    let before = 0
    while (text.charCodeAt(at - 1 - before) === backslash && before < 64) before++
    const isApostrophe = closing === "'" && isLetter(text.charCodeAt(at + 1))
    if (before <= slashes.length && !isApostrophe) {
      return {
        value: text.slice(from, at - before),
        end: at + closing.length,
      }
    }
    at = text.indexOf(closing, at + closing.length)
  }
  return { value: text.slice(from, last), end: last }
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

function queryAt(text: string, from: number, longest: number): Found {
  // Escapes take three signs for one.
  const run = matchFrom(/[^&#\s"'<>]*/y, text.slice(from, from + longest * 3), 0)?.[0] ?? ''
  return { value: run.replaceAll('+', ' '), end: from + run.length }
}

/** Without quotes: to the end of the line, or to what begins the next field. */
function bareAt(text: string, from: number, longest: number): Found {
  const line = matchFrom(/[^\n\r<]*/y, text.slice(from, from + longest), 0)?.[0] ?? ''
  const next = line.search(
    /[,;&]\s?["']?\w{2,30}["']?\s?(?:=|:)|\\n|\s\|\s|\s\[HTTP \d|[}\])]\s?$|[}\])],/,
  )
  const value = next < 0 ? line : line.slice(0, next)
  return { value: value.trim(), end: from + value.length }
}

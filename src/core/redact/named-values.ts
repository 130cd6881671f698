import { isWord, type Mark } from './views.ts'

/**
 * Names of secret values: Meta's parameters, common names in configurations, and the cookies of
 * facebook.com and instagram.com in browser tools.
 */
const secretName =
  /(?:token|secret|appsecret_proof|signed_request|password|sentry_block_data)$|^(?:code|state|xs|datr|fr|sb|sessionid|ig_did)$/i
/** Headers for servers only, as curl and browsers print them. */
const headerName = /(?:^|[^y]-|[^-])(?:authorization|cookie|x-csrf-?token)$/i
const schemeName = /^(?:bearer|basic|oauth)$/i
const longestName = 24

/**
 * Marks the value after a secret's name: `name=value`, `"name": "value"`, `name => "value"`, a header line,
 * `Bearer value`. Returns the position where the next name can start.
 */
export function markNamed(text: string, start: number, end: number, mark: Mark): number {
  const next = text.charCodeAt(end)
  if (next <= 32 && end - start <= 6 && schemeName.test(text.slice(start, end))) {
    return markCredentials(text, end, mark)
  }
  const sign = signAfter(text, end)
  if (sign === undefined) return end
  const name = text.slice(Math.max(start, end - longestName), end)
  const isWhole = end - start <= longestName
  if (headerName.test(isWhole ? name : `-${name}`)) {
    return markHeader(text, start, end, sign.end, mark)
  }
  // A longer name that ends in one of these counts, unless the name must stand alone.
  if (!secretName.test(isWhole ? name : `_${name}`)) return end
  return markValue(text, sign, name, mark)
}

type Sign = { readonly text: string; readonly end: number }

function signAfter(text: string, end: number): Sign | undefined {
  let at = end
  if (isQuote(text.charAt(at))) at++
  at = skip(text, at, ' \t', 3)
  const first = text.charAt(at)
  if (first !== '=' && first !== ':') return undefined
  const sign = first === '=' && text.charAt(at + 1) === '>' ? '=>' : first
  return { text: sign, end: at + sign.length }
}

function markValue(text: string, sign: Sign, name: string, mark: Mark): number {
  const at = skip(text, sign.end, ' \t', 3)
  const quote = text.charAt(at)
  const isQuoted = quote === '"' || quote === "'"
  const start = isQuoted ? at + 1 : at
  const end = isQuoted ? endOfQuoted(text, start, quote) : endOfWord(text, start)
  const resume = Math.max(end, start)
  if (end === start) return resume
  const value = text.slice(start, Math.min(end, start + 64))
  if (/^(?:\d{1,10}[,;)}\]]*|null|none|nil|undefined|true|false)$/i.test(value)) return resume
  // `code=190,error_subcode=460` is how some libraries print an error.
  const number = /^code$/i.test(name) ? /^\d{1,10}(?=[,;|])/.exec(value) : null
  if (number) return start + number[0].length
  // After a bare colon a sentence is more likely than a secret.
  if (sign.text === ':' && !isQuoted && !(end - start >= 12 && /\d/.test(text.slice(start, end)))) {
    return resume
  }
  // OAuth's own error codes are words.
  if (isQuoted && /^code$/i.test(name) && /^[a-z_]{1,40}$/.test(value)) return resume
  mark(start, end)
  return resume
}

function endOfQuoted(text: string, start: number, quote: string): number {
  let at = start
  while (at < text.length && text.charAt(at) !== quote && text.charAt(at) !== '\n') {
    at += text.charAt(at) === '\\' ? 2 : 1
  }
  return Math.min(at, text.length)
}

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length && !/[\s&#"'<>`]/.test(text.charAt(at))) at++
  return at
}

/**
 * Marks everything up to the end of the line, or up to the quote that opened before the name (`-H 'Cookie:
 * …'`).
 */
function markHeader(text: string, start: number, end: number, after: number, mark: Mark): number {
  const at = skip(text, after, ' \t\r\n', 3)
  const quote = text.charAt(at)
  const isQuoted = quote === '"' || quote === "'"
  const before = text.charAt(start - 1)
  const closing = isQuoted ? quote : isQuote(before) && !isQuote(text.charAt(end)) ? before : '\n'
  const from = isQuoted ? at + 1 : at
  let stop = from
  while (stop < text.length && text.charAt(stop) !== '\n' && text.charAt(stop) !== closing) stop++
  if (stop > from) mark(from, stop)
  return Math.max(stop, end)
}

/** `Bearer …`: eight letters after it may be a word, so a digit or the length must decide. */
function markCredentials(text: string, end: number, mark: Mark): number {
  const start = skip(text, end, ' \t\r\n', 3)
  let stop = start
  while (
    isWord(text.charCodeAt(stop)) ||
    (stop < text.length && '.~+/|='.includes(text.charAt(stop)))
  ) {
    stop++
  }
  const length = stop - start
  if (length >= 20 || (length >= 8 && /\d/.test(text.slice(start, stop)))) {
    mark(start, stop)
    return stop
  }
  return end
}

function skip(text: string, start: number, signs: string, most: number): number {
  let at = start
  while (at < start + most && at < text.length && signs.includes(text.charAt(at))) at++
  return at
}

function isQuote(sign: string): boolean {
  return sign === '"' || sign === "'" || sign === '`'
}

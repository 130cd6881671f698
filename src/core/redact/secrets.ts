import { isOpaque } from './opaque.ts'

export type Span = readonly [start: number, end: number]

/**
 * Shapes of secrets. Prefixes: every capture and Meta's documentation; the shortest tokens that
 * `isTokenOf` takes have 20 characters, and shorter starts of one are blacked out at a word's edge.
 * No expression here goes back over what it has read, so a long text costs its length.
 */
const shapes: readonly RegExp[] = [
  /(?:EAA|CAA|ABAEs)[A-Za-z\d]{15,}/g,
  /(?<![A-Za-z\d])(?:EAA|ABAEs)[A-Za-z\d]{7,}/g,
  /IG(?:AA|QV|QW)[\w-]{14,}/g,
  /(?<![A-Za-z\d])IG(?:AA|QV|QW)[\w-]{6,}/g,
  /SIM_[\w-]{8,}/g,
  // An app token is the app secret in disguise.
  /\d{5,20}\|[\w-]{8,}/g,
  /eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g,
  /(?<![\w-])AQ[\w-]{22,}/g,
  // An app secret is 32 hex digits, a proof 64.
  /[\da-f]{32,}/gi,
  // Bytes in hex, and the lines of a dump with what they say in letters.
  /(?:[\da-f]{2}[ :,-]){11,}[\da-f]{2}/gi,
  /(?:0x[\da-f]{2}[\s,]{1,3}){8,}/gi,
  /(?<=^[\da-f]{4,8}:?)(?:[ \t]{1,3}[\da-f]{2,4}){4,16}.*$/gim,
  // The same as programs print it: decimal or octal bytes, binary ones, and letters one by one.
  /(?<!\d)(?:\d{2,3}[\s,]{1,8}){11,}\d{2,3}(?!\d)/g,
  /(?<!\d)(?:[01]{8}[\s,]{0,8}){8,}(?!\d)/g,
  /(?<!\w)(?:[\w|]["'`]?[\s,]{1,8}["'`]?){19,}\w(?!\w)/g,
]

/** Where the secrets of a text stand. */
export function secretsIn(text: string): readonly Span[] {
  return [
    ...shapes.flatMap(shape => [...text.matchAll(shape)].map(spanOf)),
    ...[...text.matchAll(/[\w-]{24,}/g)].filter(([run]) => isOpaque(run)).map(spanOf),
    ...[...text.matchAll(/[A-Za-z\d+/]{32,}={0,2}/g)].filter(isBase64).map(spanOf),
    ...piecesOf(text),
    ...[...text.matchAll(namedValue)].flatMap(named),
    ...[...text.matchAll(header)].flatMap(ofHeader),
    ...[...text.matchAll(scheme)].flatMap(ofScheme),
    ...[...text.matchAll(/\/\/[^\s/@:]{1,200}:([^\s/@]{1,200})(?=@)/g)].flatMap(lastGroup),
  ]
}

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length]
}

function isBase64({ 0: run, index, input }: RegExpExecArray): boolean {
  const padded = run.endsWith('=') && !/\w/.test(input.charAt(index + run.length))
  return (padded || run.includes('+')) && isOpaque(run)
}

/**
 * A secret in pieces: opaque words with nothing between them but spaces, quotes and signs, or what
 * numbers a line. Together they must be as long as an opaque word that stands alone.
 */
function piecesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let chain: Span[] = []
  const end = () => {
    const length = chain.reduce((sum, [from, to]) => sum + to - from, 0)
    if (chain.length > 1 && length >= 24) spans.push(...chain)
    chain = []
  }
  for (const match of text.matchAll(/\d{5,20}\|[\w-]*|[\w-]{8,}/g)) {
    if (!match[0].includes('|') && !isOpaque(match[0], 8)) continue
    const last = chain.at(-1)?.[1]
    if (last !== undefined && !isBetween(text.slice(last, match.index))) end()
    chain.push(spanOf(match))
  }
  end()
  return spans
}

function isBetween(gap: string): boolean {
  return gap.length <= 40 && /^[^\w▇:=?/]*(?:\n[\d\-T:.Z \t]*)?[^\w▇:=?/]*$/.test(gap)
}

/** `name=value`, `"name": "value"`, `name => "value"`. */
const namedValue =
  /(token|secret|appsecret_proof|signed_request|password|passwd|sentry_block_data|(?<![\w-])(?:code|state|xs|datr|fr|sb|sessionid|ig_did))["'`]?[ \t]{0,3}(=>|=|:)[ \t]{0,3}("(?:[^"\\\n]|\\[\s\S]){0,4096}"?|'(?:[^'\\\n]|\\[\s\S]){0,4096}'?|[^\s&#"'<>`]+)/gi

function named(match: RegExpExecArray): readonly Span[] {
  const [all, name = '', sign, value = ''] = match
  const end = match.index + all.length
  const quoted = /^["']/.test(value)
  const inner = quoted ? value.slice(1).replace(/["']$/, '') : value
  const start = end - value.length + (quoted ? 1 : 0)
  if (inner === '' || /^(?:\d{1,10}[,;)}\]]*|null|none|nil|undefined|true|false)$/i.test(inner)) {
    return []
  }
  // After a bare colon stands a sentence more often than a secret.
  if (sign === ':' && !quoted && !(inner.length >= 12 && /\d/.test(inner))) return []
  // OAuth's own error codes are words.
  if (quoted && name === 'code' && /^[a-z_]{1,40}$/.test(inner)) return []
  return [[start, start + inner.length]]
}

/** What a request or an answer carries for the servers alone. `WWW-Authenticate` is none of them. */
const header =
  /(["']?)(?:(?<!proxy-)authorization|set-cookie|cookie|x-csrf-?token)(["']?)\s{0,3}[:=]\s{0,3}("[^"\n]*|'[^'\n]*|[^\n]+)/gi

function ofHeader(match: RegExpExecArray): readonly Span[] {
  const [all, before = '', after = '', value = ''] = match
  const start = match.index + all.length - value.length
  const quote = /^["']/.test(value)
  if (quote) return value.length > 1 ? [[start + 1, start + value.length]] : []
  const close = before !== '' && after === '' ? value.indexOf(before) : -1
  return [[start, start + (close < 0 ? value.length : close)]]
}

const scheme = /\b(?:Bearer|Basic|OAuth)\s{1,3}([\w.~+/|=-]{8,})/gi

function ofScheme(match: RegExpExecArray): readonly Span[] {
  const value = match[1] ?? ''
  return /\d/.test(value) || value.length >= 20 ? lastGroup(match) : []
}

function lastGroup(match: RegExpExecArray): readonly Span[] {
  const end = match.index + match[0].length
  return [[end - (match[1]?.length ?? 0), end]]
}

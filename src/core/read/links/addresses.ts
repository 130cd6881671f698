import { joinedPieces } from './source-pieces.ts'

/** An address in a text, in the parts that tell what it is. */
export type FoundAddress = {
  /** As it would stand in a browser: escapes of JSON and HTML are undone. */
  readonly address: string
  /** Lower-case; empty where parameters stand without an address. */
  readonly host: string
  readonly path: string
  readonly query: readonly Parameter[]
  readonly fragment: readonly Parameter[]
  /** Set where the address stands in a program’s source; open if parts of it were not found. */
  readonly source?: 'whole' | 'open'
  readonly start: number
  readonly end: number
}

export type Parameter = {
  readonly name: string
  /** Decoded once. */
  readonly value: string
  /** As it is written, with its place in `address`. */
  readonly written: string
  readonly at: number
}

/**
 * An address with its scheme, one of Meta's hosts without it, the parameters of a login reply alone, or
 * the path of a request in a server's log that has them. A value in braces may hold quotes: people paste
 * `extras={"setup":…}` as Meta prints it. One in angle brackets is a placeholder of theirs.
 * Documentation writes each parameter on a line of its own. A formatter breaks a variable of a template over
 * lines.
 */
const address =
  /(?:(?<![a-z\d+.-])[a-z][a-z\d+.-]{0,30}:(?:\\{0,8}\/){2}|(?<![\w.-])(?:[a-z]{1,12}\.)?(?:facebook|instagram|threads)\.(?:com|net)\\{0,8}\/|(?<![^\s"'`(>;{,])[?#&]{0,2}\/?(?:access_token|long_lived_token|error|error_code|error_reason|code)=(?=[^\s&])|(?<=\b(?:GET|POST|HEAD) |\b(?:path|uri|url)=")\/(?![\w./-]{0,60}access_token)(?=[^\s"?]{0,200}\?(?:[^\s"]{0,600}&)?(?:code|error)=))(?:[ \t]?\r?\n[ \t>]{0,16}(?=[?&][\w[\]]{1,40}=)|(?<=[?&])[ \t]?\r?\n[ \t>]{0,16}(?=\w{1,40}=)|=\{["'][^\s<>]{1,200}?\}(?=&|\s|$)|=<[\w .-]{1,60}>(?=&|\s|$)|\$\{[^{}<>`]{1,160}\}|[^\s"'<>`\u2026]){1,}/gi

/** The addresses in a text, up to a number of them. */
export function addressesIn(
  text: string,
  most = Number.POSITIVE_INFINITY,
): readonly FoundAddress[] {
  const found: FoundAddress[] = []
  for (const match of text.matchAll(address)) {
    if (found.length >= most) break
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    const end = match.index + match[0].length
    const joined = metaHost.test(match[0]) ? joinedPieces(text, end) : undefined
    const written = withoutEnd(match[0] + (joined?.written ?? ''))
    if (written.length < 6) continue
    const isBase = isBareDialog.test(written) && isSetting(text, match.index)
    const isSource =
      joined !== undefined || isBase || isTemplate(text, match.index) || rubyVariable.test(match[0])
    found.push({
      ...toAddress(written, match.index),
      ...(isSource && {
        source: joined?.isOpen || isBase ? ('open' as const) : ('whole' as const),
      }),
      ...(joined?.written && { end: joined.end }),
    })
  }
  return found
}

const rubyVariable = /#\{[\w.@:()]{1,60}\}/
const rubyVariables = /#(\{[\w.@:()]{1,60}\})/g
/** In quotes, or behind the name of a setting. */
function isSetting(text: string, start: number): boolean {
  return /["'`]$|\w["']?[ \t]{0,9}[:=][ \t]{0,9}$/.test(text.slice(Math.max(0, start - 40), start))
}

/** A constant of a program: its parameters are added elsewhere. */
const isBareDialog = /\/(?:dialog\/oauth|oauth\/authorize)\/?$/
const metaHost = /(?:facebook|instagram)\.com/i

/** JavaScript’s, Python’s and C#’s strings with variables inside. */
function isTemplate(text: string, start: number): boolean {
  return /(?:`|(?<!\w)(?:f|\$)["'])$/.test(text.slice(Math.max(0, start - 3), start))
}

/** A text that is one address, also where a terminal or a mail program has broken it over lines. */
export function wholeAddress(text: string): FoundAddress | undefined {
  const start = text.length - text.trimStart().length
  // An empty line, or a line with a scheme of its own, begins something else.
  if (/\n[ \t]{0,40}(?:\r?\n|[a-z]{2,12}:\/\/)/i.test(text.trim())) return undefined
  const whole = text.trim().replace(/[\r\n]+[ \t]*/g, '')
  if (whole.length > 16_384 || /\s/.test(whole)) return undefined
  const bare = whole.replace(/^["'<(]+/, '')
  const [found] = addressesIn(bare)
  const isWhole = found !== undefined && found.start === 0 && found.end >= bare.length - 3
  return isWhole ? { ...found, start, end: text.trimEnd().length } : undefined
}

/** Without the punctuation of the sentence that it stands in. */
function withoutEnd(written: string): string {
  let end = written.length
  while (end > 0 && /[),.;:!?\]>*|'"\\]/.test(written.charAt(end - 1))) end--
  return written.slice(0, end)
}

function toAddress(written: string, start: number): FoundAddress {
  const whole = written
    .replace(/\$\{[^{}<>`]{1,160}\}/g, variable => variable.replace(/\s+/g, ''))
    .replace(/\\?[ \t]?\r?\n[ \t>]{0,16}/g, '')
    .replace(/\\{1,8}\//g, '/')
    .replace(/\\{1,8}u0026/gi, '&')
    .replace(/\\{1,8}u003d/gi, '=')
    .replace(/&amp;/gi, '&')
    // Ruby’s variables inside a string are no fragment.
    .replace(rubyVariables, '$1')
  const hash = whole.indexOf('#')
  const before = hash < 0 ? whole : whole.slice(0, hash)
  const question = before.indexOf('?')
  const [unmarked, dialog] = dialogWithoutMark.exec(before) ?? []
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(.*)$/is.exec(dialog ?? whole) ?? []
  const isBare =
    scheme === '' && /^[?#&/]{0,3}(?:access_token|long_lived_token|error\w*|code)=/i.test(whole)
  const [, host = '', path = ''] = isBare ? [] : (/^([^/?#]*)([^?#]*)/.exec(rest) ?? [])
  const bareQuery = isBare && hash < 0 && question < 0 ? 0 : -1
  const queryAt = unmarked ? unmarked.length : question >= 0 ? question + 1 : bareQuery
  return {
    address: whole,
    host: host.toLowerCase().replace(/^[^@]*@/, ''),
    path,
    query: queryAt < 0 ? [] : parametersOf(before.slice(queryAt), queryAt),
    fragment: hash < 0 ? [] : fragmentOf(whole, hash + 1),
    start,
    end: start + written.length,
  }
}

/** A login link whose parameters begin with another sign than “?”, or with an encoded one. */
const dialogWithoutMark =
  /^([^?#]{0,2000}\/(?:dialog\/oauth|oauth\/authorize)\/?)([/&]|%3f)(?=\w{1,40}=)/i

/** A route may stand before the parameters, as in `#/access_token=…` and `#route#access_token=…`. */
function fragmentOf(whole: string, from: number): readonly Parameter[] {
  const last = whole.lastIndexOf('#')
  const isTail = /^_(?:=_)?$/.test(whole.slice(last + 1))
  const start = isTail || last < from ? from : last + 1
  const end = isTail && last >= from ? last : whole.length
  const text = whole.slice(start, end)
  // `#/callback?code=…`
  const skip = (/^!?\/[\w/.-]{0,200}\?/.exec(text) ?? /^[/?!]{1,3}/.exec(text))?.[0].length ?? 0
  return parametersOf(text.slice(skip), start + skip)
}

const mostParameters = 100

function parametersOf(text: string, from: number): readonly Parameter[] {
  const parameters: Parameter[] = []
  let at = 0
  while (at <= text.length && parameters.length < mostParameters) {
    const next = text.indexOf('&', at)
    const end = next < 0 ? text.length : next
    const part = text.slice(at, end)
    const equals = part.indexOf('=')
    if (equals > 0) {
      const written = part.slice(equals + 1)
      const place = from + at
      parameters.push({
        name: decoded(part.slice(0, equals)),
        value: decoded(written),
        written,
        at: place,
      })
    }
    at = end + 1
  }
  return parameters
}

/** As a query is read: `+` is a space. */
function decoded(written: string): string {
  const spaced = written.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

export function valueNamed(parameters: readonly Parameter[], name: string): string | undefined {
  return parameters.find(parameter => parameter.name === name)?.value
}

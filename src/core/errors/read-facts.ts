/** What a text tells of an error, found by name whatever the language it was printed in. */
export type ErrorFacts = {
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly type: string | undefined
  /** Meta's words, each once. */
  readonly messages: readonly string[]
  readonly isTransient: boolean | undefined
  readonly traceId: string | undefined
  /** HTTP status. */
  readonly status: number | undefined
  /** `GET graph.facebook.com/v25.0/me/accounts` */
  readonly call: string | undefined
  /** The version that Meta really served. */
  readonly version: string | undefined
}

/** `"name": `, `name=`, `"name" => `, `\"name\":` */
const sign = String.raw`\\{0,3}["'\x60]?[ \t]{0,4}(?:=>|[:=])[ \t]{0,4}\\{0,3}["'\x60]?`
const codeNamed = new RegExp(
  String.raw`(?<![\w-]|status |http )(?:error_)?code${sign}(\d{1,7})(?!\d)`,
  'i',
)
const subcodeNamed = new RegExp(
  String.raw`(?:error_)?sub_?code(?: {1,2}|${sign})(\d{1,8})(?!\d)`,
  'i',
)
const typeNamed = new RegExp(String.raw`(?:error_)?type${sign}([A-Za-z]{3,40}Exception)\b`, 'i')
const transientNamed = new RegExp(String.raw`is_transient${sign}(true|false)\b`, 'i')
const traceNamed = new RegExp(String.raw`(?:fbtrace_id|x-fb-trace-id)${sign}([\w/+-]{6,40})`, 'i')
const messageNamed =
  /(?<![a-z])(?:error_)?(?:message|user_title|user_msg|description)(\\{0,3})(["'`]?)[ \t]{0,4}(?:=>|[:=])[ \t]{0,4}\\{0,3}(["'`])((?:(?!\3)[^\\]|\\[\s\S]){0,2000})/gi

/** The text should be redacted first: then nothing that is found in it can be a secret. */
export function readFacts(text: string): ErrorFacts {
  const numbered =
    /(?:\(#|\berror:? {1,2}#?|\bOAuthException:? {1,2}#?|(?<!(?:status|http|exit|response) )\bcode {1,2}#?)(\d{1,7})\b/i.exec(
      text,
    )?.[1]
  // A bare `190`, `190/463` or `190-463`, as one would look it up.
  const [, bare, bareSub] =
    /^\s*#?(\d{1,7})(?:\s{0,3}[/:,.-]\s{0,3}(\d{2,8}))?\s*$/.exec(text) ?? []
  const denied = /error(?:=|%3D)access_denied/i.test(text)
  const told = toNumber(codeNamed.exec(text)?.[1] ?? numbered ?? bare)
  // Some know their error by its second number alone.
  const isSubcode = told !== undefined && told >= 458 && told <= 492
  return {
    code: denied || isSubcode ? undefined : told,
    subcode: toNumber(subcodeNamed.exec(text)?.[1] ?? bareSub) ?? (isSubcode ? told : undefined),
    type:
      typeNamed.exec(text)?.[1] ??
      /\b(?:OAuth|GraphMethod|IGApi|FacebookApi)Exception\b/.exec(text)?.[0],
    messages: readMessages(text),
    isTransient: toFlag(transientNamed.exec(text)?.[1]),
    traceId: traceNamed.exec(text)?.[1],
    status: toNumber(/\bHTTP\/[\d.]{1,3} (\d{3})\b/.exec(text)?.[1]),
    call: readCall(text),
    version: /facebook-api-version: ?(v\d{1,3}\.\d{1,2})/i.exec(text)?.[1],
  }
}

function readMessages(text: string): readonly string[] {
  const found = [...text.matchAll(messageNamed)].map(match => plain(match[4] ?? ''))
  // WWW-Authenticate: OAuth "Facebook Platform" "invalid_code" "This authorization code …"
  const header = /OAuth "Facebook Platform" "([^"\n]{1,200})" "([^"\n]{1,1000})"/.exec(text)
  const described = /[?&#]error_(?:description|message)=([^&#\s"'<>]{1,1000})/.exec(text)?.[1]
  return [
    ...new Set(
      [...found, header?.[2] ?? '', fromQuery(described ?? '')].filter(words => words !== ''),
    ),
  ]
}

/** The host and the path alone, and the method where it is told. */
function readCall(text: string): string | undefined {
  const request = /^[> ]{0,3}(GET|POST|DELETE|PUT) (\/[\w./-]{0,200})[^\n]{0,4096} HTTP\//m.exec(
    text,
  )
  const address =
    /\b((?:graph|api|www)\.(?:facebook|instagram)\.com)((?:\/[\w.-]{1,100}){1,8})/i.exec(text)
  const host = /^[> ]{0,3}Host: ?([\w.-]{4,100})/im.exec(text)?.[1] ?? address?.[1]
  const method = request?.[1] ?? /(?:-X|--request)[ ='"]{1,2}(GET|POST|DELETE)\b/.exec(text)?.[1]
  const path = request?.[2] ?? address?.[2]
  if (path === undefined) return undefined
  return `${method ? `${method} ` : ''}${host ?? ''}${path}`
}

/** As people read it: escapes undone, lines joined. */
export function plain(text: string): string {
  return text
    .replace(/\\{1,3}u([\da-f]{4})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\{1,3}n/g, ' ')
    .replace(/\\{1,3}(["'`/])/g, '$1')
    .replace(/&(?:#0?39|apos|rsquo);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/%(?:25){0,3}([2-7][\da-f])/gi, (_all, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** What stands in a query: percent-encoded, with `+` for a space. */
function fromQuery(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return spaced
  }
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function toFlag(word: string | undefined): boolean | undefined {
  return word === undefined ? undefined : word.toLowerCase() === 'true'
}

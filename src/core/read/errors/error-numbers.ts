import { knowsCode, knowsSubcode } from '../../errors/entries.ts'
import { isOfAnotherService, isOfProduct, ofMeta } from '../../errors/symptoms/words.ts'
import type { Field } from './error-fields.ts'

/** Statuses of HTTP, which stand where codes stand. None of them is a code of Graph's. */
const statuses: ReadonlySet<number> = new Set([
  400, 401, 403, 404, 405, 408, 409, 410, 413, 422, 429, 500, 501, 502, 503, 504,
])

export function isStatus(code: number): boolean {
  return statuses.has(code)
}

/** An error in the languages that are met most. */
const errorWords = String.raw`error|fehler(?:code|nummer)?|erreur|errore|erro|hata|ошибк\p{L}|エラー|错误|錯誤`

/** `(#100)`, `error 190`, `OAuthException: 190`, `OAuthException - #3`, `[190]`: codes that no name stands before.
 * `ERRO[2111]` of Go's logs counts seconds, `app[8888:207]` of iOS is a process. */
const numbered = new RegExp(
  [
    String.raw`\(#(?<signed>\d{1,7})\)`,
    String.raw`(?<![\w-])(?:[A-Za-z]{2,20}Exception(?: -)?|${errorWords})(?: code)?[:)\]]{0,2} {1,2}\(?#?(?<told>\d{1,7})(?:\/(?<toldSub>\d{2,8}))?(?![\w.%])`,
    String.raw`(?<!INFO|WARN|ERRO|DEBU|FATA)\[#?(?<boxed>\d{3,7})(?:\/(?<boxedSub>\d{2,8}))?(?=[\]\s,]|:(?!\d))`,
  ].join('|'),
  'giu',
)

/** A number alone, as one would look it up: `190`, `190/463`, `190-463`, `#368`. */
const alone = /^\s{0,9}#?(\d{1,7})(?:\s{0,3}[/:,.-]\s{0,3}(\d{2,8}))?\s{0,9}$/

/** A question in a few words has one line of at most this length. */
const longestQuestion = 60
/** The number behind its word, or before it: `error 10`, `código de erro 190`, `190 error`. */
const inFewWords = new RegExp(
  [
    String.raw`(?<![\p{L}\d_-])(?:(?:${errorWords}|err|c[óo]d[ie][gc]o|codice)(?: ?(?:code|kodu|コード|代码|代碼|c[óo]digo|codice|n[úuo]\p{L}{0,6}|nr|nummer))?|(?:code|c[óo]digo|codice)(?: (?:de|d['’]|di))? ?(?:${errorWords}))[.:]?\s{0,2}\(?#?(?<behind>\d{1,7})(?:[/-](?<sub>\d{2,8}))?(?![\w.%/])`,
    String.raw`(?<![\w.:/-])#?(?<before>\d{3,7}) (?:${errorWords})(?!\p{L})(?! (?:messages|logs|lines|reports?|pages|rates?|tickets|records|events|emails|entries|cases|counts?|texts|codes|types|samples)\b)`,
  ].join('|'),
  'iu',
)
const ofErrors = new RegExp(`${errorWords}|err`, 'iu')
/** Programs that number their own errors, from 1 or by the hundred. */
const otherProgram =
  /\b(?:yarn|pnpm|pip|exit|cmake|gcc|clang|ld|libc|glibc|kernel|errno|segfault|socket|redis|mongo(?:db)?|sql(?:ite|state)?|mysql|mariadb|postgres(?:ql)?|psql|oracle|kafka|rabbitmq|elasticsearch|memcached|nginx|apache|python\d?|java|perl|ruby|golang|rust|bash|windows|win32|linux|macos|xcode|gradle|maven|ansible|terraform|jenkins|git|ssh|ftp|smtp|imap|dns|tls|ssl|curl|printer|modbus)\b|\*\*\*|^make error\b|\bmake[:[]|\bora-\d|\bhttp (?:status )?(?:error|code)\b/i
/** The reader's own program or computer, where Meta's code was met: `error 190 in python`. */
const metIn =
  /\d{3} (?:in|on|with|from|using|via|mit|con|avec|em) (?:python\d?|java|perl|ruby|golang|rust|bash|curl|windows|linux|macos|xcode)\b/i
/** Words of counting and measuring. */
const counting = /\b(?:line|http|status|of|von|out|ms|seconds?|times)\b|\d\s?\/\s?\d{1,2}\b|%/i
const counted = /\d (?:of|von|out of) \d/i

export function numbersIn(text: string): readonly Field[] {
  const [all, bare, second] = text.length < 40 ? (alone.exec(text) ?? []) : []
  if (all !== undefined && bare !== undefined) return ofNumbers(bare, second, 0, all.length)
  const words = text.trim()
  const isQuestion = words.length <= longestQuestion && !words.includes('\n')
  const isOfOthers = isQuestion && isOtherNumber(words)
  const asked = isQuestion && !isOfOthers ? askedIn(words, text.length) : []
  if (asked.length > 0) return asked
  return [...text.matchAll(numbered)].flatMap(match => {
    const { signed, told, boxed, toldSub, boxedSub } = match.groups ?? {}
    const code = signed ?? told ?? boxed ?? ''
    const isBare = told !== undefined && !/exception/i.test(match[0])
    // "error 2 of 5" counts; a code that short is written with its sign.
    const isCount = isBare && (isOfOthers || Number(code) < 100)
    return isCount ? [] : ofNumbers(code, toldSub ?? boxedSub, match.index, match[0].length)
  })
}

/** Longer texts have signs of Meta's in them where they are about Meta. */
const longestComplaint = 600

/**
 * True for people's words about a game or a device: `xbox error code 100`. Its numbers are its own, also
 * those behind the name of a field.
 */
export function tellsOfProduct(text: string): boolean {
  const words = text.trim()
  if (words.length > longestComplaint || /exception|\(#\d|[{}=]/i.test(words)) return false
  return isOfProduct(words) && !ofMeta.test(words)
}

/** True for a number of another program, or of a count: `redis error 10`, `error 100 of 200`. */
function isOtherNumber(words: string): boolean {
  if (isOfAnotherService(words) || counted.test(words)) return true
  return otherProgram.test(words) && !metIn.test(words) && !ofMeta.test(words)
}

/** The number that a person asks about in a few words. */
function askedIn(words: string, length: number): readonly Field[] {
  if (counting.test(words)) return []
  const { groups = {}, 0: match = '' } = inFewWords.exec(words) ?? {}
  const code = groups.behind ?? groups.before
  if (code === undefined) return []
  // A code can be one of a login, and a number before "error" a year or a port.
  const isOfError = groups.behind !== undefined && ofErrors.test(match)
  const isKnown = knowsCode(Number(code)) || knowsSubcode(Number(code))
  return isOfError || isKnown ? ofNumbers(code, groups.sub, 0, length) : []
}

function ofNumbers(
  code: string,
  subcode: string | undefined,
  start: number,
  length: number,
): readonly Field[] {
  const end = start + length
  return [
    { kind: 'code', value: code, start, end },
    ...(subcode === undefined ? [] : [{ kind: 'subcode', value: subcode, start, end } as const]),
  ]
}

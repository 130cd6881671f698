import type { Field } from './error-fields.ts'

/** Statuses of HTTP, which stand where codes stand. None of them is a code of Graph's. */
const statuses: ReadonlySet<number> = new Set([
  400, 401, 403, 404, 405, 408, 409, 410, 413, 422, 429, 500, 501, 502, 503, 504,
])

export function isStatus(code: number): boolean {
  return statuses.has(code)
}

/** `(#100)`, `error 190`, `OAuthException: 190`, `[190]`: codes that no name stands before.
 * `ERRO[2111]` of Go's logs counts seconds, `app[8888:207]` of iOS is a process. */
const numbered =
  /\(#(\d{1,7})\)|(?<![\w-])(?:[A-Za-z]{2,20}Exception|error)(?: code)?[:)\]]{0,2} {1,2}\(?#?(\d{1,7})(?:\/(\d{2,8}))?(?![\w.%])|(?<!INFO|WARN|ERRO|DEBU|FATA)\[#?(\d{3,7})(?:\/(\d{2,8}))?(?=[\]\s,]|:(?!\d))/gi

/** A number alone, as one would look it up: `190`, `190/463`, `190-463`, `#368`. */
const alone = /^\s{0,9}#?(\d{1,7})(?:\s{0,3}[/:,.-]\s{0,3}(\d{2,8}))?\s{0,9}$/

export function numbersIn(text: string): readonly Field[] {
  const [all, bare, second] = text.length < 40 ? (alone.exec(text) ?? []) : []
  if (all !== undefined && bare !== undefined) return ofNumbers(bare, second, 0, all.length)
  return [...text.matchAll(numbered)].flatMap(match => {
    const code = match[1] ?? match[2] ?? match[4] ?? ''
    // "error 2 of 5" counts; a code that short is written with its sign.
    const isCount = match[2] !== undefined && Number(code) < 100 && !/exception/i.test(match[0])
    return isCount ? [] : ofNumbers(code, match[3] ?? match[5], match.index, match[0].length)
  })
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

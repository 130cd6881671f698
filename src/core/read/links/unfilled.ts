import type { Parameter } from './addresses.ts'

/** A value of a sample, or one that a program did not have. Names of Graph's own are in small letters. */
const unfilled = new RegExp(
  [
    String.raw`(?:\{\{?|<|%7B|%3C)[\w .:$-]{1,30}(?:\}\}?|>|%7D|%3E)`,
    String.raw`\[?object(?: |%20)Object\]?|%5Bobject[\w% ]{1,20}%5D|undefined|null|None|NaN`,
    '(?:YOUR|MY|THE|INSERT|PASTE)[_-][A-Z_-]{2,24}|[Yy]our[_-][\\w-]{2,24}|[Mm]y[_-](?:token|page[_-]id|app[_-]id)',
    '(?:[A-Z]{2,20}[_-]){0,4}(?:ID|TOKEN|URL|SECRET|CODE|USERNAME|HASHTAG)',
    String.raw`x{4,40}|X{4,40}|\.{3}|…`,
  ].join('|'),
)
const whole = new RegExp(`^(?:${unfilled.source})$`)

/** Braces belong to these. */
const nested = /^(?:fields|metric|attached_media|message|caption|batch|targeting|time_range)$/
const most = 5

/** Words that stand in the place of values, in the path of a call and in its parameters. */
export function unfilledIn(path: string, query: readonly Parameter[]): readonly string[] {
  const values = [
    ...path.split('/'),
    ...query.flatMap(({ name, value }) => (nested.test(name) ? [] : [value.trim()])),
  ]
  return [...new Set(values.filter(value => whole.test(value)))].slice(0, most)
}

const tokenInPath = /\/(?:EAA[A-Za-z\d]|IG(?:AA|QV)[A-Za-z\d]|THAA)[^/]{4,}/g

/** The path without tokens. Graph takes one for the ID of an object. */
export function withoutTokens(path: string): string {
  return path.replace(tokenInPath, '/<token>')
}

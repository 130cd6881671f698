import { entries } from '../errors/entries.ts'

type Range = readonly [first: number, last: number]

const ranges: readonly Range[] = entries.flatMap(({ says }) => {
  const { code, alsoCodes = [], ownCodes = [] } = says ?? {}
  const first: readonly Range[] =
    code === undefined ? [] : [typeof code === 'number' ? [code, code] : code]
  return [...first, ...[...alsoCodes, ...ownCodes].map(each => [each, each] as const)]
})

const subcodes: ReadonlySet<number> = new Set(entries.flatMap(({ says }) => says?.subcodes ?? []))
const subcodeRanges: readonly Range[] = entries.flatMap(({ says }) =>
  says?.subcodeRange ? [says.subcodeRange] : [],
)

/** True for a code that an entry of the catalogue of errors names. */
export function knowsCode(code: number): boolean {
  return ranges.some(range => isWithin(range, code))
}

export function knowsSubcode(subcode: number): boolean {
  return subcodes.has(subcode) || subcodeRanges.some(range => isWithin(range, subcode))
}

function isWithin([first, last]: Range, number: number): boolean {
  return number >= first && number <= last
}

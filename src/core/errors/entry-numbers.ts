import type { Says } from './entry.ts'

type Range = readonly [first: number, last: number]

/** True for a code of the entry, or for one with the same meaning. */
export function hasCode(says: Says, code: number): boolean {
  return (
    isWithin(codesOf(says), code) ||
    says.alsoCodes?.includes(code) === true ||
    says.ownCodes?.includes(code) === true
  )
}

export function codesOf({ code }: Says): Range | undefined {
  return typeof code === 'number' ? [code, code] : code
}

export function isWithin(range: Range | undefined, number: number): boolean {
  return range !== undefined && number >= range[0] && number <= range[1]
}

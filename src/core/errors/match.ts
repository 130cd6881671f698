import { entries } from './entries.ts'
import type { Entry, Says } from './entry.ts'

/** What is known of an error. */
export type Said = {
  readonly code?: number | undefined
  readonly subcode?: number | undefined
  /** Meta's words, or a whole text where no error object was found in it. */
  readonly text: string
  /** A token of one family was sent to the host of the other. */
  readonly otherFamily?: boolean | undefined
}

export type Match = {
  readonly entry: Entry
  /** What speaks for it. */
  readonly by: readonly ('code' | 'subcode' | 'words' | 'host')[]
}

/** What fits, the best first. A subcode says more than words, and words more than a code. */
export function matches(said: Said): readonly Match[] {
  return entries
    .flatMap(entry => {
      const match = entry.says && matchOf(entry.id, entry.says, said)
      return match ? [{ ...match, entry }] : []
    })
    .sort((one, other) => other.weight - one.weight || other.length - one.length)
    .map(({ entry, by }) => ({ entry, by }))
}

type Weighed = Pick<Match, 'by'> & { readonly weight: number; readonly length: number }

function matchOf(id: string, says: Says, said: Said): Weighed | undefined {
  if (says.otherFamily && !said.otherFamily) return undefined
  const words = says.message?.exec(said.text)?.[0].length ?? 0
  const [first, last] = typeof says.code === 'number' ? [says.code, says.code] : (says.code ?? [])
  const { code, subcode } = said
  const isOwnCode = code !== undefined && says.ownCodes?.includes(code) === true
  const isCode =
    isOwnCode ||
    (code !== undefined && first !== undefined && code >= first && code <= (last ?? first))
  // A subcode alone tells its code.
  const isOfCode = isCode || code === undefined
  const isSubcode = isOfCode && subcode !== undefined && says.subcodes?.includes(subcode) === true
  const isGeneral = isOwnCode || (isCode && says.subcodes === undefined && id === String(first))
  if (!isSubcode && words === 0 && !isGeneral) return undefined
  const by = [
    ...(isCode ? (['code'] as const) : []),
    ...(isSubcode ? (['subcode'] as const) : []),
    ...(words > 0 ? (['words'] as const) : []),
    ...(says.otherFamily ? (['host'] as const) : []),
  ]
  const weights = { code: 2, subcode: 4, words: 3, host: 3 } as const
  const weight = by.reduce(
    (sum, reason) => sum + weights[reason],
    (says.isAround ? -1 : 0) + (isOwnCode ? 1 : 0),
  )
  return { by, weight, length: words }
}

import { type Entry, type EntryWords, exampleOf, fullTitle, type Says } from './entry.ts'

/** All that an entry's own page shows. The page's HTML holds it as JSON, so its screen needs no other entry. */
export type EntryPage = {
  readonly entry: EntryWords & {
    readonly says?: Pick<Says, 'code' | 'subcodes'>
    /** True if it is known by people's own words alone. */
    readonly isTold?: true
  }
  /** Others with the same code. */
  readonly others: readonly { readonly id: string; readonly title: string }[]
}

/** `undefined` for an ID that no entry has. */
export function toEntryPage(id: string, entries: readonly Entry[]): EntryPage | undefined {
  const entry = entries.find(candidate => candidate.id === id)
  if (entry === undefined) return undefined
  const { says, wordings, complaints, ...words } = entry
  const { code, subcodes } = says ?? {}
  const first = firstOf(code)
  const example = exampleOf(entry)
  return {
    entry: {
      ...words,
      ...(example !== undefined && { example }),
      says: { ...(code !== undefined && { code }), ...(subcodes && { subcodes }) },
      ...(complaints && !wordings && { isTold: true }),
    },
    others: entries
      .filter(other => first !== undefined && other.says?.code === first && other !== entry)
      .map(other => ({ id: other.id, title: fullTitle(other) })),
  }
}

function firstOf(code: Says['code']): number | undefined {
  return typeof code === 'object' ? code[0] : code
}

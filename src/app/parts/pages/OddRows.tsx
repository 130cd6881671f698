import { oddRowsInWords } from './list-in-words.ts'
import type { AccountsState } from './use-accounts.ts'

/** The entries of Meta's list that gave no row. Below the rows, because they are counted while the list runs. */
export function OddRows({ accounts }: { readonly accounts: AccountsState }) {
  const words = oddRowsInWords(accounts)
  return words === '' ? null : <p className="results-odd">{words.trimStart()}</p>
}

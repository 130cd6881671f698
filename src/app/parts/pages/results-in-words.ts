import { countOf } from '../token/dates-and-counts.ts'
import type { AccountsState } from './use-accounts.ts'

/** The title of the screen and of the document. `count` includes Pages found beside the list. */
export function titleOf(accounts: AccountsState, count: number, name: string | undefined): string {
  if (accounts.kind === 'waiting') return 'Asking Meta for the Pages'
  if (count === 0 && accounts.kind === 'done') return 'Meta listed no Pages'
  if (!isCounted(accounts, count)) return 'The Pages are not here yet'
  return name === undefined ? countOf(count, 'Page') : `${countOf(count, 'Page')} for ${name}`
}

/** False if no Page came, because then there is nothing to count. */
export function isCounted({ kind }: AccountsState, count: number): boolean {
  return kind !== 'waiting' && count > 0
}

/** The line below the heading of a list that the person stopped. A list has none: each row says whether it is ready. */
export function leadOf({ kind }: AccountsState, count: number): string | undefined {
  return kind === 'stopped' && count === 0
    ? 'The login worked. You can copy the token below.'
    : undefined
}

import { eachOnce } from '../each-once.ts'
import { readId } from '../which-id.ts'
import type { FoundAnswer, ListedRow } from './answer-facts.ts'
import type { RowData } from './answer-schemas.ts'

/** Meta's documentation prints the answer with this in place of the name. */
const placeholder = /^<IG_USERNAME>$/i
const accountTypes =
  /^(?:BUSINESS|MEDIA_CREATOR|CREATOR|PERSONAL|Business|Media_Creator|Creator|Personal)$/

/** True for the fields of an Instagram account. A Page has a username too. */
export function isProfile(row: RowData): boolean {
  const { id, user_id, name, username, account_type } = row
  const number = user_id ?? id
  // A program counts its own users from 1.
  const isNumbered = /^[1-9]\d{4}/.test(number ?? '')
  if (username !== undefined && (isNumbered || placeholder.test(username))) return true
  // Accounts of banks and shops have such types too.
  const isOfInstagram = isNumbered || (number === undefined && (username ?? row.media_count))
  if (accountTypes.test(account_type ?? '') && isOfInstagram) return true
  return isInstagramAccount(user_id) || (name !== undefined && isInstagramAccount(id))
}

/** The accounts of a list, each once. */
export function accountsOf(rows: readonly RowData[]): readonly ListedRow[] {
  const named = rows.flatMap(({ id, user_id, name, username }) => {
    const value = user_id ?? id
    return value === undefined ? [] : [{ name: username ?? name, value }]
  })
  return eachOnce(named, ({ value }) => value)
}

export function profileOf(row: RowData): FoundAnswer {
  const isAccount = isInstagramAccount(row.id)
  return {
    of: 'profile',
    facts: {
      accountId: row.user_id ?? (isAccount ? row.id : undefined),
      accountIdField: row.user_id === undefined ? 'id' : 'user_id',
      appScopedId: isAccount ? undefined : row.id,
      name: row.name,
      username: row.username,
      accountType: row.account_type,
    },
  }
}

/** graph.facebook.com sends the account ID as `id`, and graph.instagram.com an app-scoped one. */
function isInstagramAccount(id: string | undefined): boolean {
  return id !== undefined && readId(id)?.kinds[0] === 'instagram-account'
}

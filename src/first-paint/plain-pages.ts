import { tokenOfMeta } from '../core/access-token.ts'
import { type Fields, fieldsOf } from './fields-of.ts'

/** A Page with every value of a row. */
type PlainPage = {
  /** Its position in Meta's answer, from 1. */
  readonly number: number
  readonly id: string
  readonly name: string
  readonly token: string
  readonly tasks: readonly string[]
  readonly instagramAccount: { readonly id: string; readonly username: string } | undefined
}

export type PlainPages = {
  readonly pages: readonly PlainPage[]
  /** True if Meta has more Pages. */
  readonly more: boolean
}

/**
 * The first answer of /me/accounts, if every row of it is plain. `toPage` reads a plain row in the same
 * way. `undefined` otherwise: the app reads such an answer and can say more. It uses no schema, because no
 * library is loaded yet.
 */
export function readPlainPages(answer: unknown): PlainPages | undefined {
  const { data: rows, paging } = fieldsOf(answer)
  if (!Array.isArray(rows) || rows.length === 0) return undefined
  const pages = rows.map(toPlainPage).filter(page => page !== undefined)
  // The app counts a Page listed twice once.
  if (new Set(pages.map(({ id }) => id)).size < rows.length) return undefined
  const { next, cursors } = fieldsOf(paging)
  const more = isText(next, /^/) && isText(fieldsOf(cursors).after, /^.{1,2048}$/s)
  const isEnd = paging === undefined || (Object(paging) === paging && next === undefined)
  return more || isEnd ? { pages, more } : undefined
}

function toPlainPage(row: unknown, index: number): PlainPage | undefined {
  const { id, name, access_token: token, tasks } = fieldsOf(row)
  const instagramAccount = toPlainAccount(fieldsOf(row))
  return isText(id, number) &&
    // A name without characters to clean.
    isText(name, /^(?!\s)(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\u200c\u200d]){1,500}(?<!\s)$/u) &&
    isText(token, tokenOfMeta) &&
    Array.isArray(tasks) &&
    // All tasks, because the heading says more if one is missing.
    tasks.some(task => isText(task, /^(MANAGE|PROFILE_PLUS_FULL_CONTROL)$/)) &&
    tasks.every(task => isText(task, /^[A-Z_]{2,60}$/)) &&
    instagramAccount !== null
    ? { number: index + 1, id, name, token, tasks, instagramAccount }
    : undefined
}

/** Returns `null` for an account that is not plain. Its row is then not plain either. */
function toPlainAccount({
  instagram_business_account: account,
  connected_instagram_account: connected,
}: Fields): PlainPage['instagramAccount'] | null {
  if (account === undefined) return connected === undefined ? undefined : null
  const { id, username } = fieldsOf(account)
  return isText(id, number) && isText(username, /^[\w.]{1,60}$/) ? { id, username } : null
}

const number = /^\d{1,20}$/

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value)
}

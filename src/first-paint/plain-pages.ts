import { isTokenOfMeta } from '../core/access-token.ts'

/** A Page with every value of a row. */
type PlainPage = {
  /** Its position in Meta's answer, from 1. */
  readonly number: number
  readonly id: string
  readonly name: string
  readonly token: string
  readonly tasks: readonly string[]
  readonly instagramAccount:
    | { readonly id: string; readonly username: string; readonly name: undefined }
    | undefined
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
  const rows = of(answer, 'data')
  if (!Array.isArray(rows) || rows.length === 0) return undefined
  const pages = rows.map(toPlainPage).filter(page => page !== undefined)
  // The app counts a Page listed twice once.
  if (new Set(pages.map(({ id }) => id)).size < rows.length) return undefined
  const paging = of(answer, 'paging')
  const next = of(paging, 'next')
  const more = isText(next, /^/) && isText(of(of(paging, 'cursors'), 'after'), /^.{1,2048}$/s)
  const isEnd = paging === undefined || (Object(paging) === paging && next === undefined)
  return more || isEnd ? { pages, more } : undefined
}

function toPlainPage(row: unknown, index: number): PlainPage | undefined {
  const [id, name, token, tasks] = ['id', 'name', 'access_token', 'tasks'].map(of.bind(null, row))
  const instagramAccount = toPlainAccount(row)
  return isText(id, number) &&
    // A name without characters to clean.
    isText(name, /^(?!\s)(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\u200c\u200d]){1,500}(?<!\s)$/u) &&
    isText(token, /^/) &&
    isTokenOfMeta(token) &&
    Array.isArray(tasks) &&
    // All tasks, because the heading says more if one is missing.
    (tasks.includes('MANAGE') || tasks.includes('PROFILE_PLUS_FULL_CONTROL')) &&
    tasks.every(task => isText(task, /^[A-Z_]{2,60}$/)) &&
    instagramAccount !== null
    ? { number: index + 1, id, name, token, tasks, instagramAccount }
    : undefined
}

/** Returns `null` for an account that is not plain. Its row is then not plain either. */
function toPlainAccount(row: unknown): PlainPage['instagramAccount'] | null {
  const account = of(row, 'instagram_business_account')
  if (account === undefined) {
    return of(row, 'connected_instagram_account') === undefined ? undefined : null
  }
  const id = of(account, 'id')
  const username = of(account, 'username')
  return isText(id, number) && isText(username, /^[\w.]{1,60}$/)
    ? { id, username, name: undefined }
    : null
}

const number = /^\d{1,20}$/

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value)
}

function of(value: unknown, field: string): unknown {
  return Reflect.get(Object(value), field)
}

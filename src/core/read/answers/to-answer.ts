import { eachOnce } from '../each-once.ts'
import type { FoundAnswer } from './answer-facts.ts'
import {
  Exchange,
  Paging,
  Row,
  Subscribed,
  WithAccounts,
  WithPermissions,
  Wrapped,
} from './answer-schemas.ts'
import { toDebug, toGranular } from './debug-token.ts'
import { ofRows, toListed } from './listed-answers.ts'
import { isPage, toPages } from './pages.ts'
import { accountsOf, isProfile, profileOf } from './profiles.ts'
import { toWebhook } from './webhook.ts'

/**
 * A list of names and IDs as the Pages that a call asked for. Without the call nobody knows what they are.
 */
export function toNamedPages(value: unknown): FoundAnswer | undefined {
  const { data } = Wrapped.safeParse(value)
  if (data === undefined || !Array.isArray(data.data)) return undefined
  const more = Paging.safeParse(data.paging)
  const found = toPages(data.data, more.success)
  return found.pages.length > 0 ? found : undefined
}

/** A value as the answer that its fields make it; `undefined` for all others. */
export function toAnswer(value: unknown): FoundAnswer | undefined {
  if (Array.isArray(value)) return toGranular(value)
  const wrapped = Wrapped.safeParse(value)
  if (wrapped.success) {
    const { data, paging } = wrapped.data
    if (Array.isArray(data)) return ofList(data, paging)
    const debug = toDebug(data)
    if (debug) return debug
  }
  const owner = WithAccounts.safeParse(value)
  const accounts = owner.success ? owner.data.accounts : undefined
  if (accounts && accounts.data.length > 0) return ofList(accounts.data, accounts.paging)
  const person = WithPermissions.safeParse(value)
  const permissions = person.success ? ofList(person.data.permissions.data, undefined) : undefined
  if (permissions?.of === 'permissions') return permissions
  const webhook = toWebhook(value)
  if (webhook) return { of: 'webhook', facts: webhook }
  return toDebug(value) ?? toExchange(value) ?? toListed(value) ?? ofRow(value)
}

function ofList(data: readonly unknown[], paging: unknown): FoundAnswer | undefined {
  if (data.length === 0) return { of: 'empty-list' }
  const rows = data.flatMap(each => {
    const row = Row.safeParse(each)
    return row.success ? [row.data] : []
  })
  const permissions = eachOnce(
    rows.flatMap(({ permission, status }) =>
      permission && status ? [{ permission, status }] : [],
    ),
    ({ permission }) => permission,
  )
  if (permissions.length > 0) return { of: 'permissions', rows: permissions }
  const granular = toGranular(data)
  if (granular) return granular
  // A table of one row is the answer about one token.
  const debug = data.length === 1 ? toDebug(data[0]) : undefined
  if (debug) return debug
  const subscribed = data.flatMap(each => Subscribed.safeParse(each).data ?? [])
  if (subscribed.length > 0) {
    return {
      of: 'subscribed-apps',
      rows: subscribed.map(({ id, name, subscribed_fields: fields }) => ({ id, name, fields })),
    }
  }
  const [first] = rows
  const listed = rows.some(isPage) ? undefined : ofRows(data)
  if (listed) return listed
  const isOne = rows.length === 1
  // Instagram wraps the answer of the exchange in a list of one.
  if (isOne && first?.user_id !== undefined && first.access_token !== undefined) {
    return toExchange(data[0])
  }
  if (rows.some(isPage)) {
    const more = Paging.safeParse(paging)
    return toPages(data, more.success)
  }
  if (isOne && first !== undefined && isProfile(first)) return profileOf(first)
  if (rows.length > 1 && rows.every(isProfile)) return { of: 'profiles', rows: accountsOf(rows) }
  const named = eachOnce(
    rows.flatMap(row => (row.id === undefined ? [] : [{ id: row.id, name: row.name }])),
    ({ id }) => id,
  )
  return named.length > 0 && named.some(({ name }) => name)
    ? { of: 'businesses', rows: named }
    : undefined
}

function ofRow(value: unknown): FoundAnswer | undefined {
  const parsed = Row.safeParse(value)
  if (!parsed.success) return undefined
  const row = parsed.data
  const found = isPage(row) ? toPages([value], false) : undefined
  if (found && found.pages.length > 0) return { ...found, isAlone: true }
  if (isProfile(row)) return profileOf(row)
  if (row.id !== undefined && row.name !== undefined) {
    return { of: 'person', person: { id: row.id, name: row.name } }
  }
  return undefined
}

function toExchange(value: unknown): FoundAnswer | undefined {
  const parsed = Exchange.safeParse(value)
  if (!parsed.success) return undefined
  const { expires_in, user_id, token_type, permissions } = parsed.data
  const { fields, grant_type, client_id, limit } = parsed.data
  // The parameters of a call hold a token too.
  if ([fields, grant_type, client_id, limit].some(each => each !== undefined)) return undefined
  if (parsed.data.id !== undefined && token_type === undefined) return undefined
  const isAlone = [expires_in, user_id, token_type, permissions].every(each => each === undefined)
  // `{ message, access_token: accessToken }` names a variable.
  if (isAlone && /^[A-Za-z_.]{1,40}$/.test(parsed.data.access_token)) return undefined
  const list = typeof permissions === 'string' ? permissions.split(/[,\s]+/) : permissions
  return { of: 'exchange', facts: { expiresIn: expires_in, userId: user_id, permissions: list } }
}

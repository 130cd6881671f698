import type { Environment } from '../../access-token.ts'
import { toPage } from '../../accounts/page.ts'
import { eachOnce } from '../each-once.ts'
import { readId } from '../which-id.ts'
import type { DebugFacts, FoundAnswer, FoundPages, ListedRow } from './answer-facts.ts'
import {
  Debug,
  Exchange,
  Granular,
  Paging,
  Row,
  type RowData,
  Subscribed,
  WithAccounts,
  WithPermissions,
  Wrapped,
} from './answer-schemas.ts'
import { ofRows, toListed } from './listed-answers.ts'
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
  if (Array.isArray(value)) {
    const granular = granularOf(value)
    return granular.length > 0
      ? { of: 'debug-token', facts: { ...nothingKnown, granular } }
      : undefined
  }
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
  const granular = granularOf(data)
  if (granular.length > 0) return { of: 'debug-token', facts: { ...nothingKnown, granular } }
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

/** True for the fields of an Instagram account. A Page has a username too. */
function isProfile(row: RowData): boolean {
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

/** Meta's documentation prints the answer with this in place of the name. */
const placeholder = /^<IG_USERNAME>$/i
const accountTypes =
  /^(?:BUSINESS|MEDIA_CREATOR|CREATOR|PERSONAL|Business|Media_Creator|Creator|Personal)$/

/** The accounts of a list, each once. */
function accountsOf(rows: readonly RowData[]): readonly ListedRow[] {
  const named = rows.flatMap(({ id, user_id, name, username }) => {
    const value = user_id ?? id
    return value === undefined ? [] : [{ name: username ?? name, value }]
  })
  return eachOnce(named, ({ value }) => value)
}

function isPage(row: RowData): boolean {
  const { id: pageId, access_token, category, tasks, perms } = row
  const account = row.instagram_business_account ?? row.connected_instagram_account
  return (
    pageId !== undefined &&
    [access_token, category, tasks, perms, account].some(each => each !== undefined)
  )
}

/** The Pages of a list. A Page that is listed twice is one Page. */
function toPages(rows: readonly unknown[], hasMore: boolean): FoundPages {
  const environment = environmentOf(rows)
  const ids = new Set<string>()
  const pages = rows.flatMap(row => {
    const page = toPage(row, ids.size + 1, environment)
    if (page === undefined || ids.has(page.id)) return []
    ids.add(page.id)
    return [page]
  })
  return { of: 'accounts', pages, environment, hasMore }
}

/** The environment of the first token. A token of the other one becomes an odd field of its row. */
function environmentOf(rows: readonly unknown[]): Environment {
  const [first] = rows.flatMap(row => Row.safeParse(row).data?.access_token ?? [])
  return first?.startsWith('SIM_') ? 'simulated' : 'meta'
}

function profileOf(row: RowData): FoundAnswer {
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

function toDebug(value: unknown): FoundAnswer | undefined {
  const parsed = Debug.safeParse(value)
  if (!parsed.success) return undefined
  const { data } = parsed
  if (data.is_valid === undefined && data.granular_scopes === undefined) return undefined
  return {
    of: 'debug-token',
    facts: {
      type: data.type,
      appId: data.app_id,
      application: data.application,
      userId: data.user_id,
      profileId: data.profile_id,
      isValid: data.is_valid,
      issuedAt: data.issued_at,
      expiresAt: data.expires_at,
      dataAccessExpiresAt: data.data_access_expires_at,
      scopes: data.scopes,
      granular: data.granular_scopes && granularOf(data.granular_scopes),
    },
  }
}

const nothingKnown: DebugFacts = {
  type: undefined,
  appId: undefined,
  application: undefined,
  userId: undefined,
  profileId: undefined,
  isValid: undefined,
  issuedAt: undefined,
  expiresAt: undefined,
  dataAccessExpiresAt: undefined,
  scopes: undefined,
  granular: undefined,
}

function granularOf(rows: readonly unknown[]): NonNullable<DebugFacts['granular']> {
  return rows.flatMap(each => {
    const row = Granular.safeParse(each)
    if (!row.success) return []
    const targets = [...new Set((row.data.target_ids ?? []).map(String))]
    return [{ scope: row.data.scope, targets }]
  })
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

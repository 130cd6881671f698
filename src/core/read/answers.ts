import * as z from 'zod/mini'
import { readDebuggerPage } from './debugger-page.ts'
import { type FoundValue, valuesIn } from './literal.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

/** An answer of Graph with its facts. Its tokens are separate things. */
export type FoundAnswer =
  | { readonly of: 'debug-token'; readonly facts: DebugFacts }
  | { readonly of: 'accounts'; readonly pages: readonly PageRow[]; readonly hasMore: boolean }
  | { readonly of: 'permissions'; readonly rows: readonly PermissionRow[] }
  | { readonly of: 'businesses'; readonly rows: readonly NamedRow[] }
  | { readonly of: 'exchange'; readonly facts: ExchangeFacts }
  | { readonly of: 'profile'; readonly facts: ProfileFacts }
  | { readonly of: 'page'; readonly page: PageRow }
  | { readonly of: 'person'; readonly person: NamedRow }
  | { readonly of: 'empty-list' }

/** Facts of debug_token or of the Access Token Debugger's page. Times are epoch seconds, 0 is never. */
export type DebugFacts = {
  readonly type: string | undefined
  readonly appId: string | undefined
  readonly application: string | undefined
  readonly userId: string | undefined
  readonly profileId: string | undefined
  readonly isValid: boolean | undefined
  readonly issuedAt: number | undefined
  readonly expiresAt: number | undefined
  readonly dataAccessExpiresAt: number | undefined
  readonly scopes: readonly string[] | undefined
  /** `targets` of `undefined` or of none: all assets, now and later. */
  readonly granular:
    | readonly { readonly scope: string; readonly targets: readonly string[] }[]
    | undefined
}

type PageRow = {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly hasToken: boolean
  readonly instagramId: string | undefined
  readonly username: string | undefined
  readonly tasks: readonly string[] | undefined
}

type PermissionRow = { readonly permission: string; readonly status: string }
type NamedRow = { readonly id: string; readonly name: string | undefined }
type ExchangeFacts = {
  readonly expiresIn: number | undefined
  readonly userId: string | undefined
  readonly permissions: readonly string[] | undefined
}
type ProfileFacts = {
  readonly accountId: string | undefined
  readonly appScopedId: string | undefined
  readonly username: string | undefined
  readonly accountType: string | undefined
}

/** Every answer in a text, the outermost where one holds another. */
export function answersIn(text: string): readonly (FoundAnswer & { start: number; end: number })[] {
  const found = allValues(text)
    .slice(-mostValues)
    .flatMap(({ value, start, end }) => {
      const answer = toAnswer(value)
      return answer ? [{ ...answer, start, end }] : []
    })
  const page = readDebuggerPage(text)
  const all = (page ? [...found, page] : found).slice(-200)
  const outer = all.filter(
    one =>
      !all.some(
        other =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          size(other) > size(one),
      ),
  )
  return outer.slice(0, 50)
}

/** The outer values come last. */
const mostValues = 2000

function size({ start, end }: { start: number; end: number }): number {
  return end - start
}

/** JSON may stand inside a string, with its quotes escaped, some layers deep. */
function allValues(text: string): readonly FoundValue[] {
  const found = withInner(valuesIn(text), 0)
  let layer = text
  for (let depth = 0; depth < deepest && /[{[]\s{0,9}\\{1,31}"/.test(layer); depth++) {
    layer = layer.replace(/\\([\s\S])/g, '$1')
    for (const { value } of valuesIn(layer)) found.push({ value, start: 0, end: text.length })
  }
  return found
}

const deepest = 5

/** Values with those that their own strings hold, at the place of the string's holder. */
function withInner(values: readonly FoundValue[], depth: number): FoundValue[] {
  if (depth > deepest) return []
  return values.flatMap(outer => {
    const { value, start, end } = outer
    if (typeof value !== 'object' || value === null) return [outer]
    const inner = Object.values(value).flatMap(each =>
      typeof each === 'string' && /^\s{0,20}[{[]/.test(each)
        ? withInner(valuesIn(each), depth + 1).map(found => ({ value: found.value, start, end }))
        : [],
    )
    return [...inner, outer]
  })
}

const text = z.catch(z.optional(z.string().check(z.maxLength(5000))), undefined)
const id = z.catch(
  z.optional(
    z.pipe(
      z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int().check(z.nonnegative())]),
      z.transform(given => String(given)),
    ),
  ),
  undefined,
)
const names = z.catch(z.optional(z.array(z.string().check(z.regex(/^[\w.]{2,60}$/)))), undefined)
const seconds = z.catch(
  z.optional(z.int().check(z.minimum(0), z.maximum(99_999_999_999))),
  undefined,
)
const flag = z.catch(z.optional(z.boolean()), undefined)

const Account = z.catch(z.optional(z.object({ id, username: text })), undefined)
const Row = z.object({
  id,
  name: text,
  access_token: text,
  category: text,
  tasks: names,
  perms: names,
  instagram_business_account: Account,
  connected_instagram_account: Account,
  permission: text,
  status: text,
  user_id: id,
  username: text,
  account_type: text,
  media_count: z.catch(z.optional(z.int()), undefined),
})
const Granular = z.object({
  scope: z.string().check(z.regex(/^[a-z_]{3,60}$/)),
  target_ids: z.catch(z.optional(z.array(z.unknown())), undefined),
})
const Debug = z.object({
  app_id: id,
  type: text,
  application: text,
  user_id: id,
  profile_id: id,
  is_valid: flag,
  issued_at: seconds,
  expires_at: seconds,
  data_access_expires_at: seconds,
  scopes: names,
  granular_scopes: z.catch(z.optional(z.array(z.unknown())), undefined),
})
const Wrapped = z.object({ data: z.unknown(), paging: z.optional(z.unknown()) })
const Exchange = z.object({
  access_token: z.string(),
  token_type: text,
  expires_in: seconds,
  user_id: id,
  permissions: z.catch(z.optional(z.union([z.array(z.string()), z.string()])), undefined),
  id,
  name: text,
})

function toAnswer(value: unknown): FoundAnswer | undefined {
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
  return toDebug(value) ?? toExchange(value) ?? ofRow(value)
}

function ofList(data: readonly unknown[], paging: unknown): FoundAnswer | undefined {
  if (data.length === 0) return { of: 'empty-list' }
  const rows = data.flatMap(each => {
    const row = Row.safeParse(each)
    return row.success ? [row.data] : []
  })
  const permissions = rows.flatMap(({ permission, status }) =>
    permission && status ? [{ permission, status }] : [],
  )
  if (permissions.length > 0) return { of: 'permissions', rows: permissions }
  const granular = granularOf(data)
  if (granular.length > 0) return { of: 'debug-token', facts: { ...nothingKnown, granular } }
  const [first] = rows
  // Instagram wraps the answer of the exchange in a list of one.
  if (first?.user_id !== undefined && first.access_token !== undefined) return toExchange(data[0])
  if (first?.username !== undefined && !rows.some(isPage)) return profileOf(first)
  if (first?.user_id !== undefined || first?.account_type !== undefined) return profileOf(first)
  if (rows.some(isPage)) {
    const more = z.object({ next: z.string() }).safeParse(paging)
    return { of: 'accounts', pages: rows.map(toPageRow), hasMore: more.success }
  }
  const named = rows.flatMap(row => (row.id === undefined ? [] : [{ id: row.id, name: row.name }]))
  return named.length > 0 && named.some(({ name }) => name)
    ? { of: 'businesses', rows: named }
    : undefined
}

type RowData = z.output<typeof Row>

function isPage(row: RowData): boolean {
  const { id: pageId, access_token, category, tasks, perms } = row
  const account = row.instagram_business_account ?? row.connected_instagram_account
  return (
    pageId !== undefined &&
    [access_token, category, tasks, perms, account].some(each => each !== undefined)
  )
}

function toPageRow(row: RowData): PageRow {
  const account = row.instagram_business_account ?? row.connected_instagram_account
  return {
    id: row.id,
    name: row.name,
    hasToken: row.access_token !== undefined,
    instagramId: account?.id,
    username: account?.username,
    tasks: row.tasks,
  }
}

function profileOf(row: RowData): FoundAnswer {
  return {
    of: 'profile',
    facts: {
      accountId: row.user_id,
      appScopedId: row.id,
      username: row.username,
      accountType: row.account_type,
    },
  }
}

function ofRow(value: unknown): FoundAnswer | undefined {
  const parsed = Row.safeParse(value)
  if (!parsed.success) return undefined
  const row = parsed.data
  if (isPage(row)) return { of: 'page', page: toPageRow(row) }
  if (row.username !== undefined && (row.user_id ?? row.id) !== undefined) return profileOf(row)
  if (row.account_type !== undefined) return profileOf(row)
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
    return [{ scope: row.data.scope, targets: (row.data.target_ids ?? []).map(String) }]
  })
}

function toExchange(value: unknown): FoundAnswer | undefined {
  const parsed = Exchange.safeParse(value)
  if (!parsed.success) return undefined
  const { expires_in, user_id, token_type, permissions } = parsed.data
  if (parsed.data.id !== undefined && token_type === undefined) return undefined
  const list = typeof permissions === 'string' ? permissions.split(/[,\s]+/) : permissions
  return { of: 'exchange', facts: { expiresIn: expires_in, userId: user_id, permissions: list } }
}

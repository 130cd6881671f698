import * as z from 'zod/mini'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

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
const name = z.string().check(z.regex(/^[\w.]{2,60}$/))
/** Tables write a list into one cell. */
const listed = z.pipe(
  z.string().check(z.maxLength(5000)),
  z.transform(cell => cell.split(/[\s,`]+/).filter(each => each !== '')),
)
const names = z.catch(
  z.optional(z.pipe(z.union([z.array(z.string()), listed]), z.array(name))),
  undefined,
)
const seconds = z.catch(
  z.optional(z.int().check(z.minimum(0), z.maximum(99_999_999_999))),
  undefined,
)
const flag = z.catch(z.optional(z.boolean()), undefined)

const Account = z.catch(z.optional(z.object({ id, username: text })), undefined)
export const Row = z.object({
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
export const Granular = z.object({
  scope: z.string().check(z.regex(/^[a-z_]{3,60}$/)),
  target_ids: z.catch(z.optional(z.array(z.unknown())), undefined),
})
export const Debug = z.object({
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
/** Pages that were asked for together with their owner. */
export const WithAccounts = z.object({
  accounts: z.object({ data: z.array(z.unknown()), paging: z.optional(z.unknown()) }),
})
/** An app that a webhook reports to. */
export const Subscribed = z.object({ id, name: text, subscribed_fields: z.array(z.string()) })
export const Wrapped = z.object({ data: z.unknown(), paging: z.optional(z.unknown()) })
export const Exchange = z.object({
  access_token: z.string(),
  token_type: text,
  expires_in: seconds,
  user_id: id,
  permissions: z.catch(z.optional(z.union([z.array(z.string()), z.string()])), undefined),
  id,
  name: text,
  fields: z.optional(z.unknown()),
  grant_type: z.optional(z.unknown()),
  client_id: z.optional(z.unknown()),
  limit: z.optional(z.unknown()),
})

/** One entry of a list, or an object alone. */
export type RowData = z.output<typeof Row>

/** More entries are to come. */
export const Paging = z.object({ next: z.string() })

import * as z from 'zod/mini'
import { Id, lenient } from '../../graph/answers.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

const text = lenient(z.string().check(z.maxLength(5000)))
const id = lenient(Id)
const name = z.string().check(z.regex(/^[\w.]{2,60}$/))
/** Tables write a list into one cell. */
const listed = z.pipe(
  z.string().check(z.maxLength(5000)),
  z.transform(cell => cell.split(/[\s,`]+/).filter(each => each !== '')),
)
const names = lenient(z.pipe(z.union([z.array(z.string()), listed]), z.array(name)))
const seconds = lenient(z.int().check(z.minimum(0), z.maximum(99_999_999_999)))
const flag = lenient(z.boolean())

const Account = lenient(z.object({ id, username: text }))
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
  media_count: lenient(z.int()),
})
export const Granular = z.object({
  scope: z.string().check(z.regex(/^[a-z_]{3,60}$/)),
  target_ids: lenient(z.array(z.unknown())),
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
  granular_scopes: lenient(z.array(z.unknown())),
})
/** Pages that were asked for together with their owner. */
export const WithAccounts = z.object({
  accounts: z.object({ data: z.array(z.unknown()), paging: z.optional(z.unknown()) }),
})
/** Permissions that were asked for together with the person. */
export const WithPermissions = z.object({
  permissions: z.object({ data: z.array(z.unknown()) }),
})
/** An app that a webhook reports to. */
export const Subscribed = z.object({ id, name: text, subscribed_fields: z.array(z.string()) })
export const Wrapped = z.object({ data: z.unknown(), paging: z.optional(z.unknown()) })
export const Exchange = z.object({
  access_token: z.string(),
  token_type: text,
  expires_in: seconds,
  user_id: id,
  permissions: lenient(z.union([z.array(z.string()), z.string()])),
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

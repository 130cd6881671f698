import * as z from 'zod/mini'
import { visible } from '../text/visible.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

/** IDs are text, always; a bare integer is taken only while it is exact. */
export const Id = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int().check(z.nonnegative())]),
  z.transform(id => String(id)),
)

/** People's text: no line may be broken and no neighbour reversed by it. */
export const Name = z.pipe(z.string().check(z.maxLength(5000)), z.transform(visible))

export const InstagramAccountAnswer = z.object({
  id: Id,
  username: z.optional(z.string().check(z.regex(/^[\w.]{1,60}$/))),
  name: z.optional(Name),
})

/** A row of /me/accounts. Requested but empty fields are absent. */
export const PageAnswer = z.object({
  id: Id,
  name: z.optional(Name),
  access_token: z.optional(z.string().check(z.maxLength(4096))),
  tasks: z.optional(z.array(z.string().check(z.regex(/^[A-Z_]{2,60}$/)))),
  instagram_business_account: z.optional(InstagramAccountAnswer),
  connected_instagram_account: z.optional(InstagramAccountAnswer),
})

/** Rows are read one by one, so that one strange row costs only itself. */
export const AccountsAnswer = z.object({
  data: z.array(z.unknown()),
  paging: z.optional(
    z.object({
      cursors: z.optional(z.object({ after: z.optional(z.string().check(z.maxLength(2048))) })),
      next: z.optional(z.string()),
    }),
  ),
})

export const PersonAnswer = z.object({ id: Id, name: z.optional(Name) })

export const PermissionsAnswer = z.object({
  data: z.array(
    z.object({
      permission: z.string().check(z.regex(/^[a-z_]{3,60}$/)),
      status: z.string().check(z.regex(/^[a-z_]{1,30}$/)),
    }),
  ),
})

/** A node or an edge of which only that it answers matters. */
export const AnyAnswer = z.union([z.object({ id: Id }), z.object({ data: z.array(z.unknown()) })])

/**
 * What a deletion says. Inferred from Graph's other deletions, of which old ones said a bare `true`:
 * no capture of this one exists.
 */
export const DoneAnswer = z.union([z.object({ success: z.literal(true) }), z.literal(true)])

const Flag = z.catch(z.optional(z.boolean()), undefined)
const Code = z.catch(z.optional(z.int()), undefined)
const Text = z.catch(z.optional(z.string()), undefined)

/** Type and trace ID can be missing, texts can be empty. Error Handling guide, and captures. */
export const ErrorAnswer = z.object({
  error: z.object({
    message: Text,
    type: Text,
    code: Code,
    error_subcode: Code,
    is_transient: Flag,
    error_user_title: Text,
    error_user_msg: Text,
    fbtrace_id: Text,
  }),
})

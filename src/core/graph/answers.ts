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

/** Longer names are cut. Facebook allows 75 characters. */
export const longestName = 5000

/** Reads an odd value as if the field had not been sent. */
export function lenient<T>(schema: z.ZodMiniType<T>) {
  return z.catch(z.optional(schema), undefined)
}

const LongName = z.pipe(
  z.pipe(
    z.string(),
    z.transform(name => name.slice(0, longestName)),
  ),
  Name,
)

export const InstagramAccountAnswer = z.object({
  id: Id,
  username: lenient(z.string().check(z.regex(/^[\p{L}\p{M}\p{N}_.]{1,60}$/u))),
  name: lenient(Name),
})

/** A row of /me/accounts. Requested but empty fields are absent. */
export const PageAnswer = z.object({
  id: Id,
  name: lenient(LongName),
  access_token: lenient(z.string().check(z.maxLength(4096))),
  tasks: lenient(z.array(lenient(z.string().check(z.regex(/^[\w .:-]{2,60}$/))))),
  instagram_business_account: lenient(InstagramAccountAnswer),
  connected_instagram_account: lenient(InstagramAccountAnswer),
})

/** A node whose other fields are read one by one later. */
export const RawNode = z.looseObject({ id: Id })

/** Rows and paging are read one by one, so that one odd row costs only itself. */
export const AccountsAnswer = z.object({
  data: z.array(z.unknown()),
  paging: z.optional(z.unknown()),
})

export const PersonAnswer = z.object({ id: Id, name: lenient(Name) })

/** A status of another form says neither yes nor no. */
const PermissionRow = z.object({
  permission: z.string().check(z.regex(/^[\w.:-]{1,100}$/)),
  status: z.catch(z.string().check(z.regex(/^[a-z_]{1,30}$/)), 'unreadable'),
})

/** Rows that name no permission are left out. */
export const PermissionsAnswer = z.pipe(
  z.object({ data: z.array(lenient(PermissionRow)) }),
  z.transform(({ data }) => ({ data: data.filter(row => row !== undefined) })),
)

/** A node or an edge; only the fact that it answers matters. */
export const AnyAnswer = z.union([z.object({ id: Id }), z.object({ data: z.array(z.unknown()) })])

/**
 * The answer to a deletion. Inferred from Graph's other deletions; older ones said a bare `true`. No
 * capture of this one exists.
 */
export const DoneAnswer = z.union([z.object({ success: z.literal(true) }), z.literal(true)])

const Flag = lenient(z.boolean())
const Code = lenient(z.int())
const Text = lenient(z.string())

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

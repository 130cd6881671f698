import * as z from 'zod/mini'
import { Id, lenient, Name } from './answers.ts'

const Scope = z.string().check(z.regex(/^[\w.:-]{1,100}$/))
/** Epoch seconds; 0 is never. */
const Instant = lenient(z.int().check(z.minimum(0), z.maximum(99_999_999_999)))

/** Entries that cannot be read are left out. */
const Scopes = z.pipe(
  z.array(lenient(Scope)),
  z.transform(scopes => scopes.filter(scope => scope !== undefined)),
)

/**
 * /debug_token. `target_ids` absent or empty stands for every asset, now and later; a scope that is
 * absent was not granted (restfb #1191, captures). So `granular_scopes` are read whole or not at all:
 * with one entry left out, they would say more than Meta did. For people without a role on the app
 * the call fails, which is normal.
 */
export const DebugAnswer = z.object({
  data: z.object({
    app_id: lenient(Id),
    type: lenient(z.string().check(z.regex(/^[A-Z_]{2,40}$/))),
    application: lenient(Name),
    user_id: lenient(Id),
    profile_id: lenient(Id),
    expires_at: Instant,
    data_access_expires_at: Instant,
    issued_at: Instant,
    is_valid: lenient(z.boolean()),
    scopes: lenient(Scopes),
    granular_scopes: lenient(
      z.array(z.object({ scope: Scope, target_ids: z.optional(z.array(Id)) })),
    ),
  }),
})

/** Rows of /me/businesses and of a portfolio's Pages: both are an ID and a name. */
export const NamedRowAnswer = z.object({ id: Id, name: lenient(Name) })

/** The portfolio that holds a Page. Without business_management the field fails the whole call. */
export const PageBusinessAnswer = z.object({ id: Id, business: z.optional(NamedRowAnswer) })

import * as z from 'zod/mini'
import { Id, InstagramAccountAnswer, Name } from './answers.ts'

const Scope = z.string().check(z.regex(/^[a-z_]{3,60}$/))
/** Epoch seconds; 0 is never. */
const Instant = z.optional(z.int().check(z.minimum(0), z.maximum(99_999_999_999)))

/**
 * /debug_token. `target_ids` absent or empty stands for every asset, now and later; a scope that is
 * absent was not granted (restfb #1191, captures). For people without a role on the app the call
 * fails, which is normal.
 */
export const DebugAnswer = z.object({
  data: z.object({
    app_id: z.optional(Id),
    type: z.optional(z.string().check(z.regex(/^[A-Z_]{2,40}$/))),
    application: z.optional(Name),
    user_id: z.optional(Id),
    profile_id: z.optional(Id),
    expires_at: Instant,
    data_access_expires_at: Instant,
    issued_at: Instant,
    is_valid: z.optional(z.boolean()),
    scopes: z.optional(z.array(Scope)),
    granular_scopes: z.optional(
      z.array(z.object({ scope: Scope, target_ids: z.optional(z.array(Id)) })),
    ),
  }),
})

/** Rows of /me/businesses and of a portfolio's Pages: both are an ID and a name. */
export const NamedRowAnswer = z.object({ id: Id, name: z.optional(Name) })

/** Which portfolio holds a Page. Without business_management the field fails the whole call. */
export const PageBusinessAnswer = z.object({ id: Id, business: z.optional(NamedRowAnswer) })

/** The Instagram fields of a Page, asked with the Page's own token. */
export const PageAccountsAnswer = z.object({
  id: Id,
  instagram_business_account: z.optional(InstagramAccountAnswer),
  connected_instagram_account: z.optional(InstagramAccountAnswer),
})

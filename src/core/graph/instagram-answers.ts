import * as z from 'zod/mini'
import { visible } from '../text/visible.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

const Id = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int().check(z.nonnegative())]),
  z.transform(id => String(id)),
)
const Count = z.catch(z.optional(z.int().check(z.nonnegative())), undefined)
const Line = z.pipe(z.string().check(z.maxLength(300)), z.transform(visible))

const Profile = z.object({
  /** App-scoped: another app is told another number. */
  id: z.catch(z.optional(Id), undefined),
  /** The professional account's own, the one in webhooks. */
  user_id: z.catch(z.optional(Id), undefined),
  username: z.catch(
    z.optional(z.string().check(z.regex(/^[\p{L}\p{M}\p{N}_.]{1,60}$/u))),
    undefined,
  ),
  name: z.catch(z.optional(Line), undefined),
  account_type: z.catch(z.optional(z.string().check(z.regex(/^\w{1,40}$/))), undefined),
  profile_picture_url: z.catch(
    z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(2048))),
    undefined,
  ),
  followers_count: Count,
  media_count: Count,
})

/** `GET /me` of graph.instagram.com: documented in `data[]`, and flat in every real answer. */
export const InstagramProfileAnswer = z.pipe(
  z.union([z.object({ data: z.tuple([Profile]) }), Profile]),
  z.transform(answer => ('data' in answer ? answer.data[0] : answer)),
)

/** `GET /refresh_access_token`. */
export const RefreshAnswer = z.object({
  access_token: z.string().check(z.maxLength(4096)),
  expires_in: z.int().check(z.positive(), z.maximum(1e9)),
})

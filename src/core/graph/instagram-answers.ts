import * as z from 'zod/mini'
import { visible } from '../text/visible.ts'
import { Id, lenient } from './answers.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

const Count = lenient(z.int().check(z.nonnegative()))
const Line = z.pipe(z.string().check(z.maxLength(300)), z.transform(visible))

const Profile = z.object({
  /** App-scoped: another app is told another number. */
  id: lenient(Id),
  /** The professional account's own, the one in webhooks. */
  user_id: lenient(Id),
  username: lenient(z.string().check(z.regex(/^[\p{L}\p{M}\p{N}_.]{1,60}$/u))),
  name: lenient(Line),
  account_type: lenient(z.string().check(z.regex(/^\w{1,40}$/))),
  profile_picture_url: lenient(z.url({ protocol: /^https$/ }).check(z.maxLength(2048))),
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

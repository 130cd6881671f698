import * as z from 'zod/mini'
import { Id, Name } from './answers.ts'

/** What GET graph.instagram.com/me is asked for (Instagram Login, "Get Started"). */
export const profileFields =
  'id,user_id,username,name,account_type,profile_picture_url,followers_count,media_count'

const Count = z.optional(z.int().check(z.minimum(0)))

const Profile = z.object({
  /** Of this account for this app alone. */
  id: Id,
  /** The professional account's own: what webhooks and publishing name it by. */
  user_id: z.optional(Id),
  username: z.optional(z.string().check(z.regex(/^[\w.]{1,60}$/))),
  name: z.optional(Name),
  /** Business or Media_Creator; other words are kept as they are. */
  account_type: z.optional(z.string().check(z.regex(/^\w{1,40}$/))),
  followers_count: Count,
  media_count: Count,
})

/** Documented inside `data[]`; implementers' fixtures are flat. Both are read. */
export const ProfileAnswer = z.pipe(
  z.union([Profile, z.object({ data: z.tuple([Profile]) })]),
  z.transform(answer => ('data' in answer ? answer.data[0] : answer)),
)

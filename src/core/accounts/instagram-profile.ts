import type { AccessToken } from '../access-token.ts'
import type { Graph } from '../graph/client.ts'
import { InstagramProfileAnswer } from '../graph/instagram-answers.ts'

/** The professional account of an Instagram Login. */
export type InstagramProfile = {
  /** `user_id`: the one of the account itself, in API paths and in webhooks. */
  readonly accountId: string | undefined
  /** `id`: this app's own number for the account. */
  readonly appScopedId: string | undefined
  readonly username: string | undefined
  readonly name: string | undefined
  /** BUSINESS or MEDIA_CREATOR, in either case. */
  readonly accountType: string | undefined
  readonly followers: number | undefined
  readonly media: number | undefined
  /** An address to copy. Showing the picture would be a request to somebody else. */
  readonly pictureUrl: string | undefined
}

const fields =
  'id,user_id,username,name,account_type,profile_picture_url,followers_count,media_count'

/**
 * `GET /me` of graph.instagram.com. Fields that Meta leaves out, or sends in another form, are `undefined`.
 *
 * @throws what Graph.get throws
 */
export async function loadProfile(
  graph: Graph,
  token: AccessToken,
  signal: AbortSignal,
): Promise<InstagramProfile> {
  const answer = await graph.get('/me', { fields }, token, InstagramProfileAnswer, signal)
  return {
    accountId: answer.user_id,
    appScopedId: answer.id,
    username: answer.username,
    name: answer.name,
    accountType: answer.account_type,
    followers: answer.followers_count,
    media: answer.media_count,
    pictureUrl: answer.profile_picture_url,
  }
}

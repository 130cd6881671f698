import type { AccessToken } from '../access-token.ts'
import type { Graph } from '../graph/client.ts'
import { InstagramProfileAnswer } from '../graph/instagram-answers.ts'

/** The professional account of an Instagram Login. */
export type InstagramProfile = {
  /** `user_id`: the account's own ID, in API paths and webhooks. */
  readonly accountId: string | undefined
  /** `id`: the account's number for this app only. */
  readonly appScopedId: string | undefined
  readonly username: string | undefined
  readonly name: string | undefined
  /** BUSINESS or MEDIA_CREATOR, in either case. */
  readonly accountType: string | undefined
  readonly followers: number | undefined
  readonly media: number | undefined
  /** The picture's address as text. Showing the picture would send a request to another host. */
  readonly pictureUrl: string | undefined
}

const fields =
  'id,user_id,username,name,account_type,profile_picture_url,followers_count,media_count'

/**
 * `GET /me` of graph.instagram.com. Fields that are missing or odd are `undefined`.
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

import { AccessToken, type Environment, isTokenOf } from '../access-token.ts'
import { PageAnswer } from '../graph/answers.ts'

export type InstagramAccount = {
  readonly id: string
  readonly username: string | undefined
  readonly name: string | undefined
  /** Only `connected_instagram_account` was filled: the newer linking in the app does that. */
  readonly connectedOnly?: true
}

/** A Facebook Page as Graph tells it. */
export type Page = {
  /** Its place in Meta's answer, from 1: the number on its tag and in exports. */
  readonly number: number
  readonly id: string
  readonly name: string
  readonly accessToken: AccessToken | undefined
  readonly tasks: readonly string[]
  readonly instagramAccount: InstagramAccount | undefined
  /** How it was found when /me/accounts did not list it. The edge alone tells tasks. */
  readonly found?: 'by-id' | 'in-portfolio'
}

/**
 * One row of /me/accounts; `undefined` when it is not of the expected form, so that the others
 * survive it. `connected_instagram_account` is what newer linking in the app fills; the business
 * account wins.
 */
export function toPage(row: unknown, number: number, environment: Environment): Page | undefined {
  const read = PageAnswer.safeParse(row)
  if (!read.success) return undefined
  const { id, name, access_token, tasks, ...accounts } = read.data
  const account = accounts.instagram_business_account ?? accounts.connected_instagram_account
  return {
    number,
    id,
    name: name || `Page ${id}`,
    accessToken:
      access_token !== undefined && isTokenOf(environment, access_token)
        ? new AccessToken(access_token)
        : undefined,
    tasks: tasks ?? [],
    instagramAccount: account && {
      id: account.id,
      username: account.username,
      name: account.name,
      ...(accounts.instagram_business_account ? {} : { connectedOnly: true }),
    },
  }
}

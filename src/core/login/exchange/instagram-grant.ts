import type { Environment } from '../../access-token.ts'
import type { DatedToken } from '../grant.ts'

/** What the exchange of a code came to, or a refresh: one token and its instants. */
export type InstagramGrant = {
  readonly family: 'instagram-login'
  readonly environment: Environment
  /** The Instagram app ID. */
  readonly appId: string | undefined
  /** Somebody's shared link brought the app ID. */
  readonly linked?: true
  readonly askedPermissions: readonly string[]
  /** When the token was made: the exchange's own note where it left one, else when it was read. */
  readonly issuedAt: Date
  readonly token: DatedToken
  /**
   * short-lived: an hour. long-lived: about 60 days, and only this one can be refreshed. undefined: the
   * token came alone, so nothing is known of it.
   */
  readonly kind: 'short-lived' | 'long-lived' | undefined
  /** What the exchange says was granted; the long-lived answer alone does not say it. */
  readonly granted: readonly string[] | undefined
  /** The professional account's ID, as the exchange names it. */
  readonly userId: string | undefined
  /** Meta's words, where the second half of the exchange was refused. */
  readonly longLivedRefusal: string | undefined
}

import type { Environment } from '../../access-token.ts'
import type { DatedToken } from '../reply/grant.ts'

/** The result of an exchange or a refresh: one token and its dates. */
export type InstagramGrant = {
  readonly family: 'instagram-login'
  readonly environment: Environment
  /** The Instagram app ID. */
  readonly appId: string | undefined
  /** A shared link brought the app ID. */
  readonly linked?: true
  readonly askedPermissions: readonly string[]
  /** The token's issue time: from the exchange's note, otherwise the time of reading. */
  readonly issuedAt: Date
  readonly token: DatedToken
  /**
   * short-lived: an hour. long-lived: about 60 days, and refreshable. undefined: a bare token, without
   * facts.
   */
  readonly kind: 'short-lived' | 'long-lived' | undefined
  /** Permissions granted according to the exchange. The long-lived answer does not name them. */
  readonly granted: readonly string[] | undefined
  /** The professional account's ID from the exchange. */
  readonly userId: string | undefined
  /** Meta's words if it refused the second half of the exchange. */
  readonly longLivedRefusal: string | undefined
}

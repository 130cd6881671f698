import type { Environment, LoginCode } from '../access-token.ts'

/** A checked response of Instagram Login. The app secret turns it into a token, elsewhere. */
export type AuthorizationCode = {
  readonly family: 'instagram-login'
  readonly environment: Environment
  /** The Instagram app ID. Unknown only for a pasted address of a login that began elsewhere. */
  readonly appId: string | undefined
  /** Somebody's shared link brought the app ID. */
  readonly linked?: true
  readonly askedPermissions: readonly string[]
  /** The exchange has to repeat it character for character. Empty for a pasted address without its scheme. */
  readonly redirectUri: string
  readonly code: LoginCode
  readonly issuedAt: Date
  readonly expiresAt: Date
}

import type { Environment, LoginCode } from '../../access-token.ts'
import type { FacebookPendingLogin } from '../pending.ts'

/** A checked response of Instagram Login. The exchange with the app secret happens elsewhere. */
export type AuthorizationCode = {
  readonly family: 'instagram-login'
  readonly environment: Environment
  /** The Instagram app ID. Unknown only for a pasted address of a login that started elsewhere. */
  readonly appId: string | undefined
  /** A shared link brought the app ID. */
  readonly linked?: true
  readonly askedPermissions: readonly string[]
  /** The exchange must repeat it exactly. Empty for a pasted address without its scheme. */
  readonly redirectUri: string
  readonly code: LoginCode
  readonly issuedAt: Date
  readonly expiresAt: Date
}

/** A checked code of Facebook Login, for a login with PKCE. The page exchanges it, without the app secret. */
export type ReturnedCode = {
  readonly kind: 'returned-code'
  readonly pending: FacebookPendingLogin
  readonly code: LoginCode
}

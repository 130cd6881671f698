import { type AuthorizationRequest, toAuthorizationRequest } from './authorization-request.ts'

const dialogAddress = 'https://www.instagram.com/oauth/authorize'

/** The input of an authorization request for the Instagram Login dialog. */
export type InstagramLogin = {
  /** The Instagram app ID, which differs from the Meta app ID. */
  readonly appId: string
  readonly redirectUri: string
  readonly permissions: readonly string[]
  /** Asks a logged-in person for the password again. */
  readonly forceReauth: boolean
  /** False removes the dialog's "Log in with Facebook". Meta's default is true. */
  readonly enableFacebookLogin: boolean
  readonly state: string
  /** The simulated dialog's address, in place of Meta's. */
  readonly address?: string | undefined
}

/**
 * Business Login page of the API with Instagram Login. It has no token response: the answer is a code.
 * Values at Meta's default are omitted (`force_reauth` since 2025-06-14, `enable_fb_login` back since
 * 2026-02-06).
 */
export function instagramAuthorizationRequest(login: InstagramLogin): AuthorizationRequest {
  return toAuthorizationRequest(login.address ?? dialogAddress, [
    ['client_id', login.appId],
    ['redirect_uri', login.redirectUri],
    ['response_type', 'code'],
    ['scope', login.permissions.join(',')],
    ...(login.forceReauth ? ([['force_reauth', 'true']] as const) : []),
    ...(login.enableFacebookLogin ? [] : ([['enable_fb_login', 'false']] as const)),
    ['state', login.state],
  ])
}

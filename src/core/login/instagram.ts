import { type AuthorizationRequest, toAuthorizationRequest } from './authorization-request.ts'

const dialogAddress = 'https://www.instagram.com/oauth/authorize'

/** What decides the authorization request of the Instagram Login dialog. */
export type InstagramLogin = {
  /** The Instagram app ID, which is not the Meta app ID. */
  readonly appId: string
  readonly redirectUri: string
  readonly permissions: readonly string[]
  /** Asks for the password again, also where somebody is logged in. */
  readonly forceReauth: boolean
  /** False takes the dialog's "Log in with Facebook" away. Meta's default is true. */
  readonly enableFacebookLogin: boolean
  readonly state: string
  /** Another dialog than Meta's: the simulated one. */
  readonly address?: string | undefined
}

/**
 * Business Login page of the API with Instagram Login. There is no token response: the answer is a
 * code. What stands at Meta's default is left out (`force_reauth` since 2025-06-14, `enable_fb_login`
 * back since 2026-02-06).
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

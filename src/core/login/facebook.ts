import { graphVersion } from '../graph-version.ts'
import { type AuthorizationRequest, toAuthorizationRequest } from './authorization-request.ts'

const dialogAddress = `https://www.facebook.com/${graphVersion}/dialog/oauth`

/** What decides the authorization request of the Business Login dialog. */
export type FacebookLogin = {
  readonly appId: string
  readonly redirectUri: string
  readonly permissions: readonly string[]
  /** Guided: Instagram onboarding, by `display` and `extras`. Plain: the dialog without them. */
  readonly dialog: 'guided' | 'plain'
  /** A configuration of Facebook Login for Business. It takes the place of `scope`. */
  readonly configurationId?: string | undefined
  readonly state: string
  /**
   * rerequest opens the Page picker again for an app that was authorised before. reauthenticate asks
   * for the password again, which lets another person log in: general knowledge, not seen captured.
   */
  readonly authType?: 'rerequest' | 'reauthenticate' | undefined
  /** Another dialog than Meta's: the simulated one. */
  readonly address?: string | undefined
}

/** Meta's own onboarding switch, percent-encoded when sent (its sample is not). */
const extras = '{"setup":{"channel":"IG_API_ONBOARDING"}}'

/** Business Login page, "Step 1": all six parameters, and `state` (RFC 6749 section 4.2.1). */
export function authorizationRequest(login: FacebookLogin): AuthorizationRequest {
  const guided = login.dialog === 'guided'
  return toAuthorizationRequest(login.address ?? dialogAddress, [
    ['client_id', login.appId],
    ...(guided
      ? ([
          ['display', 'page'],
          ['extras', extras],
        ] as const)
      : []),
    ['redirect_uri', login.redirectUri],
    ['response_type', 'token'],
    login.configurationId
      ? ['config_id', login.configurationId]
      : ['scope', login.permissions.join(',')],
    ...(login.authType ? ([['auth_type', login.authType]] as const) : []),
    ['state', login.state],
  ])
}

export type AppIdFault = 'missing' | 'secret' | 'token' | 'not-digits'

/**
 * An app ID has only digits; 32 hexadecimal characters are an app secret, also behind an app ID and a
 * bar. A token is known by its beginning.
 */
export function appIdFault(text: string): AppIdFault | undefined {
  if (text === '') return 'missing'
  if (/^(\d{5,20}\|.*|[0-9a-f]{32})$/i.test(text)) return 'secret'
  if (/^(EAA|CAA|IG|SIM_)[\w-]{17,}$/.test(text)) return 'token'
  return /^\d{5,20}$/.test(text) ? undefined : 'not-digits'
}

import { graphVersion } from '../graph-version.ts'
import { type AuthorizationRequest, toAuthorizationRequest } from './authorization-request.ts'

const dialogAddress = `https://www.facebook.com/${graphVersion}/dialog/oauth`

/** The input of an authorization request for the Business Login dialog. */
export type FacebookLogin = {
  readonly appId: string
  readonly redirectUri: string
  readonly permissions: readonly string[]
  /** Guided: Instagram onboarding, by `display` and `extras`. Plain: the dialog without them. */
  readonly dialog: 'guided' | 'plain'
  /** A Facebook Login for Business configuration. It replaces `scope`. */
  readonly configurationId?: string | undefined
  readonly state: string
  /**
   * rerequest opens the Page picker again for an authorised app. reauthenticate asks for the password
   * again, so that another person can log in: general knowledge, not captured.
   */
  readonly authType?: 'rerequest' | 'reauthenticate' | undefined
  /** Asks for a code instead of tokens (PKCE, method S256). */
  readonly codeChallenge?: string | undefined
  /** The simulated dialog's address, in place of Meta's. */
  readonly address?: string | undefined
}

/** Meta's onboarding switch. It is sent percent-encoded, unlike in Meta's sample. */
const extras = '{"setup":{"channel":"IG_API_ONBOARDING"}}'

/**
 * Business Login page, "Step 1": all six parameters, and `state` (RFC 6749 section 4.2.1). The challenge is
 * documented for the manual login only.
 */
export function authorizationRequest(login: FacebookLogin): AuthorizationRequest {
  const { codeChallenge } = login
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
    ['response_type', codeChallenge === undefined ? 'token' : 'code'],
    login.configurationId
      ? ['config_id', login.configurationId]
      : ['scope', login.permissions.join(',')],
    ...(login.authType ? ([['auth_type', login.authType]] as const) : []),
    ['state', login.state],
    ...(codeChallenge === undefined
      ? []
      : ([
          ['code_challenge', codeChallenge],
          ['code_challenge_method', 'S256'],
        ] as const)),
  ])
}

/** The App ID in the address of its dashboard, which people copy as a whole. Other texts stay. */
export function appIdFrom(text: string): string {
  const dense = text.replace(/\s/g, '')
  return (
    /^https:\/\/developers\.facebook\.com\/apps\/(\d{5,20})(?![^/?#])/.exec(dense)?.[1] ?? dense
  )
}

export type AppIdFault = 'missing' | 'secret' | 'token' | 'not-digits'

/**
 * An app ID has only digits. 32 hexadecimal characters are an app secret, also after an app ID and a bar. A
 * token is recognised by its prefix.
 */
export function appIdFault(text: string): AppIdFault | undefined {
  if (text === '') return 'missing'
  if (/^(\d{5,20}\|.*|[0-9a-f]{32})$/i.test(text)) return 'secret'
  if (/^(EAA|CAA|IG|SIM_)[\w-]{17,}$/.test(text)) return 'token'
  return /^\d{5,20}$/.test(text) ? undefined : 'not-digits'
}

import type { App } from '../app.ts'
import { configuredPermissions, permissionNames } from '../permissions.ts'

/** A login request that the dialog accepts. */
export type LoginRequest = {
  readonly app: App
  readonly redirectUri: string
  readonly response: 'token' | 'code'
  /** PKCE, method S256 (RFC 7636). Meta names no other method. */
  readonly challenge: string | undefined
  readonly permissions: readonly string[]
  /** True for Instagram onboarding (`extras`). */
  readonly isGuided: boolean
  readonly wantsScopes: boolean
  /** auth_type=rerequest asks for declined permissions again and opens the picker again. */
  readonly isRerequest: boolean
  readonly state: string | null
}

/** An error that Meta shows on facebook.com. The app gets no redirect. */
export type DialogError = { readonly title: string; readonly message: string }

export function readLoginRequest(
  query: URLSearchParams,
  apps: readonly App[],
): LoginRequest | DialogError {
  const app = apps.find(each => each.appId === query.get('client_id'))
  if (!app) {
    // The wording is a guess.
    return refuse('Invalid App ID', 'The provided app ID does not look like a valid app ID.')
  }
  const redirectUri = query.get('redirect_uri') ?? ''
  if (isInsecure(redirectUri)) {
    return refuse(
      'Insecure Login Blocked',
      "You can't get an access token or log in to this app from an insecure page. Try re-loading the page as https://",
    )
  }
  if (!app.redirectUris.includes(redirectUri)) {
    return refuse(
      'URL Blocked',
      'This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.',
    )
  }
  const types = (query.get('response_type') ?? 'code').split(/[ ,]+/)
  const [response, ...others] = types.filter(type => type !== 'granted_scopes')
  if (others.length > 0 || (response !== 'token' && response !== 'code')) {
    // The wording is a guess. Meta also accepts "code token", which Keytag never sends.
    return refuse(
      'Invalid response_type',
      `The response_type "${types.join(' ')}" is not supported.`,
    )
  }
  const permissions = query.has('config_id')
    ? configuredPermissions
    : [...new Set((query.get('scope') ?? '').split(/[\s,]+/).filter(name => name !== ''))]
  const unknown = permissions.filter(name => !permissionNames.includes(name))
  if (unknown.length > 0) {
    return refuse(
      'Invalid Scopes',
      `Invalid Scopes: ${unknown.join(', ')}. This message is only shown to developers. Users of your app will ignore these permissions if present. Please read the documentation for valid permissions at: https://developers.facebook.com/docs/facebook-login/permissions`,
    )
  }
  if (permissions.every(name => name === 'email' || name === 'public_profile')) {
    // Facebook Login for Business documents the refusal. The wording is a guess.
    return refuse(
      'It looks like this app isn’t available',
      'This app needs at least one supported permission.',
    )
  }
  return {
    app,
    redirectUri,
    response,
    challenge:
      query.get('code_challenge_method') === 'S256'
        ? (query.get('code_challenge') ?? undefined)
        : undefined,
    permissions,
    isGuided: asksForOnboarding(query.get('extras')),
    wantsScopes: query.get('return_scopes') === 'true' || types.includes('granted_scopes'),
    isRerequest: (query.get('auth_type') ?? '').split(',').includes('rerequest'),
    state: query.get('state'),
  }
}

/** http is allowed only for the developer's own machine. */
function isInsecure(redirectUri: string): boolean {
  if (!URL.canParse(redirectUri)) return false
  const { protocol, hostname } = new URL(redirectUri)
  return protocol === 'http:' && !/^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)
}

/** `{"setup":{"channel":"IG_API_ONBOARDING"}}`, the only documented `extras`. */
function asksForOnboarding(extras: string | null): boolean {
  return /"channel"\s*:\s*"IG_API_ONBOARDING"/.test(extras ?? '')
}

function refuse(title: string, message: string): DialogError {
  return { title, message }
}

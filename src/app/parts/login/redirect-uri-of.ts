import type { Config } from '../../../config.ts'
import type { Environment } from '../../../core/access-token.ts'
import type { Family } from '../../../core/family.ts'

/** Where a login of this kind comes back to. */
export function redirectUriOf(
  login: { readonly environment: Environment; readonly family: Family },
  config: Config,
): string {
  const { redirectUri, simulatedRedirectUri } = config
  const uri = login.environment === 'meta' ? redirectUri : simulatedRedirectUri
  return login.family === 'facebook-login' ? uri : `${uri}instagram/`
}

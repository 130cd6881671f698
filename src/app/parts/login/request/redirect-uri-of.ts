import type { Config } from '../../../../config.ts'
import type { Environment } from '../../../../core/access-token.ts'
import type { Family } from '../../../../core/family.ts'

/** The redirect URI of a kind of login. */
export function redirectUriOf(
  login: { readonly environment: Environment; readonly family: Family },
  config: Config,
): string {
  return config.redirectUris[login.environment][login.family]
}

import type { Config } from '../../../../config.ts'
import type { Environment } from '../../../../core/access-token.ts'
import type { Family } from '../../../../core/family.ts'

/** Where a login of this kind comes back to. */
export function redirectUriOf(
  login: { readonly environment: Environment; readonly family: Family },
  config: Config,
): string {
  return config.redirectUris[login.environment][login.family]
}

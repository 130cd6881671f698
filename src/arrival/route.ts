import type { Environment } from '../core/access-token.ts'
import type { Family } from '../core/family.ts'

/** What a callback route stands for. */
export type Route = { readonly environment: Environment; readonly family: Family }

/** `path` is what follows the base. `undefined` where no login comes back to. */
export function toRoute(path: string): Route | undefined {
  const found = /^(simulated\/)?callback(\/instagram)?(?![\w-])/.exec(path)
  if (found === null) return undefined
  return {
    environment: found[1] ? 'simulated' : 'meta',
    family: found[2] ? 'instagram-login' : 'facebook-login',
  }
}

import { callbacks } from '../addresses.ts'
import type { Environment } from '../core/access-token.ts'
import { type Family, families } from '../core/family.ts'

/** The login of a callback route. */
export type Route = { readonly environment: Environment; readonly family: Family }

/** Accepts all spellings of a callback's address: with a slash, without, and as a file. */
export function toCallback(path: string): string {
  return path.replace(/(\.html|\/)?$/, '/')
}

/** The path below the site's base. */
export function pathOf({ pathname }: Location): string {
  return pathname.slice(import.meta.env.BASE_URL.length)
}

const environments = ['meta', 'simulated'] as const

/** `path` follows the base. Returns `undefined` for a path that is not a callback. */
export function toRoute(path: string): Route | undefined {
  const address = toCallback(path)
  for (const environment of environments) {
    for (const family of families) {
      if (callbacks[environment][family] === address) return { environment, family }
    }
  }
  return undefined
}

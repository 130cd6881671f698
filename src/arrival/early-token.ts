import { isTokenOfMeta } from '../core/access-token.ts'
import { isFresh } from '../core/login/pending.ts'
import type { ResponseAddress } from '../core/login/response.ts'
import type { Route } from './route.ts'

/**
 * Returns the token for the accounts call, only for a plain success of Facebook Login at Meta with a
 * pending login of this browser. Stricter than `readAuthorizationResponse`: returns a token only if the
 * full reader would grant and use the same one. Plain text, because it lives for one call and every byte of
 * this code is in <head>.
 */
export function earlyToken(
  { query, fragment }: ResponseAddress,
  route: Route | undefined,
  pending: string,
  now: Date,
): string | undefined {
  if (query !== '' || fragment.length > 16_384) return undefined
  if (route?.environment !== 'meta' || route.family !== 'facebook-login') return undefined
  const parameters = new URLSearchParams(fragment)
  const names = [...parameters.keys()]
  if (names.length > 64 || new Set(names).size < names.length) return undefined
  if (parameters.has('code') || parameters.has('error')) return undefined
  if (!isPendingFor(pending, parameters.get('state'), route, now)) return undefined
  const short = parameters.get('access_token') ?? ''
  const asking = parameters.get('long_lived_token') || short
  return isTokenOfMeta(short) && isTokenOfMeta(asking) ? asking : undefined
}

function isPendingFor(text: string, state: string | null, route: Route, now: Date): boolean {
  const pending: unknown = JSON.parse(text)
  const of = (name: string): unknown => Reflect.get(Object(pending), name)
  return (
    of('state') === state &&
    of('environment') === route.environment &&
    of('family') === route.family &&
    isFresh(new Date(String(of('issuedAt'))), now)
  )
}

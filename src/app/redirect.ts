import type { Arrival } from '../arrival/hand-over.ts'
import type { AuthorizationCode } from '../core/login/authorization-code.ts'
import type { Grant } from '../core/login/grant.ts'
import { readSpent } from '../core/login/pending.ts'
import { readAuthorizationResponse } from '../core/login/response.ts'
import type { FirstRequest } from '../meta.ts'

/** What the redirect came to. Taken once, before React starts. */
export type Redirect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'blocked'; readonly why: 'framed' | 'service-worker' }
  | { readonly kind: 'refused'; readonly refusal: unknown }
  | {
      readonly kind: 'granted'
      readonly grant: Grant
      readonly first: FirstRequest | undefined
    }
  | { readonly kind: 'code'; readonly code: AuthorizationCode }

/** Says what the address means that the arrival script took: in full, and once. */
export function takeRedirect(arrival: Arrival | undefined): Redirect {
  if (arrival?.blocked) return { kind: 'blocked', why: arrival.blocked }
  if (arrival?.route === undefined) return { kind: 'nothing' }
  const { address, route, spent, now, first } = arrival
  try {
    const response = readAuthorizationResponse(address, {
      spend: state => readSpent(spent, state, now),
      ...route,
      now,
    })
    if (response === undefined) return { kind: 'nothing' }
    return response.family === 'facebook-login'
      ? { kind: 'granted', grant: response, first }
      : { kind: 'code', code: response }
  } catch (refusal) {
    return { kind: 'refused', refusal }
  }
}

import type { Arrival } from '../arrival/hand-over.ts'
import type { AuthorizationCode } from '../core/login/authorization-code.ts'
import type { Grant } from '../core/login/grant.ts'
import { readSpent } from '../core/login/pending.ts'
import { readAuthorizationResponse } from '../core/login/response.ts'
import type { FirstRequest } from '../meta.ts'

/** The outcome of a redirect. */
export type Redirect =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly refusal: unknown }
  | {
      readonly kind: 'granted'
      readonly grant: Grant
      readonly first: FirstRequest | undefined
    }
  | { readonly kind: 'code'; readonly code: AuthorizationCode }

/** Reads in full the address that the arrival script took. */
export function readRedirect(arrival: Arrival | undefined): Redirect {
  if (arrival?.route === undefined || arrival.blocked) return { kind: 'none' }
  const { address, route, spent, now, first } = arrival
  try {
    const response = readAuthorizationResponse(address, {
      spend: state => readSpent(spent, state, now),
      ...route,
      now,
    })
    if (response === undefined) return { kind: 'none' }
    return response.family === 'facebook-login'
      ? { kind: 'granted', grant: response, first }
      : { kind: 'code', code: response }
  } catch (refusal) {
    // V8 keeps the frames of an error, and with them the address, until its stack is written.
    if (refusal instanceof Error) refusal.stack = ''
    return { kind: 'refused', refusal }
  }
}

/** Why nobody may log in here. */
export function blockedBy(arrival: Arrival | undefined): Arrival['blocked'] {
  // Without an arrival the script failed, so nobody has looked for a frame yet.
  if (arrival === undefined) return window.top === window.self ? undefined : 'framed'
  return arrival.blocked
}

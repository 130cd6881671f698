import type { Arrival } from '../arrival/hand-over.ts'
import type { Route } from '../arrival/route.ts'
import type { Grant } from '../core/login/grant.ts'
import { type Outcome, readOutcome } from '../core/login/outcome.ts'
import { readSpent } from '../core/login/pending.ts'
import { MalformedResponse } from '../core/login/refusals.ts'
import type { FirstRequest } from '../meta.ts'

/** The outcome of a redirect. */
export type Redirect =
  | Exclude<Outcome, { kind: 'granted' }>
  /** Facebook Login sent a code to a copy that may have asked for one. */
  | { readonly kind: 'returned-code'; readonly arrival: Arrival & { readonly route: Route } }
  | {
      readonly kind: 'granted'
      readonly grant: Grant
      readonly first: FirstRequest | undefined
    }

/** Reads in full the address that the arrival script took. `pkce`: this copy asks for codes. */
export function readRedirect(arrival: Arrival | undefined, pkce: boolean): Redirect {
  if (arrival?.route === undefined || arrival.blocked) return { kind: 'none' }
  const { address, route, spent, now, first } = arrival
  const outcome = readOutcome(address, {
    spend: state => readSpent(spent, state, now),
    ...route,
    now,
  })
  if (pkce && outcome.kind === 'refused' && isBareCode(outcome.refusal)) {
    return { kind: 'returned-code', arrival: { ...arrival, route } }
  }
  return outcome.kind === 'granted' ? { ...outcome, first } : outcome
}

/** Why nobody may log in here. */
export function blockedBy(arrival: Arrival | undefined): Arrival['blocked'] {
  // Without an arrival the script failed, so nobody has looked for a frame yet.
  if (arrival === undefined) return window.top === window.self ? undefined : 'framed'
  return arrival.blocked
}

/** A login of this browser came back with a code, and nothing else is wrong with its reply. */
function isBareCode(refusal: unknown): boolean {
  return refusal instanceof MalformedResponse && refusal.why === 'code'
}

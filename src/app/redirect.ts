import type { Arrival } from '../arrival/arrival.ts'
import type { ReturnedCode } from '../core/login/authorization-code.ts'
import type { Grant } from '../core/login/grant.ts'
import { type Outcome, readOutcome } from '../core/login/outcome.ts'
import { readSpent } from '../core/login/pending.ts'
import type { FirstRequest } from '../meta.ts'

/** The outcome of a redirect. */
export type Redirect =
  | Exclude<Outcome, { kind: 'granted' | 'returned-code' }>
  /** The code that a login with PKCE asked for. */
  | {
      readonly kind: 'returned-code'
      readonly returned: ReturnedCode
      /** The text of the pending login. It holds the verifier. */
      readonly spent: string | undefined
    }
  | {
      readonly kind: 'granted'
      readonly grant: Grant
      readonly first: FirstRequest | undefined
    }

/** Reads in full the address that the arrival script took. */
export function readRedirect(arrival: Arrival | undefined): Redirect {
  if (arrival?.route === undefined || arrival.blocked) return { kind: 'none' }
  const { address, route, spent, now, first } = arrival
  const outcome = readOutcome(address, {
    spend: state => readSpent(spent, state, now),
    ...route,
    now,
  })
  if (outcome.kind === 'returned-code') return { kind: outcome.kind, returned: outcome, spent }
  return outcome.kind === 'granted' ? { ...outcome, first } : outcome
}

/** Why nobody may log in here. */
export function blockedBy(arrival: Arrival | undefined): Arrival['blocked'] {
  // Without an arrival the script failed, so nobody has looked for a frame yet.
  if (arrival === undefined) return window.top === window.self ? undefined : 'framed'
  return arrival.blocked
}

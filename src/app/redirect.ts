import type { Arrival } from '../arrival/hand-over.ts'
import type { Grant } from '../core/login/grant.ts'
import { type Outcome, readOutcome } from '../core/login/outcome.ts'
import { readSpent } from '../core/login/pending.ts'
import type { FirstRequest } from '../meta.ts'

/** The outcome of a redirect. */
export type Redirect =
  | Exclude<Outcome, { kind: 'granted' }>
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
  return outcome.kind === 'granted' ? { ...outcome, first } : outcome
}

/** Why nobody may log in here. */
export function blockedBy(arrival: Arrival | undefined): Arrival['blocked'] {
  // Without an arrival the script failed, so nobody has looked for a frame yet.
  if (arrival === undefined) return window.top === window.self ? undefined : 'framed'
  return arrival.blocked
}

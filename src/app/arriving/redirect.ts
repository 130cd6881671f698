import type { Arrival } from '../../arrival/arrival.ts'
import { readSpent } from '../../core/login/pending.ts'
import type { ReturnedCode } from '../../core/login/reply/authorization-code.ts'
import type { Grant } from '../../core/login/reply/grant.ts'
import { type Outcome, readOutcome } from '../../core/login/reply/outcome.ts'
import type { FirstRequest } from '../../meta.ts'

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

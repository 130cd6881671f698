import type { Arrival } from '../arrival/hand-over.ts'
import type { Observed } from '../core/expectation/watch.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { Grant } from '../core/login/grant.ts'
import { type Outcome, readOutcome } from '../core/login/outcome.ts'
import { readSpent } from '../core/login/pending.ts'
import { pendingOf } from '../core/login/refusals.ts'
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

/** The redirect for the comparison with the expectation. Undefined for an ordinary visit. */
export function toObserved(
  arrival: Arrival | undefined,
  redirect: Redirect,
): Extract<Observed, { kind: 'redirect' }> | undefined {
  if (arrival?.route === undefined || redirect.kind === 'none') return undefined
  const { environment, family } = arrival.route
  const known =
    redirect.kind === 'granted'
      ? redirect.grant
      : redirect.kind === 'code'
        ? redirect.code
        : pendingOf(redirect.refusal)
  const pending = known ?? { family, permissions: [] }
  const asked = {
    family,
    dialog: 'dialog' in pending ? pending.dialog : undefined,
    configured: 'configurationId' in pending && pending.configurationId !== undefined,
    permissions: 'permissions' in pending ? pending.permissions : pending.askedPermissions,
  }
  return { kind: 'redirect', environment, asked, parts: arrival.address }
}

/** The exchange of an Instagram login. Undefined for a login of Facebook's, which has none. */
export function toExchange(grant: Grant | InstagramGrant): Observed | undefined {
  if (grant.family !== 'instagram-login') return undefined
  const { environment, token, kind, userId, granted, issuedAt } = grant
  const { expiresAt, estimated } = token
  return {
    kind: 'exchange',
    environment,
    token: token.token,
    lives: kind,
    userId,
    granted,
    seconds:
      expiresAt === undefined || estimated
        ? undefined
        : Math.round((expiresAt.getTime() - issuedAt.getTime()) / 1000),
  }
}

/** Why nobody may log in here. */
export function blockedBy(arrival: Arrival | undefined): Arrival['blocked'] {
  // Without an arrival the script failed, so nobody has looked for a frame yet.
  if (arrival === undefined) return window.top === window.self ? undefined : 'framed'
  return arrival.blocked
}

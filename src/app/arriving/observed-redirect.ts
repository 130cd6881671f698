import type { Arrival } from '../../arrival/arrival.ts'
import type { AskedLogin } from '../../core/expectation/open-questions.ts'
import type { Observed } from '../../core/expectation/watch.ts'
import { pendingOf } from '../../core/login/refusals.ts'
import type { Observer } from '../observer.ts'
import { type Redirect, readRedirect } from './redirect.ts'

/** Reads the address that the arrival script took. The observer sees it. */
export function readObservedRedirect(arrival: Arrival | undefined, observer: Observer): Redirect {
  const redirect = readRedirect(arrival)
  const observed = toObserved(arrival, redirect)
  if (observed) observer.see(observed)
  if (redirect.kind === 'refused') observer.finish()
  return redirect
}

/** The redirect for the comparison with the expectation. Undefined for an ordinary visit. */
function toObserved(
  arrival: Arrival | undefined,
  redirect: Redirect,
): Extract<Observed, { kind: 'redirect' }> | undefined {
  if (arrival?.route === undefined || redirect.kind === 'none') return undefined
  const { environment, family } = arrival.route
  const known = knownOf(redirect)
  const asked = known ? askedOf(known) : { family, configured: false, permissions: [] }
  return { kind: 'redirect', environment, asked, parts: arrival.address }
}

/** The part of a login's request that the comparison needs. */
function askedOf(login: NonNullable<ReturnType<typeof knownOf>>): AskedLogin {
  const { family, appId } = login
  const permissions = 'permissions' in login ? login.permissions : login.askedPermissions
  if (family === 'instagram-login') return { family, configured: false, permissions, appId }
  const { dialog, configurationId, pkce } = login
  const configured = configurationId !== undefined
  return { family, dialog, configured, permissions, pkce, appId }
}

/** The login that a redirect belongs to. Undefined for a refusal that knows none. */
function knownOf(redirect: Exclude<Redirect, { kind: 'none' }>) {
  if (redirect.kind === 'granted') return redirect.grant
  if (redirect.kind === 'code') return redirect.code
  if (redirect.kind === 'returned-code') return redirect.returned.pending
  return pendingOf(redirect.refusal)
}

import type { Arrival } from '../arrival/hand-over.ts'
import type { Observed } from '../core/expectation/watch.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { Grant } from '../core/login/grant.ts'
import { pendingOf } from '../core/login/refusals.ts'
import { heldBy, type LoginStore } from './login.ts'
import type { Observer } from './observer.ts'
import { type Redirect, readRedirect } from './redirect.ts'

/** Reads the address that the arrival script took. The observer sees it. */
export function readObservedRedirect(arrival: Arrival | undefined, observer: Observer): Redirect {
  const redirect = readRedirect(arrival)
  const observed = toObserved(arrival, redirect)
  if (observed) observer.see(observed)
  if (redirect.kind === 'refused') observer.finish()
  return redirect
}

/** The observer sees each exchange, and drops everything when a session ends. */
export function observeLogin(login: LoginStore, observer: Observer): void {
  let wasSession = login.read().kind === 'session'
  login.subscribe(() => {
    const state = login.read()
    // A code goes on to its session, and so does a pasted token. A state after a session starts anew.
    if (wasSession || heldBy(state) === undefined) observer.drop()
    const exchange = state.kind === 'session' ? toExchange(state.session.grant) : undefined
    if (exchange) observer.see(exchange)
    wasSession = state.kind === 'session'
  })
}

/** The redirect for the comparison with the expectation. Undefined for an ordinary visit. */
function toObserved(
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
function toExchange(grant: Grant | InstagramGrant): Observed | undefined {
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

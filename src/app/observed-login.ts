import type { Observed } from '../core/expectation/watch.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { Grant } from '../core/login/reply/grant.ts'
import { heldBy, type LoginStore } from './login.ts'
import type { Observer } from './observer.ts'

/** The observer sees each exchange, and drops everything when a session ends. */
export function observeLogin(login: LoginStore, observer: Observer, now: () => Date): void {
  let before = login.read().kind
  login.subscribe(() => {
    const state = login.read()
    if (before === 'exchanging' && state.kind === 'refused') observer.finish()
    // A code goes on to its session, and so does a pasted token. A state after a session starts anew.
    else if (before === 'session' || heldBy(state) === undefined) observer.drop()
    const exchange = state.kind === 'session' ? toExchange(state.session.grant, now()) : undefined
    if (exchange) observer.see(exchange)
    before = state.kind
  })
}

/** The exchange of an Instagram login. Undefined for a login of Facebook's, which has none. */
function toExchange(grant: Grant | InstagramGrant, now: Date): Observed | undefined {
  if (grant.family !== 'instagram-login') return undefined
  const { environment, token, kind, userId, granted, longLivedRefusal } = grant
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
        : Math.max(1, Math.round((expiresAt.getTime() - now.getTime()) / 1000)),
    longLivedRefusal,
  }
}

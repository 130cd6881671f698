import type { Keytag } from './keytag.tsx'
import { redirectUriOf } from './parts/login/request/redirect-uri-of.ts'
import type { Redirect } from './redirect.ts'

type Returned = Extract<Redirect, { kind: 'returned-code' }>

/** Asks Meta for the token of a code. Only a copy that asks for codes gets here, and only it loads the rest. */
export function awaitExchange(
  { arrival }: Returned,
  {
    login,
    connect,
    config,
    observer,
    now,
  }: Pick<Keytag, 'login' | 'connect' | 'config' | 'observer' | 'now'>,
): void {
  login.exchange(async ended => {
    const { exchangeArrivedCode } = await import('./parts/login/exchange-code.ts')
    const { route } = arrival
    const graph = connect(route.family, route.environment)
    const redirectUri = redirectUriOf(route, config)
    return exchangeArrivedCode(arrival, { graph, redirectUri, now, observe: observer.see }, ended)
  })
}

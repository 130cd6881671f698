import type { Redirect } from './arriving/redirect.ts'
import type { Keytag } from './keytag.tsx'
import { redirectUriOf } from './parts/login/request/redirect-uri-of.ts'

type Returned = Extract<Redirect, { kind: 'returned-code' }>

/** Asks Meta for the token of a code. Only a login that asked for a code gets here, and loads the rest. */
export function awaitExchange(
  { returned, spent }: Returned,
  { login, connect, config, now }: Pick<Keytag, 'login' | 'connect' | 'config' | 'now'>,
): void {
  login.exchange(async ended => {
    const { exchangeArrivedCode } = await import('./parts/login/exchange-code.ts')
    const { family, environment } = returned.pending
    const graph = connect(family, environment)
    const redirectUri = redirectUriOf(returned.pending, config)
    return exchangeArrivedCode(returned, spent, { graph, redirectUri, now }, ended)
  })
}

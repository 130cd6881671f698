import { accountsParameters, graphAddress, requestInit, timeLimit } from '../core/graph/request.ts'
import { askingToken } from '../core/login/grant.ts'
import { type PendingLogin, spendPendingLogin } from '../core/login/pending.ts'
import { readAuthorizationResponse, toResponseAddress } from '../core/login/response.ts'
import { type Arrival, handOver } from './hand-over.ts'
import { toRoute } from './route.ts'

/*
 * Runs inlined in <head>, before anything else: read the address, wipe it, check and spend the
 * state, and let the first Graph request leave. Nothing here waits for a library.
 */

const { pathname, search, hash } = location
const route = toRoute(pathname.slice(import.meta.env.BASE_URL.length))

// On a callback route everything goes. Elsewhere a token may only be here by mistake.
if (route || /(access_token|long_lived_token)=/.test(search + hash)) {
  history.replaceState(null, '', pathname)
}
window.opener = null
// Resource timings keep the address of every call, and Graph's address holds the token.
performance.setResourceTimingBufferSize(0)

const blocked =
  window.top !== window.self
    ? 'framed'
    : navigator.serviceWorker?.controller
      ? 'service-worker'
      : undefined

pinTheme()
handOver(window, arrive())

function arrive(): Arrival {
  const now = new Date()
  const address = toResponseAddress(route ? search + hash : '')
  if (route === undefined || blocked) {
    return { route, blocked, address: { query: '', fragment: '' }, now }
  }
  let spent: PendingLogin | undefined
  const spend = (state: string) => {
    spent = spendPendingLogin(localStorage, state, now)
    return spent
  }
  try {
    const grant = readAuthorizationResponse(address, { spend, ...route, now })
    if (grant?.family === 'facebook-login' && route.environment === 'meta') {
      const token = askingToken(grant)
      const url = graphAddress(grant.family, '/me/accounts', accountsParameters(undefined), token)
      const response = fetch(url, requestInit(AbortSignal.timeout(timeLimit)))
      // Who adopts the promise sees the failure; until then it is nobody's unhandled rejection.
      response.catch(() => undefined)
      return { route, blocked, address, now, spent, first: { url, response } }
    }
  } catch {
    // The app reads the same address by the same function and says why.
  }
  return { route, blocked, address, now, spent }
}

/** A pinned theme is set before the first paint. */
function pinTheme(): void {
  try {
    const theme = localStorage.getItem('keytag:v1:theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Storage is switched off: the theme follows the system.
  }
}

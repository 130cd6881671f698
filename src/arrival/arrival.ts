import { firstAccountsAddress, requestInit, timeLimit } from '../core/graph/request.ts'
import { takePending } from '../core/login/pending.ts'
import { holdsToken, toResponseAddress } from '../core/login/response.ts'
import { earlyToken } from './early-token.ts'
import { type Arrival, handOver } from './hand-over.ts'
import { toRoute } from './route.ts'

/*
 * Runs inlined in <head>, before anything else: read the address, wipe it, spend the state, and let
 * the first Graph request leave. Nothing here waits for a library.
 */

const { pathname, search, hash } = location
const route = toRoute(pathname.slice(import.meta.env.BASE_URL.length))

// On a callback route everything goes. Elsewhere a token may only be here by mistake.
if (route || holdsToken(search + hash)) {
  // With the origin: a path that begins with two slashes would name another host.
  history.replaceState(null, '', location.origin + pathname)
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
// Hides the page's words for a script that was not allowed to run.
document.documentElement.dataset.started = ''

function arrive(): Arrival {
  const now = new Date()
  const address = toResponseAddress(route && !blocked ? search + hash : '')
  let spent: string | undefined
  let first: Arrival['first']
  try {
    const { query, fragment } = address
    const state = new URLSearchParams(`${query}&${fragment}`).get('state')
    if (route && state) spent = takePending(localStorage, state)
    const token = spent && earlyToken(address, route, spent, now)
    if (token) {
      const url = firstAccountsAddress(token)
      const response = fetch(url, requestInit(AbortSignal.timeout(timeLimit)))
      // Who adopts the promise sees the failure; until then it is nobody's unhandled rejection.
      response.catch(() => undefined)
      first = { url, response }
    }
  } catch {
    // No storage, or not our text in it: the app reads the same address and says why.
  }
  return { route, blocked, address, now, spent, first }
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

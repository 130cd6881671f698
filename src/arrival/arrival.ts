import { firstAccountsAddress, requestInit, timeLimit } from '../core/graph/request.ts'
import { takePending } from '../core/login/pending.ts'
import { holdsToken, toResponseAddress } from '../core/login/response.ts'
import { earlyToken } from './early-token.ts'
import { type Arrival, handOver } from './hand-over.ts'
import { toRoute } from './route.ts'

/*
 * Runs inlined in <head> before everything else: reads the address, wipes it, spends the state, and sends
 * the first Graph request. It waits for no library.
 */

const { pathname, search, hash } = location
const route = toRoute(pathname.slice(import.meta.env.BASE_URL.length))

// A callback address is always wiped. Another address is wiped only if a token is in it by mistake.
if (route || holdsToken(search + hash)) {
  // Includes the origin, because a path that starts with two slashes would name another host.
  history.replaceState(null, '', location.origin + pathname)
}
window.opener = null
// Resource timings keep every address, and Graph's addresses hold the token.
performance.setResourceTimingBufferSize(0)

const blocked =
  window.top !== window.self
    ? 'framed'
    : navigator.serviceWorker?.controller
      ? 'service-worker'
      : undefined

pinTheme()
handOver(window, arrive())
// Hides the text for readers without scripts.
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
      // The app handles this failure later. Until then it must not count as unhandled.
      response.catch(() => undefined)
      first = { url, response }
    }
  } catch {
    // No storage, or foreign text in it. The app reads the same address and says why.
  }
  return { route, blocked, address, now, spent, first }
}

/** Sets a pinned theme before the first paint. */
function pinTheme(): void {
  try {
    const theme = localStorage.getItem('keytag:v1:theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Storage is off, so the theme follows the system.
  }
}

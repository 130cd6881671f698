import { firstAccountsAddress, requestInit, timeLimit } from '../core/graph/request.ts'
import { takePending } from '../core/login/pending.ts'
import { toResponseAddress } from '../core/login/response.ts'
import type { Arrival } from './hand-over.ts'
import { type PlainLogin, readPlainLogin } from './plain-login.ts'
import type { Route } from './route.ts'

/**
 * Runs inlined in <head> before everything else: reads the address, wipes it, spends the state, and sends
 * the first Graph request. It waits for no library.
 */
export function arrive(
  route: Route | undefined,
  isWiped: boolean,
): { readonly arrival: Arrival; readonly login: PlainLogin | undefined } {
  const { pathname, search, hash } = location
  if (isWiped) {
    // Includes the origin, because a path that starts with two slashes would name another host.
    history.replaceState(null, '', location.origin + pathname)
  }
  window.opener = null
  // Resource timings keep every address, and Graph's addresses hold the token.
  performance.setResourceTimingBufferSize(0)
  // Hides the text for readers without scripts.
  document.documentElement.dataset.started = ''
  pinTheme()

  const blocked =
    window.top !== window.self
      ? 'framed'
      : navigator.serviceWorker?.controller
        ? 'service-worker'
        : undefined
  const address = toResponseAddress(route && !blocked ? search + hash : '')
  const now = new Date()
  let spent: string | undefined
  let login: PlainLogin | undefined
  let first: Arrival['first']
  try {
    const { query, fragment } = address
    const state = new URLSearchParams(`${query}&${fragment}`).get('state')
    if (route && state) spent = takePending(localStorage, state)
    login = spent ? readPlainLogin(address, route, spent, now) : undefined
    if (login) {
      const url = firstAccountsAddress(login.longLived || login.shortLived)
      const response = fetch(url, requestInit(AbortSignal.timeout(timeLimit)))
      // The app handles this failure later. Until then it must not count as unhandled.
      response.catch(() => undefined)
      first = { url, response }
    }
  } catch {
    // No storage, or foreign text in it. The app reads the same address and says why.
  }
  return { arrival: { route, blocked, address, now, spent, first }, login }
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

import { takePending } from '../core/login/pending.ts'
import { lastFragment } from '../core/login/token-in-address.ts'
import type { Arrival } from './arrival.ts'
import { forgottenMark } from './forgotten.ts'
import type { Route } from './route.ts'
import { themeKey } from './theme.ts'

/**
 * Runs inlined in <head> before everything else: reads the address, wipes it, and spends the state. It waits
 * for no library.
 */
export function arrive(route: Route | undefined, isWiped: boolean): Arrival {
  const { pathname, search, hash } = location
  if (isWiped) {
    // Includes the origin, because a path that starts with two slashes would name another host.
    history.replaceState(null, '', location.origin + pathname)
  }
  window.opener = null
  // Resource timings keep every address, and Graph's addresses hold the token.
  performance.setResourceTimingBufferSize(0)
  // Hides the text for readers without scripts. A later script looks for the sign of what was in the address.
  const { dataset } = document.documentElement
  dataset.started = (search + hash)[0] ?? ''

  const blocked =
    window.top !== window.self
      ? 'framed'
      : navigator.serviceWorker?.controller
        ? 'service-worker'
        : undefined
  const isRead = route && !blocked
  const query = isRead ? search.slice(1) : ''
  const fragment = isRead ? lastFragment(hash.slice(1)) : ''
  let spent: string | undefined
  try {
    // Pins the theme before the first paint.
    const theme = localStorage.getItem(themeKey)
    // The sheets know two, and any other text changes nothing.
    if (theme) dataset.theme = theme
    const state = new URLSearchParams(`${query}&${fragment}`).get('state')
    spent = takePending(localStorage, state ?? '')
    // The app takes the note back. A document that ends before that has lost a login.
    if (spent) sessionStorage.setItem(forgottenMark, spent)
  } catch {
    // Storage is off. The theme follows the system, and the app says that the state is unknown.
  }
  return { route, blocked, address: { query, fragment }, now: new Date(), spent }
}

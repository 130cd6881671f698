import { toRoute } from '../arrival/route.ts'
import { holdsToken } from '../core/login/token-in-address.ts'

/**
 * Handles a redirect in the address of an open page, pasted by the person or set by the tab's opener. Only
 * the fragment changes, so no new document loads and no arrival script runs. A callback page is reloaded to
 * read it. If that would end a login, and on all other pages, the fragment is wiped.
 */
export function watchLateRedirects(base: string, isHeld: () => boolean): void {
  const onPop = () => {
    const isCallback = toRoute(location.pathname.slice(base.length)) !== undefined
    if (isCallback && !isHeld() && isLate()) location.reload()
    else wipeLateRedirect()
  }
  // Capture it before the router, which would keep the address.
  addEventListener('popstate', onPop, { capture: true })
  // A redirect may have come before the app loaded.
  wipeLateRedirect()
}

function wipeLateRedirect(): void {
  if (isLate()) history.replaceState(history.state, '', location.origin + location.pathname)
}

function isLate(): boolean {
  return holdsToken(location.hash)
}

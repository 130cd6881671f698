import { toRoute } from '../arrival/route.ts'
import { holdsToken } from '../core/login/response.ts'

/**
 * A redirect put into the address of a page that is already open: pasted into the browser's bar, or
 * set by whoever opened this tab. Only the fragment changes, so there is no new document and no arrival
 * script. On a callback route the page is loaded again to read it like any other. Where that would
 * end a login, and everywhere else, the fragment is wiped.
 */
export function watchLateRedirects(base: string, isHeld: () => boolean): void {
  const onPop = () => {
    const isCallback = toRoute(location.pathname.slice(base.length)) !== undefined
    if (isCallback && !isHeld() && isLate()) location.reload()
    else wipeLateRedirect()
  }
  // Capturing, and so before the router, which reads the address and would keep it.
  addEventListener('popstate', onPop, { capture: true })
  // One may have come while the app was on its way.
  wipeLateRedirect()
}

function wipeLateRedirect(): void {
  if (isLate()) history.replaceState(history.state, '', location.origin + location.pathname)
}

function isLate(): boolean {
  return holdsToken(location.hash)
}

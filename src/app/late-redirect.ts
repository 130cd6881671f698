import { useEffect, useEffectEvent } from 'react'
import { toRoute } from '../arrival/route.ts'
import { useKeytag } from './keytag.tsx'

/**
 * A redirect put into the address of a page that is already open: pasted into the browser's bar, or
 * by whoever opened this tab. Only its fragment changes, so there is no new document and no arrival
 * script. On a callback route the page is loaded again to read it like any other; where that would
 * end a login, and everywhere else, it is wiped.
 */
export function useLateRedirect(held: boolean): void {
  const { base } = useKeytag().config
  const take = useEffectEvent(() => {
    const isCallback = toRoute(location.pathname.slice(base.length)) !== undefined
    if (isCallback && !held && isLate()) location.reload()
    else wipeLateRedirect()
  })

  useEffect(() => {
    wipeLateRedirect()
    // Capturing, and so before the router, which reads the address and would keep it.
    const onPop = () => take()
    addEventListener('popstate', onPop, { capture: true })
    return () => removeEventListener('popstate', onPop, { capture: true })
  }, [])
}

/** Also for what came while the app was on its way. */
export function wipeLateRedirect(): void {
  if (isLate()) history.replaceState(history.state, '', location.origin + location.pathname)
}

function isLate(): boolean {
  return /(access_token|long_lived_token)=/.test(location.hash)
}

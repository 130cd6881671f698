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
    if (!/(access_token|long_lived_token)=/.test(location.hash)) return
    const isCallback = toRoute(location.pathname.slice(base.length)) !== undefined
    if (isCallback && !held) location.reload()
    else history.replaceState(history.state, '', location.origin + location.pathname)
  })

  useEffect(() => {
    // Capturing, and so before the router, which reads the address and would keep it.
    const onPop = () => take()
    addEventListener('popstate', onPop, { capture: true })
    return () => removeEventListener('popstate', onPop, { capture: true })
  }, [])
}

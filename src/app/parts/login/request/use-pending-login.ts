import { useCallback, useEffect, useState } from 'react'
import { keepPendingLogin, type PromisedLogin } from '../../../../core/login/pending.ts'
import { useKeytag } from '../../../keytag.tsx'

/**
 * The `state` of a login link, and handlers that store its pending login before the link is followed or
 * copied. A state is good for one login, so a followed link gets a new one.
 */
export function usePendingLogin(promised: PromisedLogin) {
  const { createState, store, now } = useKeytag()
  const [state, setState] = useState(createState)
  const renew = useCallback(() => setState(createState()), [createState])

  useEffect(() => {
    // Back from Meta's dialog restores the page, but its state may be spent.
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) renew()
    }
    addEventListener('pageshow', onShow)
    return () => removeEventListener('pageshow', onShow)
  }, [renew])

  const keep = () => {
    keepPendingLogin(store, { ...promised, state, issuedAt: now() })
  }
  const follow = () => {
    keep()
    // Renew after the browser has read the link's address.
    setTimeout(renew)
  }
  return {
    state,
    keep,
    handlers: { onClick: follow, onAuxClick: follow, onContextMenu: keep, onDragStart: keep },
  }
}

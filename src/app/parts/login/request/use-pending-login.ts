import { useCallback, useEffect, useState } from 'react'
import { keepPendingLogin, type PromisedLogin } from '../../../../core/login/pending.ts'
import { useKeytag } from '../../../keytag.tsx'

/**
 * The `state` of a login link, and the handlers that keep its pending login before any way of
 * following or copying the link. A link that was followed gets a new state: each is good once.
 */
export function usePendingLogin(promised: PromisedLogin) {
  const { createState, store, now } = useKeytag()
  const [state, setState] = useState(createState)
  const renew = useCallback(() => setState(createState()), [createState])

  useEffect(() => {
    // Back from Meta's dialog by the Back button: the page is as it was, but its state may be spent.
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
    // After the browser has read the address from the link.
    setTimeout(renew)
  }
  return {
    state,
    keep,
    handlers: { onClick: follow, onAuxClick: follow, onContextMenu: keep, onDragStart: keep },
  }
}

import { useCallback, useEffect, useState } from 'react'
import { keepPendingLogin, type PromisedLogin } from '../../../../core/login/pending.ts'
import { useKeytag } from '../../../keytag.tsx'
import { useProofKey } from './use-proof-key.ts'

/**
 * The `state` of a login link, and handlers that store its pending login before the link is followed or
 * copied. A state is good for one login, so a followed link gets a new one. `pkce`: Meta is asked for a code.
 */
export function usePendingLogin(promised: PromisedLogin, pkce = false) {
  const { createState, store, now } = useKeytag()
  const [state, setState] = useState(createState)
  const made = useProofKey(state, pkce)
  const isFailed = made === 'failed'
  const key = isFailed ? undefined : made
  const isReady = !pkce || key !== undefined
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
    if (!isReady) return
    const verifier = key && { verifier: key.verifier }
    keepPendingLogin(store, { ...promised, ...verifier, state, issuedAt: now() })
  }
  const follow = () => {
    if (!isReady) return
    keep()
    // Renew after the browser has read the link's address.
    setTimeout(renew)
  }
  return {
    state,
    /** Empty until it is there, so that the link already shows that it asks for a code. */
    codeChallenge: pkce ? (key?.challenge ?? '') : undefined,
    /** False without the challenge: the link would ask for a code that nobody can exchange. */
    isReady,
    /** The challenge cannot be made on this page. */
    isFailed,
    keep,
    handlers: { onClick: follow, onAuxClick: follow, onContextMenu: keep, onDragStart: keep },
  }
}

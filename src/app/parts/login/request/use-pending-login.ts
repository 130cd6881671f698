import { useCallback, useEffect, useState } from 'react'
import { keepPendingLogin, type PromisedLogin } from '../../../../core/login/pending.ts'
import { useKeytag } from '../../../keytag.tsx'
import { useCodeProof } from './use-code-proof.ts'

/**
 * The `state` of a login link, and handlers that store its pending login before the link is followed or
 * copied. A state is good for one login, so a followed link gets a new one. `pkce`: Meta is asked for a code.
 */
export function usePendingLogin(promised: PromisedLogin, pkce = false) {
  const { createState, store, now } = useKeytag()
  const [state, setState] = useState(createState)
  const proof = useCodeProof(state, pkce)
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
    const verifier = proof && { verifier: proof.verifier }
    keepPendingLogin(store, { ...promised, ...verifier, state, issuedAt: now() })
  }
  const follow = () => {
    keep()
    // Renew after the browser has read the link's address.
    setTimeout(renew)
  }
  return {
    state,
    /** Empty while it is computed. A link without it would ask for a code that nobody can exchange. */
    codeChallenge: pkce ? (proof?.challenge ?? '') : undefined,
    keep,
    handlers: { onClick: follow, onAuxClick: follow, onContextMenu: keep, onDragStart: keep },
  }
}

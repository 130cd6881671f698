import { useEffect, useState } from 'react'
import { useKeytag } from '../../../keytag.tsx'

/** The verifier stays here. Only its challenge goes to Meta. */
type CodeProof = { readonly verifier: string; readonly challenge: string }

/**
 * The proof of a login with PKCE, one for each `state`. Undefined while it is computed, and for a login that
 * asks for tokens.
 */
export function useCodeProof(state: string, isWanted: boolean): CodeProof | undefined {
  const { createState } = useKeytag()
  const [proof, setProof] = useState<CodeProof & { readonly state: string }>()
  useEffect(() => {
    if (!isWanted) return
    let isOver = false
    const verifier = createState()
    // A copy without the switch never loads it.
    import('../../../../core/login/pkce/challenge.ts')
      .then(({ toChallenge }) => toChallenge(verifier))
      .then(challenge => {
        if (!isOver) setProof({ state, verifier, challenge })
      })
      // Without its file or without crypto.subtle the link gets no address.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [state, isWanted, createState])
  return proof?.state === state ? proof : undefined
}

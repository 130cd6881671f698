import { useEffect, useState } from 'react'
import { useKeytag } from '../../../keytag.tsx'

/** The code_verifier and its code_challenge, as RFC 7636 names them. Only the challenge goes to Meta. */
type ProofKey = { readonly verifier: string; readonly challenge: string }

/**
 * The proof key of a login with PKCE, one for each `state`. `failed`: this page cannot make one. Undefined while
 * it is computed, and for a login that asks for tokens.
 */
export function useProofKey(state: string, isWanted: boolean): ProofKey | 'failed' | undefined {
  const { createState } = useKeytag()
  const [made, setMade] = useState<{ readonly state: string; readonly key: ProofKey | 'failed' }>()
  useEffect(() => {
    if (!isWanted) return
    let isOver = false
    const settle = (key: ProofKey | 'failed') => {
      if (!isOver) setMade({ state, key })
    }
    const verifier = createState()
    // A copy without the switch never loads it.
    import('../../../../core/login/pkce/challenge.ts')
      .then(({ toChallenge }) => toChallenge(verifier))
      .then(
        challenge => settle({ verifier, challenge }),
        // Its file did not load, or there is no crypto.subtle, as over plain http.
        () => settle('failed'),
      )
    return () => {
      isOver = true
    }
  }, [state, isWanted, createState])
  return made?.state === state ? made.key : undefined
}

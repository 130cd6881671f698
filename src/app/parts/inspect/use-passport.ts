import { useEffect, useState } from 'react'
import type { Inspection } from '../../../core/inspect/layers.ts'
import { type Passport, toPassport } from '../../../core/inspect/passport.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'

/** The secret-free summary of a token that Meta was asked about. */
export function usePassport(
  found: FoundToken,
  inspection: Inspection | undefined,
  checkedAt: Date | undefined,
): Passport | undefined {
  const fingerprint = useFingerprint(found)
  return inspection?.complete && checkedAt
    ? toPassport(found, inspection, fingerprint, checkedAt)
    : undefined
}

function useFingerprint({ token }: FoundToken): string | undefined {
  const [fingerprint, setFingerprint] = useState<string>()
  useEffect(() => {
    let current = true
    void token.fingerprint().then(made => {
      if (current) setFingerprint(made)
    })
    return () => {
      current = false
    }
  }, [token])
  return fingerprint
}

import { useEffect, useRef, useState } from 'react'
import { usePastedHere } from '../browser/use-pasted-here.ts'

/**
 * The private key of the request that was made just now, as text for `identity.txt`. It is in no state or
 * property, because React keeps those of the render before.
 */
export function useIdentityText() {
  const text = useRef('')
  const [requestId, setRequestId] = useState<string>()
  usePastedHere(requestId !== undefined)
  useEffect(
    () => () => {
      text.current = ''
    },
    [],
  )
  return {
    /** The request whose key it is. */
    requestId,
    read: () => text.current,
    offer: (id: string, identityText: string) => {
      text.current = identityText
      setRequestId(id)
    },
    forget: () => {
      text.current = ''
      setRequestId(undefined)
    },
  }
}

export type IdentityText = ReturnType<typeof useIdentityText>

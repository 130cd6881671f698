import { useCallback, useEffect, useRef, useState } from 'react'
import { type Inspection, inspectToken } from '../../../core/inspect/layers.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { useKeytag } from '../../keytag.tsx'

export type Inspected = {
  readonly inspection: Inspection | undefined
  readonly checkedAt: Date | undefined
  readonly asking: boolean
  /** Sends the token to Meta. Only ever on a click. */
  readonly ask: () => void
}

/** The layers of one token, asked on demand; forgotten with the component. */
export function useInspection(found: FoundToken): Inspected {
  const { connect, now } = useKeytag()
  const [inspection, setInspection] = useState<Inspection>()
  const [checkedAt, setCheckedAt] = useState<Date>()
  const [asking, setAsking] = useState(false)
  const running = useRef<AbortController>(undefined)

  useEffect(() => () => running.current?.abort(), [])

  const ask = useCallback(() => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setAsking(true)
    const graphOf = (family: 'facebook-login' | 'instagram-login') =>
      connect(family, found.environment)
    void inspectToken({ found, graphOf, tell: setInspection }, controller.signal)
      .then(() => setCheckedAt(now()))
      // Only a newer question, or leaving the screen, ends one before its time.
      .catch(() => undefined)
      .finally(() => {
        if (running.current === controller) setAsking(false)
      })
  }, [connect, found, now])

  return { inspection, checkedAt, asking, ask }
}

import { useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * A page that goes into the back/forward cache would keep what was pasted into it. The number that
 * comes back is a new one then: as a `key` it empties the fields. `forget` drops what is held elsewhere.
 */
export function useForgetOnLeave(forget?: () => void): number {
  const [turn, setTurn] = useState(0)
  const drop = useEffectEvent((event: PageTransitionEvent) => {
    if (!event.persisted) return
    flushSync(() => {
      forget?.()
      setTurn(known => known + 1)
    })
  })

  useEffect(() => {
    const onHide = (event: PageTransitionEvent) => drop(event)
    addEventListener('pagehide', onHide)
    return () => removeEventListener('pagehide', onHide)
  }, [])

  return turn
}

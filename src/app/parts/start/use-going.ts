import { useEffect, useState } from 'react'
import { useKeytag } from '../../keytag.tsx'

/** Milliseconds after which a dialog that has not opened is worth a word. */
const patience = 5000

/**
 * The login link was followed and the dialog is on its way: `slow` once that takes long. The page
 * that comes back by the Back button waits for nothing.
 */
export function useGoing() {
  const { pause } = useKeytag()
  const [state, setState] = useState<'here' | 'going' | 'slow'>('here')

  useEffect(() => {
    if (state !== 'going') return
    const left = new AbortController()
    const slow = () => setState('slow')
    pause(patience, left.signal).then(slow, () => undefined)
    return () => left.abort()
  }, [state, pause])
  useEffect(() => {
    const stay = () => setState('here')
    addEventListener('pageshow', stay)
    return () => removeEventListener('pageshow', stay)
  }, [])

  const go = (event: React.MouseEvent) => {
    // With one of these keys it opens elsewhere, and this page stays.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    setState('going')
  }
  return { state, go }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { useAnnounce, useToast } from '../Announcer.tsx'

export type CopyState = 'rest' | 'copied' | 'refused'

/** Milliseconds that "Copied" stays: reading time, also under reduced motion. */
const confirmation = 1600

/**
 * Copies on demand, says what was copied, and rests again. The text is asked for only then; whether
 * the clipboard took it comes back.
 */
export function useCopy() {
  const announce = useAnnounce()
  const toast = useToast()
  const [state, setState] = useState<CopyState>('rest')
  /** What the browser would not take: shown selected, for as long as that is so. */
  const [refused, setRefused] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => () => clearTimeout(timer.current), [])

  const copy = useCallback(
    async (text: () => string | Promise<string>, spoken: string) => {
      clearTimeout(timer.current)
      let written: string
      try {
        written = await text()
      } catch {
        // What writes it is fetched when it is wanted, and the connection may be gone by then.
        toast('Not copied: a part of Keytag did not load. Check the connection.')
        return false
      }
      try {
        await navigator.clipboard.writeText(written)
      } catch {
        // No clipboard on this page, or the browser refused: the caller shows the text selected.
        setRefused(written)
        setState('refused')
        announce(refusal())
        return false
      }
      setState('copied')
      toast(spoken)
      timer.current = setTimeout(() => setState('rest'), confirmation)
      return true
    },
    [announce, toast],
  )
  const rest = useCallback(() => {
    setState('rest')
    setRefused('')
  }, [])
  return { state, refused, copy, rest }
}

export function refusal(): string {
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  return `The browser refused. The value is selected: press ${keys}.`
}

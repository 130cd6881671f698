import { useCallback, useEffect, useRef, useState } from 'react'
import { useAnnounce, useToast } from '../Announcer.tsx'

type CopyState = 'rest' | 'copied' | 'refused'

/** Milliseconds that "Copied" stays: reading time, so it ignores reduced motion. */
const confirmation = 1600

/**
 * Copies on demand and announces it. The text is written only then. Returns true if the clipboard took it.
 * `says` is the sentence for a refusal.
 */
export function useCopy(says: () => string = refusal) {
  const announce = useAnnounce()
  const toast = useToast()
  const [state, setState] = useState<CopyState>('rest')
  /** The text that the browser refused to copy, shown selected. */
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
        // The writer loads on demand, and the connection may be lost by then.
        toast('Not copied: a part of Keytag did not load. Check the connection.')
        return false
      }
      try {
        await navigator.clipboard.writeText(written)
      } catch {
        // The page has no clipboard or the browser refused. The caller shows the text selected.
        setRefused(written)
        setState('refused')
        announce(says())
        return false
      }
      setState('copied')
      toast(spoken)
      timer.current = setTimeout(() => setState('rest'), confirmation)
      return true
    },
    [announce, toast, says],
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

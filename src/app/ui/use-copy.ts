import { useCallback, useEffect, useRef, useState } from 'react'
import { useAnnounce } from './Announcer.tsx'

export type CopyState = 'rest' | 'copied' | 'refused'

/** Milliseconds that "Copied" stays: reading time, also under reduced motion. */
const confirmation = 1600

/** Copies on demand, says what was copied, and rests again. The text is asked for only then. */
export function useCopy() {
  const announce = useAnnounce()
  const [state, setState] = useState<CopyState>('rest')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => () => clearTimeout(timer.current), [])

  const copy = useCallback(
    async (text: () => string, spoken: string) => {
      clearTimeout(timer.current)
      try {
        await navigator.clipboard.writeText(text())
      } catch {
        // No clipboard on this page, or the browser refused: the caller shows the text selected.
        setState('refused')
        announce(refusal())
        return
      }
      setState('copied')
      announce(spoken)
      timer.current = setTimeout(() => setState('rest'), confirmation)
    },
    [announce],
  )
  const rest = useCallback(() => setState('rest'), [])
  return { state, copy, rest }
}

export function refusal(): string {
  const keys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'
  return `The browser refused. The value is selected: press ${keys}.`
}

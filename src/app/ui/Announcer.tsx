import { createContext, type ReactNode, use, useCallback, useRef, useState } from 'react'

const AnnouncerContext = createContext<((text: string) => void) | undefined>(undefined)

/** One polite live region for the whole page. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const turn = useRef(0)
  const announce = useCallback((text: string) => {
    turn.current += 1
    setSaid({ text, turn: turn.current })
  }, [])
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" className="visually-hidden">
        {/* A new element each time, so that the same words are said again. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnouncerContext>
  )
}

/** Says something to those who listen. Never a value: what was copied, not its text. */
export function useAnnounce(): (text: string) => void {
  const announce = use(AnnouncerContext)
  if (announce === undefined) throw new Error('useAnnounce needs an AnnouncerProvider around it.')
  return announce
}

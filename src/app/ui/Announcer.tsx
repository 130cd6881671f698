import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react'
import './Announcer.css'

type Said = {
  readonly text: string
  readonly shown: boolean
  /** Counts messages, so that equal words are announced again. */
  readonly turn: number
  /** The region that announces it. */
  readonly region: string | undefined
}

type Announcer = {
  readonly say: (text: string, shown: boolean) => void
  /** Makes a region the active one until the returned function is called. */
  readonly open: (region: string) => () => void
  readonly rest: (turn: number) => void
}

const AnnouncerContext = createContext<Announcer | undefined>(undefined)
const SaidContext = createContext<Said | undefined>(undefined)

/** Milliseconds that a toast stays. */
const toastFor = 4000

/**
 * Announces messages to screen readers and shows them. One region is active at a time: a modal dialog makes
 * the page inert, so an open dialog has a region of its own.
 */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [{ said }, set] = useState<{
    readonly said: Said | undefined
    readonly regions: readonly string[]
  }>({ said: undefined, regions: [] })
  const say = useCallback((text: string, shown: boolean) => {
    set(({ said, regions }) => ({
      regions,
      said: { text, shown, turn: (said?.turn ?? 0) + 1, region: regions.at(-1) },
    }))
  }, [])
  const open = useCallback((region: string) => {
    set(({ said, regions }) => ({
      // The first region announces what was said before it existed.
      said: said && { ...said, region: said.region ?? region },
      regions: [...regions, region],
    }))
    return () =>
      set(({ said, regions }) => {
        const others = regions.filter(each => each !== region)
        // A message of a closed dialog continues in the page.
        const moved = said?.region === region ? { ...said, region: others.at(-1) } : said
        return { said: moved, regions: others }
      })
  }, [])
  const rest = useCallback((turn: number) => {
    set(({ said, regions }) => ({
      regions,
      said: said?.turn === turn ? { ...said, shown: false } : said,
    }))
  }, [])
  const announcer = useMemo(() => ({ say, open, rest }), [say, open, rest])
  return (
    <AnnouncerContext value={announcer}>
      <SaidContext value={said}>
        {children}
        <LiveRegion />
      </SaidContext>
    </AnnouncerContext>
  )
}

/** A region for messages: one in the page, one in each open dialog. */
export function LiveRegion() {
  const { open, rest } = useAnnouncer()
  const said = use(SaidContext)
  const id = useId()
  const [pointedAt, setPointedAt] = useState(false)
  useEffect(() => open(id), [open, id])

  const own = said?.region === id ? said : undefined
  const turn = own?.shown ? own.turn : undefined
  useEffect(() => {
    if (turn === undefined || pointedAt) return
    const timer = setTimeout(() => rest(turn), toastFor)
    return () => clearTimeout(timer)
  }, [turn, pointedAt, rest])
  return (
    <div
      role="status"
      className={own?.shown ? 'toast' : 'visually-hidden'}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      {/* A new element each time, so that the same words are said again. */}
      <span key={own?.turn}>{own?.text}</span>
    </div>
  )
}

/** Announces to screen readers what is already visible. */
export function useAnnounce(): (text: string) => void {
  const { say } = useAnnouncer()
  return useCallback(text => say(text, false), [say])
}

/** Announces and shows a finished action. It names the copied thing and never its value. */
export function useToast(): (text: string) => void {
  const { say } = useAnnouncer()
  return useCallback(text => say(text, true), [say])
}

function useAnnouncer(): Announcer {
  const announcer = use(AnnouncerContext)
  if (announcer === undefined) throw new Error('Announcements need an AnnouncerProvider.')
  return announcer
}

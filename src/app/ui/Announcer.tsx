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
  /** Counts what was said, so that the same words are said again. */
  readonly turn: number
  /** The region that says it. */
  readonly region: string | undefined
}

type Announcer = {
  readonly say: (text: string, shown: boolean) => void
  /** Makes a region the one that speaks, until the returned function is called. */
  readonly open: (region: string) => () => void
  readonly rest: (turn: number) => void
}

const AnnouncerContext = createContext<Announcer | undefined>(undefined)
const SaidContext = createContext<Said | undefined>(undefined)

/** Milliseconds that a toast stays. */
const toastFor = 4000

/**
 * Says things to those who listen, and shows them to those who look. One region speaks at a time: a
 * modal dialog makes the rest of the page inert, so an open dialog brings its own.
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
      // What was said before any region was there is said by the first.
      said: said && { ...said, region: said.region ?? region },
      regions: [...regions, region],
    }))
    return () =>
      set(({ said, regions }) => {
        const others = regions.filter(each => each !== region)
        // The words may be about what closed the dialog: they go on in the page.
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

/** A place for what is said: one in the page, and one in each open dialog. */
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

/** Says something to those who listen, where it can be seen already. */
export function useAnnounce(): (text: string) => void {
  const { say } = useAnnouncer()
  return useCallback(text => say(text, false), [say])
}

/** Says and shows that something was done. Never a value: what was copied, not its text. */
export function useToast(): (text: string) => void {
  const { say } = useAnnouncer()
  return useCallback(text => say(text, true), [say])
}

function useAnnouncer(): Announcer {
  const announcer = use(AnnouncerContext)
  if (announcer === undefined) throw new Error('Announcements need an AnnouncerProvider.')
  return announcer
}

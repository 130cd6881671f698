import { type ComponentType, lazy, useEffect, useState } from 'react'
import { useHydrated } from '../hydrated.ts'
import { TextButton } from './actions/TextButton.tsx'

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>

/** Thrown once, in place of a part that the build drew and whose file did not load. */
export class DrawnPartNotLoaded extends Error {
  override readonly name = 'DrawnPartNotLoaded'
}

/**
 * `lazy` for optional parts of a screen. A file that does not load (no connection, a newer version) leaves
 * a line in its place. Thrown further, the failure would remove the screen and its data.
 */
export function lazyPart<Props extends object>(load: Load<Props>) {
  return lazy<ComponentType<Props>>(() =>
    load().catch(() => ({ default: props => <NotLoaded load={load} props={props} /> })),
  )
}

/** Loads a part after the first drawing, because its words may be about a lost network. */
export function useLoadedAhead(load: () => Promise<unknown>): void {
  useEffect(() => {
    load().catch(() => undefined)
  }, [load])
}

function NotLoaded<Props extends object>(props: {
  readonly load: Load<Props>
  readonly props: Props
}) {
  const { load } = props
  const isHydrated = useHydrated()
  const [Part, setPart] = useState<ComponentType<Props>>()
  const [isRetried, setIsRetried] = useState(false)
  // Hydration cannot match this line with the drawn part, so React drops what was drawn and draws anew.
  if (!isHydrated) throw new DrawnPartNotLoaded()
  const tryAgain = async () => {
    try {
      const { default: loaded } = await load()
      setPart(() => loaded)
    } catch {
      // The line and its button stay. Chromium 150 never asks for a lost script twice, and 156 does.
      setIsRetried(true)
    }
  }
  if (Part) return <Part {...props.props} />
  return (
    <p className="hint" role="status">
      {isRetried
        ? 'This part still does not load. Some browsers ask for a file only once: copy what you need, then reload the page.'
        : 'This part of the page did not load. Everything else stays as it is.'}{' '}
      <TextButton onClick={() => void tryAgain()}>Try again</TextButton>
    </p>
  )
}

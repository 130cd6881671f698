import { type ComponentType, lazy, useEffect, useState } from 'react'
import { TextButton } from './actions/TextButton.tsx'

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>

/**
 * `lazy`, for what a screen can do without. A file that does not come (no connection, or a newer version
 * has taken its place) leaves a line where it would have stood: thrown on, the failure would take the
 * screen with it, and what the screen holds.
 */
export function lazyPart<Props extends object>(load: Load<Props>) {
  return lazy<ComponentType<Props>>(() =>
    load().catch(() => ({ default: props => <NotLoaded load={load} props={props} /> })),
  )
}

/** Fetches a part before it is needed, once the screen is drawn: its words may be for a lost network. */
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
  const [Part, setPart] = useState<ComponentType<Props>>()
  const tryAgain = async () => {
    try {
      const { default: loaded } = await load()
      setPart(() => loaded)
    } catch {
      // The line stays, and with it the button.
    }
  }
  if (Part) return <Part {...props.props} />
  return (
    <p className="hint" role="status">
      This part of the page did not load. Everything else stays as it is.{' '}
      <TextButton onClick={() => void tryAgain()}>Try again</TextButton>
    </p>
  )
}

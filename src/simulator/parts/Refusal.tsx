import { type ReactNode, useEffect, useRef } from 'react'
import { type Brand, Head } from './Head.tsx'
import type { SimulatedLogin } from './Opening.tsx'

/** The error page of Meta that replaces the dialog. */
export function Refusal(props: {
  brand: Brand
  title: string
  message: string
  children: ReactNode
  /** Given if the real Meta never sends the browser back. */
  onStay?: SimulatedLogin['onStay'] | undefined
  /** Returns to the dialog, if it can go on. */
  goBack?: (() => void) | undefined
  /** The button that continues to the app. */
  act?: { readonly label: string; readonly isBusy: boolean; readonly press: () => void }
}) {
  const { brand, title, message, onStay, goBack, act } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const followsPress = goBack !== undefined

  // Moves the focus here, because the pressed button is gone.
  useEffect(() => {
    if (followsPress) heading.current?.focus()
  }, [followsPress])

  useEffect(() => {
    onStay?.(`${title}\n${message}`)
    return () => onStay?.(undefined)
  }, [title, message, onStay])

  return (
    <section className="sim-dialog" data-brand={brand.id} aria-label={brand.name}>
      <Head brand={brand} actor={undefined} />
      <div className="sim-body">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="sim-lead">{message}</p>
        <p className="sim-lead">{props.children}</p>
        {goBack && (
          <button type="button" className="sim-button" onClick={goBack}>
            Back to the dialog
          </button>
        )}
        {act && (
          <button
            type="button"
            className="sim-button"
            data-kind="main"
            aria-busy={act.isBusy}
            onClick={act.press}
          >
            {act.label}
          </button>
        )}
      </div>
    </section>
  )
}

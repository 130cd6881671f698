import { type ReactNode, useEffect, useRef } from 'react'
import { type Brand, Head } from './Head.tsx'

/** What is shown instead of the dialog, on Meta's own pages. */
export function Refusal(props: {
  brand: Brand
  title: string
  message: string
  children: ReactNode
  /** Where the dialog can be gone on with. */
  goBack?: (() => void) | undefined
  /** The way on to the app. */
  act?: { readonly label: string; readonly isBusy: boolean; readonly press: () => void }
}) {
  const { brand, title, message, goBack, act } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const followsPress = goBack !== undefined

  // The button that led here is gone, and with it the focus.
  useEffect(() => {
    if (followsPress) heading.current?.focus()
  }, [followsPress])

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

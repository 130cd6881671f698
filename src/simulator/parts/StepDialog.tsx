import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type Brand, Head } from './Head.tsx'
import { Rail } from './Rail.tsx'

/** One step of a login: its place among the steps, its question, and the ways forward, back and out. */
export function StepDialog(props: {
  brand: Brand
  /** The signed-in person; `undefined` in the first step. */
  actor: string | undefined
  /** Names of all steps, skipped ones included. */
  names: readonly string[]
  /** Counted from 1. */
  step: number
  title: string
  about: string | undefined
  /** Label of the main button. */
  next: string
  goOn: () => void
  goBack: (() => void) | undefined
  cancel: () => void
  isBusy: boolean
  children: ReactNode
}) {
  const { brand, actor, names, step, title, about, next, goOn, goBack, cancel, isBusy } = props
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)

  // Moves the focus to the title of each step, so that it is read and Tab starts there.
  useEffect(() => heading.current?.focus({ preventScroll: step === 1 }), [step])

  return (
    <section className="sim-dialog" data-brand={brand.id} aria-labelledby={id}>
      <Head brand={brand} actor={actor} />
      <Rail names={names} step={step} />
      <form
        onSubmit={event => {
          event.preventDefault()
          goOn()
        }}
      >
        <div className="sim-body">
          <p className="sim-hidden" role="status">
            Step {step} of {names.length}
          </p>
          <h1 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about && <p className="sim-lead">{about}</p>}
          {props.children}
        </div>
        <div className="sim-foot">
          <button type="button" className="sim-button" data-kind="quiet" onClick={cancel}>
            Cancel
          </button>
          <span className="sim-foot-end">
            {goBack && (
              <button type="button" className="sim-button" onClick={goBack}>
                Back
              </button>
            )}
            <button type="submit" className="sim-button" data-kind="main" aria-busy={isBusy}>
              {next}
            </button>
          </span>
        </div>
      </form>
    </section>
  )
}

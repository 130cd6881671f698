import { useEffect, useId, useRef, useState } from 'react'
import type { Login } from './ask.ts'
import { type DialogState, offeredPages, type Step, stepsOf, toForm } from './dialog-state.ts'
import { Rail } from './Rail.tsx'
import { stepText } from './steps.tsx'

/** The dialog itself: where we are, the step, and the way on, back and out. */
export function Dialog(props: {
  login: Login
  state: DialogState
  change: (part: Partial<DialogState>) => void
  /** Hands in the decision, form-encoded. */
  decide: (form: string) => Promise<void>
}) {
  const { login, state, change, decide } = props
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isBusy, setBusy] = useState(false)
  const { step } = state
  const steps = stepsOf(state, login)
  const pages = offeredPages(state, login.isGuided)
  const { title, about, next, Body } = stepText(step, { state, login, pages })
  const place = steps.indexOf(step)

  // The focus follows the step, so that its title is read and Tab goes on from there.
  useEffect(() => heading.current?.focus({ preventScroll: step === 1 }), [step])

  const goTo = (other: Step | undefined) => other && change({ step: other })
  const finish = async (decision: 'continue' | 'cancel') => {
    if (isBusy) return
    setBusy(true)
    await decide(toForm(state, decision)).finally(() => setBusy(false))
  }
  const isLast = place === steps.length - 1

  return (
    <section className="sim-dialog" aria-labelledby={id}>
      <Head actor={step === 1 ? undefined : state.person.name} />
      <Rail step={step} />
      <form
        onSubmit={event => {
          event.preventDefault()
          if (isLast) void finish('continue')
          else goTo(steps[place + 1])
        }}
      >
        <div className="sim-body">
          <p className="sim-hint sim-step" role="status">
            Step {step} of 6
          </p>
          <h1 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="sim-lead">{about}</p>
          <Body state={state} change={change} login={login} pages={pages} />
        </div>
        <div className="sim-foot">
          <button
            type="button"
            className="sim-button"
            data-kind="quiet"
            onClick={() => void finish('cancel')}
          >
            Cancel
          </button>
          <span className="sim-foot-end">
            {place > 0 && (
              <button type="button" className="sim-button" onClick={() => goTo(steps[place - 1])}>
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

/** Says before all else that this is not Meta. */
export function Head({ actor }: { actor: string | undefined }) {
  return (
    <div className="sim-head">
      <p>
        <b>Simulated Meta</b> <span>Not Facebook. Nothing you do here is sent.</span>
      </p>
      {actor && <span className="sim-pill">Acting as {actor}</span>}
    </div>
  )
}

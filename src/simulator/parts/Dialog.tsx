import { useState } from 'react'
import type { Login } from './ask.ts'
import { type DialogState, offeredPages, type Step, stepsOf, toForm } from './dialog-state.ts'
import { simulatedMetaBrand } from './Head.tsx'
import { StepDialog } from './StepDialog.tsx'
import { stepText } from './steps.tsx'

/** The steps of Meta's onboarding. */
const names = ['Sign in', 'Account', 'Page', 'Connect', 'Choose', 'Permissions']

/** The dialog with the steps that this person needs. */
export function Dialog(props: {
  login: Login
  state: DialogState
  change: (part: Partial<DialogState>) => void
  /** Sends the decision, form-encoded. */
  decide: (form: string) => Promise<void>
}) {
  const { login, state, change, decide } = props
  const [isBusy, setBusy] = useState(false)
  const { step, person } = state
  const steps = stepsOf(state, login)
  const pages = offeredPages(state, login.isGuided)
  const { title, about, next, Body } = stepText(step, { state, login, pages })
  const place = steps.indexOf(step)

  const goTo = (other: Step | undefined) => other && change({ step: other })
  const finish = async (decision: 'continue' | 'cancel') => {
    if (isBusy) return
    setBusy(true)
    await decide(toForm(state, decision)).finally(() => setBusy(false))
  }
  const isLast = place === steps.length - 1

  return (
    <StepDialog
      brand={simulatedMetaBrand}
      actor={step === 1 ? undefined : person.name}
      {...{ names, step, title, about, next, isBusy }}
      goOn={() => (isLast ? void finish('continue') : goTo(steps[place + 1]))}
      goBack={place > 0 ? () => goTo(steps[place - 1]) : undefined}
      cancel={() => void finish('cancel')}
    >
      <Body state={state} change={change} login={login} pages={pages} />
    </StepDialog>
  )
}

import './simulator.css'
import { type ReactNode, useState } from 'react'
import { askAbout, decide, type InstagramLogin } from './instagram/parts/ask.ts'
import {
  beginIn,
  changeWorld,
  type InstagramState,
  stepsOf,
  toForm,
} from './instagram/parts/state.ts'
import { stepText } from './instagram/parts/steps.tsx'
import type { InstagramError } from './instagram/request.ts'
import { instagramGroups, instagramWorldOf, instagramWorlds } from './instagram/worlds.ts'
import { simulatedInstagramBrand as brand } from './parts/Head.tsx'
import { Opening, type SimulatedLogin, useOpening } from './parts/Opening.tsx'
import { Refusal } from './parts/Refusal.tsx'
import { ScenarioPicker } from './parts/ScenarioPicker.tsx'
import { StepDialog } from './parts/StepDialog.tsx'

const names = ['Account', 'Professional', 'Permissions']

/** The rehearsal of Instagram Login. It takes the same props as `SimulatedDialog`. */
export function SimulatedInstagram(props: SimulatedLogin): ReactNode {
  const { address, meta, leave, onStay, onWorld } = props
  const [state, setState] = useState(() =>
    beginIn(instagramWorldOf(address.searchParams.get('world'))),
  )
  const [refusal, setRefusal] = useState<InstagramError>()

  // Check the request for each scenario, because some never open the dialog.
  const request = requestIn(address, state.world.id)
  const answer = useOpening(request, meta, askAbout)

  if (answer === undefined) return <OpeningInstagram />
  const finish = async (decision: 'allow' | 'cancel') => {
    const outcome = await decide(new URL(request), meta, toForm(state, decision))
    if (typeof outcome === 'string') leave(outcome)
    else setRefusal(outcome)
  }

  return (
    <div className="sim-grid">
      {'message' in answer ? (
        <StaysThere error={answer} onStay={onStay} />
      ) : refusal ? (
        <StaysThere error={refusal} onStay={onStay} goBack={() => setRefusal(undefined)} />
      ) : (
        <Steps
          login={answer}
          state={state}
          change={part => setState(known => ({ ...known, ...part }))}
          finish={finish}
        />
      )}
      <ScenarioPicker
        worlds={instagramWorlds}
        groups={instagramGroups}
        actor="simulated Instagram"
        world={state.world}
        choose={world => {
          setState(known => changeWorld(known, world))
          setRefusal(undefined)
          onWorld?.(world.id)
        }}
      />
    </div>
  )
}

/** The dialog of every request before Instagram has answered it. */
export function OpeningInstagram(): ReactNode {
  return <Opening brand={brand} />
}

function Steps(props: {
  login: InstagramLogin
  state: InstagramState
  change: (part: Partial<InstagramState>) => void
  finish: (decision: 'allow' | 'cancel') => Promise<void>
}) {
  const { login, state, change, finish } = props
  const [isBusy, setBusy] = useState(false)
  const { step, account } = state
  const steps = stepsOf(account)
  const place = steps.indexOf(step)
  const following = steps[place + 1]
  const before = steps[place - 1]
  const { title, about, next, Body } = stepText({ state, login })
  const end = (decision: 'allow' | 'cancel') => {
    if (isBusy) return
    setBusy(true)
    void finish(decision).finally(() => setBusy(false))
  }
  return (
    <StepDialog
      brand={brand}
      actor={step === 1 ? undefined : `@${account.username}`}
      {...{ names, step, title, about, next, isBusy }}
      goOn={() => {
        // Instagram refuses a personal account at once and never shows the other permissions.
        const isOver = following === undefined || (step === 2 && state.switchTo === 'Personal')
        if (isOver) end('allow')
        else change({ step: following })
      }}
      goBack={before && (() => change({ step: before }))}
      cancel={() => end('cancel')}
    >
      <Body state={state} change={change} login={login} />
    </StepDialog>
  )
}

function StaysThere(props: {
  error: InstagramError
  onStay: SimulatedLogin['onStay']
  goBack?: () => void
}) {
  const { error, onStay, goBack } = props
  return (
    <Refusal brand={brand} {...error} {...{ onStay, goBack }}>
      The real Instagram stops here too: it never sends the browser back, and the app never hears of
      it. {goBack ? '' : 'Go back and change the request, or choose another scenario.'}
    </Refusal>
  )
}

function requestIn(address: URL, world: string): string {
  const request = new URL(address)
  request.searchParams.set('world', world)
  return request.href
}

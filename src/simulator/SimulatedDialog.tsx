import './simulator.css'
import { type ReactNode, useState } from 'react'
import type { DialogError } from './dialog/request.ts'
import { askAbout, decide } from './parts/ask.ts'
import { Dialog } from './parts/Dialog.tsx'
import { beginIn, changeWorld, type DialogState, mendWorld, toForm } from './parts/dialog-state.ts'
import { simulatedMetaBrand } from './parts/Head.tsx'
import { Meanwhile } from './parts/Meanwhile.tsx'
import { Opening, type SimulatedLogin, useOpening } from './parts/Opening.tsx'
import { Refusal } from './parts/Refusal.tsx'
import { ScenarioPicker } from './parts/ScenarioPicker.tsx'
import { type DialogReturn, groups } from './world.ts'
import { scenarioAtFirst, worldOf, worldsFor } from './worlds.ts'

/** The rehearsal of Meta's login: the dialog, and controls for the simulated Meta beside it. */
export function SimulatedDialog(props: SimulatedLogin): ReactNode {
  const { address, meta, leave, onStay, onWorld } = props
  const [state, setState] = useState(() =>
    beginIn(worldOf(address.searchParams.get('world') ?? scenarioAtFirst)),
  )
  // Keep the request when the scenario changes. The app may write the scenario into the address.
  const answer = useOpening(requestIn(address), meta, askAbout)

  if (answer === undefined) return <OpeningDialog />
  const change = (part: Partial<DialogState>) => setState(known => ({ ...known, ...part }))
  return (
    <div className="sim-grid">
      {'message' in answer ? (
        <StaysThere {...answer} onStay={onStay} wayOn="Go back and change the request." />
      ) : state.world.dialog ? (
        <StaysThere
          {...state.world.dialog(answer.appName)}
          onStay={onStay}
          wayOn="Choose another scenario to go on."
        />
      ) : state.world.returns ? (
        <GoesBack
          key={state.world.id}
          {...state.world.returns}
          appName={answer.appName}
          goBack={async () => {
            const location = await decide(address, meta, toForm(state, 'continue'))
            if (location !== undefined) leave(location)
          }}
        />
      ) : (
        <Dialog
          login={answer}
          state={state}
          change={change}
          decide={async form => {
            const location = await decide(address, meta, form)
            if (location !== undefined) leave(location)
          }}
        />
      )}
      <ScenarioPicker
        worlds={worldsFor(address.searchParams.get('response_type'))}
        groups={groups}
        actor="simulated Meta"
        world={state.world}
        choose={world => {
          setState(known => changeWorld(known, world))
          onWorld?.(world.id)
        }}
      >
        <Meanwhile
          world={state.world}
          isMended={state.isMended}
          mend={isMended => setState(known => mendWorld(known, isMended))}
        />
      </ScenarioPicker>
    </div>
  )
}

/** The dialog of every request before Meta has answered it. */
export function OpeningDialog(): ReactNode {
  return <Opening brand={simulatedMetaBrand} />
}

function requestIn(address: URL): string {
  const request = new URL(address)
  request.searchParams.delete('world')
  return request.href
}

/** A failure that Meta shows before it tells the app. */
function GoesBack(props: DialogReturn & { appName: string; goBack: () => Promise<void> }) {
  const { number, message, hasState, appName, goBack } = props
  const [isBusy, setBusy] = useState(false)
  return (
    <Refusal
      brand={simulatedMetaBrand}
      title={`Error ${number}`}
      message={message}
      act={{
        label: `Back to ${appName}`,
        isBusy,
        press: () => {
          setBusy(true)
          void goBack().finally(() => setBusy(false))
        },
      }}
    >
      The real Meta tells the app this number and these words,{' '}
      {hasState ? 'and sends the state back with them' : 'and sends no state with them'}.
    </Refusal>
  )
}

/** A fault that facebook.com shows instead of the dialog. */
function StaysThere(
  props: DialogError & {
    readonly onStay: SimulatedLogin['onStay']
    readonly wayOn: string
  },
) {
  const { wayOn, ...error } = props
  return (
    <Refusal brand={simulatedMetaBrand} {...error}>
      The real Meta stops here too, on facebook.com: it never sends the browser back, and the app
      never hears of it. {wayOn}
    </Refusal>
  )
}

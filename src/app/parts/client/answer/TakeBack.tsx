import { useState } from 'react'
import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Confirm } from '../../../ui/overlay/Confirm.tsx'
import { Status } from '../../../ui/surface/Status.tsx'
import { useRevoke } from '../../revoke/use-revoke.ts'

/** Revokes the app's access while this tab still has the token for it, after a question. */
export function TakeBack(props: {
  readonly session: Session
  readonly words: HandOverMessages
  readonly onTakenBack: () => void
}) {
  const { session, words, onTakenBack } = props
  const { busy, failure, forgetFailure, revoke } = useRevoke(session)
  const [isAsking, setAsking] = useState(false)
  const act = async () => {
    if (await revoke()) onTakenBack()
  }
  return (
    <div>
      <Button
        kind="quiet"
        onClick={() => {
          forgetFailure()
          setAsking(true)
        }}
      >
        {words.takeBack}
      </Button>
      {isAsking && (
        <Confirm
          title={words.takeBackTitle}
          act={words.takeBack}
          keepLabel={words.takeBackKeep}
          busy={busy}
          onAct={() => void act()}
          // A request on its way cannot be stopped.
          onKeep={() => !busy && setAsking(false)}
        >
          <p>{words.takeBackWhat}</p>
          {failure !== undefined && (
            <p role="alert">
              <Status icon="warning" tone="stop">
                {words.takeFailed}
              </Status>
            </p>
          )}
        </Confirm>
      )}
    </div>
  )
}

import { useState } from 'react'
import { isAlreadyRevoked } from '../../../../core/errors/already-revoked.ts'
import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { revoke } from '../../../queries.ts'
import { Button } from '../../../ui/actions/Button.tsx'

/** Revokes the app's access while this tab still has the token for it. */
export function TakeBack(props: {
  readonly session: Session
  readonly words: HandOverMessages
  readonly onTakenBack: () => void
}) {
  const { session, words, onTakenBack } = props
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const act = async () => {
    setBusy(true)
    setFailed(false)
    try {
      await revoke(session)
    } catch (reason) {
      if (!isAlreadyRevoked(reason)) {
        setFailed(true)
        return
      }
    } finally {
      setBusy(false)
    }
    onTakenBack()
  }
  return (
    <div>
      <Button kind="quiet" aria-busy={isBusy} notYet={isBusy} onClick={() => !isBusy && void act()}>
        {words.takeBack}
      </Button>
      <p className="hint" role="status">
        {hasFailed ? words.takeFailed : words.takeBackHow}
      </p>
    </div>
  )
}

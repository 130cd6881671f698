import { useState } from 'react'
import { useKeytag } from '../../keytag.tsx'
import type { InstagramSession } from '../../login.ts'
import { Button } from '../../ui/actions/Button.tsx'
import './RevokeAccess.css'
import { RevokeConfirm } from './RevokeConfirm.tsx'
import { useRevoke } from './use-revoke.ts'

/** Revokes the app's access to an Instagram account, after a question. */
export default function RevokeInstagram(props: {
  readonly session: InstagramSession
  readonly username: string | undefined
}) {
  const { session, username } = props
  const { login, now } = useKeytag()
  const [asking, setAsking] = useState(false)
  const { busy, failure, forgetFailure, revoke } = useRevoke(session)
  const act = async () => {
    if (await revoke()) login.revoked(now())
  }
  return (
    <section className="revoke-access" aria-label="Revoke access">
      <Button
        kind="stop"
        onClick={() => {
          forgetFailure()
          setAsking(true)
        }}
      >
        Revoke access
      </Button>
      <p className="hint">
        Asks Instagram to remove the app from this account. Meta does not document this call for
        Instagram Login. One public program makes it.
      </p>
      {asking && (
        <RevokeConfirm
          permission={undefined}
          name={username === undefined ? undefined : `@${username}`}
          family="instagram-login"
          pageTokens={0}
          busy={busy}
          failure={failure}
          onAct={() => void act()}
          // A request on its way cannot be stopped.
          onKeep={() => !busy && setAsking(false)}
        />
      )}
    </section>
  )
}

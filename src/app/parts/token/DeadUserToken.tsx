import type { AccessToken } from '../../../core/access-token.ts'
import { whyItStopped } from '../../../core/live-check/verdict-groups.ts'
import type { Session } from '../../login.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Folds } from '../../ui/form/Folds.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'
import { CopyDeadToken, DeadToken } from './DeadToken.tsx'

/** Replaces the panel of a refused or expired User token. Its main action is the way to a new one. */
export default function DeadUserToken(props: {
  readonly session: Session
  readonly token: AccessToken
  /** The refusal of a live call. Undefined if the token expired by its date. */
  readonly failure: Error | undefined
}) {
  const { session, token, failure } = props
  const { href, handlers } = useLogInAgain(session.grant)
  return (
    <div className="stack">
      <DeadToken
        token={token}
        why={failure ? `User token, refused: ${whyItStopped(failure)}` : 'User token, expired'}
      />
      <p>
        <ButtonLink kind="main" href={href} {...handlers}>
          Log in again
        </ButtonLink>
      </p>
      <p className="soft">Then put the new tokens into your code. IDs do not change.</p>
      <Folds>
        <CopyDeadToken token={token} how={failure ? 'refused' : 'expired'} />
      </Folds>
    </div>
  )
}

import type { AccessToken } from '../../../core/access-token.ts'
import { whyItStopped } from '../../../core/live-check/verdict-groups.ts'
import type { Session } from '../../login.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'
import { CopyDeadToken, DeadToken } from './DeadToken.tsx'

/** In the place of a User token's panel once it is refused or expired: the way to a new one leads. */
export default function DeadUserToken(props: {
  readonly session: Session
  readonly token: AccessToken
  /** What a live call came to; without one it is its date that is over. */
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
      <CopyDeadToken token={token} />
    </div>
  )
}

import { explain } from '../../../core/errors/explain.ts'
import { TokenRejected } from '../../../core/graph/errors.ts'
import type { Session } from '../../login.ts'
import { toHeading } from '../browser/to-heading.ts'
import { useOnline } from '../browser/use-online.ts'
import { CopyDeadToken, DeadToken } from '../token/DeadToken.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { TroubleSection } from './Trouble.tsx'

/** /me/accounts failed. What already arrived stays below, and so does the token. */
export default function CallTrouble(props: {
  readonly failure: unknown
  readonly session: Session
  readonly kept: number
  readonly onTryAgain: () => void
}) {
  const { failure, session, kept, onTryAgain } = props
  const online = useOnline()
  const { longLived, shortLived } = session.grant
  const { token } = longLived ?? shortLived
  const dead = failure instanceof TokenRejected
  return (
    <div role="alert">
      <TroubleSection
        finding={explain(failure, online)}
        login={session.grant}
        onTryAgain={() => {
          toHeading()
          onTryAgain()
        }}
      >
        {dead && <DeadToken token={token} why="User token, refused by Meta" />}
        {kept > 0 && (
          <p>
            {countOf(kept, 'Page')} {kept === 1 ? 'is' : 'are'} here and{' '}
            {kept === 1 ? 'stays' : 'stay'}; more may exist. Trying again goes on from there.
          </p>
        )}
      </TroubleSection>
      {dead && <CopyDeadToken token={token} />}
    </div>
  )
}

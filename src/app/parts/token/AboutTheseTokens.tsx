import type { DebugFacts } from '../../../core/token/told.ts'
import { pageTokenTruth, userTokenTruth } from '../../../core/token/truth.ts'
import type { Session } from '../../login.ts'
import { Fold } from '../../ui/form/Folds.tsx'
import { toLocal } from './dates-and-counts.ts'
import { TokenTruthView } from './TokenTruthView.tsx'
import { useVerified } from './use-verification.ts'

/** How long the tokens of this login last, and what ends them earlier. */
export default function AboutTheseTokens(props: {
  readonly session: Session
  /** The debug_token answer for the User token, if Meta sent one. */
  readonly told: DebugFacts | undefined
  readonly hasPages: boolean
}) {
  const { session, told, hasPages } = props
  const { grant } = session
  const tested = useVerified(session)?.ended?.at
  return (
    <Fold summary="About these tokens" hint="How long they last, and what ends them">
      {tested && <p className="soft">Tested {toLocal(tested)}.</p>}
      {hasPages && <TokenTruthView truth={pageTokenTruth(grant)} />}
      <TokenTruthView
        truth={userTokenTruth(grant, grant.longLived ? 'long-lived' : 'short-lived', told)}
      />
    </Fold>
  )
}

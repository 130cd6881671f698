import type { DebugFacts } from '../../../core/token/told.ts'
import { pageTokenTruth, userTokenTruth } from '../../../core/token/truth.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { Fold } from '../../ui/form/Folds.tsx'
import { shortLivedNote, toLocal } from './dates-and-counts.ts'
import { TokenField } from './TokenField.tsx'
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
  const { longLived, shortLived } = grant
  const { now } = useKeytag()
  const tested = useVerified(session)?.ended?.at
  return (
    <Fold summary="About these tokens" hint="How long they last, and what ends them">
      {tested && <p className="soft">Tested {toLocal(tested)}.</p>}
      {hasPages && <TokenTruthView truth={pageTokenTruth(grant)} />}
      <TokenTruthView
        truth={userTokenTruth(grant, grant.longLived ? 'long-lived' : 'short-lived', told)}
      />
      {longLived && longLived.token !== shortLived.token && (
        <div className="stack">
          <h3>A short-lived token came too</h3>
          <p>The long-lived token can do everything it can.</p>
          <TokenField
            token={shortLived.token}
            name="short-lived User token"
            copied="Copied the short-lived User token."
            drawn={false}
            note={shortLivedNote(shortLived.expiresAt, now())}
          />
        </div>
      )}
    </Fold>
  )
}

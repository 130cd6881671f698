import { useState } from 'react'
import { endedAt } from '../../../core/errors/ended-at.ts'
import { explain } from '../../../core/errors/explain.ts'
import { newTokens } from '../../../core/errors/steps.ts'
import { TokenRejected } from '../../../core/graph/errors.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { toHeading } from '../../ui/to-heading.ts'
import { useOnline } from '../browser/use-online.ts'
import type { NextTry } from '../pages/use-next-try.ts'
import { CopyDeadToken, DeadToken } from '../token/DeadToken.tsx'
import { countOf, toLocalTime } from '../token/dates-and-counts.ts'
import { AskedToWait } from './AskedToWait.tsx'
import { endedInWords } from './ended-in-words.ts'
import { TroubleSection } from './Trouble.tsx'

/** /me/accounts failed. What already arrived stays below, and so does the token. */
export default function CallTrouble(props: {
  readonly failure: unknown
  readonly session: Session
  readonly kept: number
  /** True if the screen shows nothing else. */
  readonly isWhole: boolean
  /** Given if Meta asks to wait. */
  readonly next: NextTry | undefined
  readonly onTryAgain: () => void
}) {
  const { failure, session, kept, isWhole, next, onTryAgain } = props
  const online = useOnline()
  const { now } = useKeytag()
  const [at] = useState(now)
  const { longLived, shortLived } = session.grant
  const { token } = longLived ?? shortLived
  const isDead = failure instanceof TokenRejected
  const isExpired = isDead && failure.graph.subcode === 463
  const end = isExpired ? endedAt(failure.graph.message) : undefined
  const explained = explain(failure, online)
  const tryAgain = () => {
    toHeading()
    onTryAgain()
  }
  return (
    // The heading of a whole screen takes the focus, and is read without an alert.
    <div role={isWhole ? undefined : 'alert'}>
      <TroubleSection
        isWhole={isWhole}
        finding={
          isDead
            ? { ...explained, steps: explained.steps.filter(step => step !== newTokens) }
            : explained
        }
        lead={
          end
            ? endedInWords(end, at)
            : next?.until && `${explained.meaning} Keytag tries again: keep this tab open.`
        }
        login={session.grant}
        onTryAgain={tryAgain}
        actions={next && <AskedToWait next={next} kept={kept} />}
        note={isDead && 'Then put the new tokens into your code. IDs do not change.'}
        folds={isDead && <CopyDeadToken token={token} how={isExpired ? 'expired' : 'refused'} />}
      >
        {isDead && (
          <DeadToken
            token={token}
            why={isExpired ? 'User token, expired' : `User token, refused at ${toLocalTime(at)}`}
          />
        )}
        {kept > 0 && (
          <p>
            {countOf(kept, 'Page')} {kept === 1 ? 'is' : 'are'} here and{' '}
            {kept === 1 ? 'stays' : 'stay'}.
            {!next && ' More may exist. Trying again goes on from there.'}
          </p>
        )}
      </TroubleSection>
    </div>
  )
}

import {
  GraphError,
  GraphUnavailable,
  RateLimited,
  TokenRejected,
} from '../../../../core/graph/errors.ts'
import type { Session } from '../../../login.ts'
import { fill } from '../../../messages/languages.ts'
import { Button, ButtonLink } from '../../../ui/actions/Button.tsx'
import { Quote } from '../../../ui/reading/Say.tsx'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import { useLogInAgain } from '../../login/request/use-log-in-again.ts'
import type { ClientWords } from '../use-client-words.ts'
import { CopyNote } from './CopyNote.tsx'

/** The list of Pages failed: a new login, a new try, or the asker helps. */
export function NoList(props: {
  readonly failure: Error
  readonly session: Session
  readonly said: ClientWords
  readonly from: string
  readonly onTryAgain: () => void
}) {
  const { failure, session, said, from, onTryAgain } = props
  const { words } = said
  const again = useLogInAgain(session.grant)
  if (failure instanceof TokenRejected) {
    return (
      <header className="stack">
        <ScreenHeading title={words.rejectedTitle} arrived />
        <p className="lead">{words.rejected}</p>
        <div className="row">
          <ButtonLink kind="main" href={again.href} {...again.handlers}>
            {words.logInAgain}
          </ButtonLink>
        </div>
      </header>
    )
  }
  const passes = failure instanceof RateLimited || failure instanceof GraphUnavailable
  if (failure instanceof GraphError && !passes) {
    const { userMessage, message } = failure.graph
    const told = userMessage ?? message
    return (
      <>
        <header className="stack">
          <ScreenHeading title={words.refusedTitle} arrived />
          <p className="lead">{fill(words.refused, { from })}</p>
        </header>
        {told && <Quote>{told}</Quote>}
        <CopyNote words={words} from={from} />
        <div className="row">
          <ButtonLink href={again.href} {...again.handlers}>
            {words.logInAgain}
          </ButtonLink>
        </div>
      </>
    )
  }
  return (
    <header className="stack">
      <ScreenHeading title={words.failedTitle} arrived />
      <p className="lead">{words.failed}</p>
      <div className="row">
        <Button kind="main" onClick={onTryAgain}>
          {words.tryAgain}
        </Button>
      </div>
    </header>
  )
}

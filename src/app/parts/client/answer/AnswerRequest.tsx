import { useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import { TokenRejected } from '../../../../core/graph/errors.ts'
import { HandOverFault } from '../../../../core/hand-over/fault.ts'
import { seal } from '../../../../core/hand-over/hand-over.ts'
import type { Request } from '../../../../core/hand-over/request.ts'
import { pageTokensEnd } from '../../../../core/login/grant.ts'
import type { AnsweredRequest } from '../../../../core/login/pending.ts'
import { useKeytag } from '../../../keytag.tsx'
import type { Session } from '../../../login.ts'
import { fill } from '../../../messages/languages.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Banner } from '../../../ui/surface/Banner.tsx'
import { Status } from '../../../ui/surface/Status.tsx'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import { failureOf, useAccounts } from '../../pages/use-accounts.ts'
import { ClientSteps } from '../ClientSteps.tsx'
import { timeIn } from '../dates.ts'
import type { ClientWords } from '../use-client-words.ts'
import { type Choice, ChoosePages } from './ChoosePages.tsx'
import { canBeHandedOver } from './can-be-handed-over.ts'
import type { LockedReply, SentHow } from './locked-reply.ts'
import { MissingPages } from './MissingPages.tsx'
import { SendReply } from './SendReply.tsx'
import { WhoLoggedIn } from './WhoLoggedIn.tsx'

/** The client chooses Pages, locks the reply and sends it. The tokens end with the sending. */
export function AnswerRequest(props: {
  readonly session: Session
  readonly answers: AnsweredRequest
  readonly request: Request
  readonly said: ClientWords
  readonly locked: LockedReply | undefined
  readonly onLocked: (locked: LockedReply) => void
  readonly onSent: (how: SentHow) => void
}) {
  const { session, answers, request, said, locked, onLocked, onSent } = props
  const { language, words } = said
  const { login, now } = useKeytag()
  const accounts = useAccounts(session)
  const [fault, setFault] = useState<string>()
  const [isSealing, setSealing] = useState(false)
  const { from } = request
  const failure = failureOf(accounts)
  const { pages } = accounts
  const keysEndAt = pageTokensEnd(session.grant)
  const stop = () => login.answered(answers, 'nothing')

  const handOver = async ({ chosen, withUserToken }: Choice) => {
    setSealing(true)
    setFault(undefined)
    const { longLived, shortLived } = session.grant
    const userToken = longLived ?? shortLived
    try {
      const sealed = await seal(
        request,
        {
          pages: chosen,
          ...(withUserToken ? { userToken } : {}),
          pageTokensEndAt: keysEndAt,
        },
        now(),
      )
      onLocked({ sealed, pages: chosen.map(nameOf), keysEndAt })
    } catch (failed) {
      const isLate = failed instanceof HandOverFault && failed.why === 'too-old'
      setFault(isLate ? words.endedTitle : words.sealFailed)
    } finally {
      setSealing(false)
    }
  }
  if (locked) {
    return (
      <SendReply
        session={session}
        said={said}
        from={from}
        locked={locked}
        onSent={how => {
          onSent(how)
          login.answered(answers, 'sent')
        }}
        onTakenBack={() => login.answered(answers, 'taken-back')}
      />
    )
  }
  const hasReady = pages.some(canBeHandedOver)
  const isRejected = failure instanceof TokenRejected
  if (failure && (isRejected || !hasReady)) {
    return (
      <header className="stack">
        <ScreenHeading title={isRejected ? words.rejectedTitle : words.failedTitle} arrived />
        <p className="lead">{isRejected ? words.rejected : words.failed}</p>
        <div className="row">
          {isRejected ? null : (
            <Button kind="main" onClick={accounts.resume}>
              {words.tryAgain}
            </Button>
          )}
        </div>
        <MissingPages session={session} words={words} open />
      </header>
    )
  }
  const isLoading = accounts.kind === 'waiting' || accounts.kind === 'fetching'
  const isEmpty = !isLoading && !hasReady
  return (
    <>
      <header className="stack">
        <ClientSteps words={words} now={2} />
        <ScreenHeading title={isEmpty ? words.noPagesTitle : words.chooseTitle} arrived />
        <p className="lead">{fill(isEmpty ? words.noPages : words.chooseLead, { from })}</p>
        {keysEndAt && !isEmpty && (
          <p>{fill(words.keysEnd, { from, time: timeIn(language, keysEndAt) })}</p>
        )}
        {isLoading ? (
          <Status icon="clock">{words.loading}</Status>
        ) : (
          <WhoLoggedIn session={session} words={words} />
        )}
      </header>
      {failure && (
        <div className="stack">
          <Banner icon="warning">
            {words.failedTitle}. {words.failed}
          </Banner>
          <div className="row">
            <Button onClick={accounts.resume}>{words.tryAgain}</Button>
          </div>
        </div>
      )}
      {pages.length > 0 && (
        <ChoosePages
          pages={pages}
          request={request}
          words={words}
          fault={fault}
          isBusy={isSealing || isLoading}
          onHandOver={choice => void handOver(choice)}
        />
      )}
      {!isLoading && <MissingPages session={session} words={words} open={isEmpty} />}
      <div>
        <Button kind="quiet" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </>
  )
}

function nameOf({ name, instagramAccount }: Page): LockedReply['pages'][number] {
  return { name, account: instagramAccount?.username }
}

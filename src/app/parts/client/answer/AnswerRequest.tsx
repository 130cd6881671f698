import { useState } from 'react'
import type { Page } from '../../../../core/accounts/page.ts'
import { TokenRejected } from '../../../../core/graph/errors.ts'
import { HandOverFault } from '../../../../core/hand-over/fault.ts'
import { seal } from '../../../../core/hand-over/hand-over.ts'
import type { Request } from '../../../../core/hand-over/request.ts'
import type { AnsweredRequest } from '../../../../core/login/pending.ts'
import { pageTokensEnd } from '../../../../core/login/reply/grant.ts'
import { useKeytag } from '../../../keytag.tsx'
import type { Session } from '../../../login.ts'
import { fill } from '../../../messages/languages.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Banner } from '../../../ui/surface/Banner.tsx'
import { useExamination, useRows } from '../../doctor/use-examination.ts'
import { failureOf, useAccounts } from '../../pages/use-accounts.ts'
import { timeIn } from '../dates.ts'
import type { ClientWords } from '../use-client-words.ts'
import { ChooseHead, ListComes } from './ChooseHead.tsx'
import { type Choice, ChoosePages } from './ChoosePages.tsx'
import { canBeHandedOver } from './can-be-handed-over.ts'
import type { LockedReply, SentHow } from './locked-reply.ts'
import { MissingPages } from './MissingPages.tsx'
import { NoList } from './NoList.tsx'
import { NotReady } from './NotReady.tsx'
import { SendReply } from './SendReply.tsx'
import { useCures } from './use-cures.ts'
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
  const { examination, failed } = useExamination(session, accounts)
  const rows = useRows(pages, examination)
  const cures = useCures(session, language, examination)
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
    } catch (thrown) {
      const isLate = thrown instanceof HandOverFault && thrown.why === 'too-old'
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
  const isRejected = failure instanceof TokenRejected
  const ready = rows.filter(canBeHandedOver)
  const others = rows.filter(page => !canBeHandedOver(page))
  // A Page that the doctor finds later leaves the tick of the only one as it is.
  const listed = pages.filter(canBeHandedOver)
  const first = listed.length > 0 ? listed : ready
  if (failure && (isRejected || ready.length === 0)) {
    return (
      <NoList
        failure={failure}
        session={session}
        said={said}
        from={from}
        onTryAgain={accounts.resume}
      />
    )
  }
  const isLoading = accounts.kind === 'waiting' || accounts.kind === 'fetching'
  const isLooking =
    accounts.kind === 'done' && ready.length === 0 && !failed && !examination?.evidence.complete
  const isWaiting = isLoading || isLooking
  const isEmpty = !isWaiting && ready.length === 0
  const help = { session, words, from, cures, onLoadAgain: accounts.restart }
  const isAboutRows = others.length > 0 || (cures?.ghosts.length ?? 0) > 0
  return (
    <>
      <ChooseHead words={words} from={from} isEmpty={isEmpty}>
        {keysEndAt && !isEmpty && (
          <p>{fill(words.keysEnd, { from, time: timeIn(language, keysEndAt) })}</p>
        )}
        {isWaiting ? <ListComes words={words} /> : <WhoLoggedIn session={session} words={words} />}
      </ChooseHead>
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
      {ready.length > 0 && (
        <ChoosePages
          ready={ready}
          only={first.length === 1 ? first[0] : undefined}
          request={request}
          words={words}
          cures={cures}
          fault={fault}
          isBusy={isSealing || isLoading}
          onHandOver={choice => void handOver(choice)}
        />
      )}
      {!isWaiting && (
        <>
          <NotReady pages={others} main={isEmpty} {...help} />
          <MissingPages open={(isEmpty && !isAboutRows) || accounts.kind === 'stopped'} {...help} />
          <div>
            <Button kind="quiet" onClick={stop}>
              {words.stop}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function nameOf({ name, instagramAccount }: Page): LockedReply['pages'][number] {
  return { name, account: instagramAccount?.username }
}

import { useEffect, useMemo, useRef, useState } from 'react'
import type { FacebookRecord } from '../../../core/export/record.ts'
import { graphVersion } from '../../../core/graph-version.ts'
import { checkReply, noChecks, type ReplyChecks } from '../../../core/hand-over/check-reply.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Banner } from '../../ui/surface/Banner.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { usePastedHere } from '../browser/use-pasted-here.ts'
import { ExportPanel } from '../export/ExportPanel.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { countOf, endsAtInWords, toLocal } from '../token/dates-and-counts.ts'
import { ReplyPages } from './ReplyPages.tsx'
import type { OpenedReply } from './use-open-reply.ts'
import './OpenedReplyView.css'

/**
 * An opened reply. Meta is asked about each token first. Only a token that Meta confirms can be exported,
 * because anybody who saw the link can lock a reply.
 */
export function OpenedReplyView({ opened }: { readonly opened: OpenedReply }) {
  const { reply, request, client } = opened
  const { connect, now } = useKeytag()
  const [checks, setChecks] = useState<ReplyChecks>(noChecks)
  const [isAsking, setAsking] = useState(false)
  const stopped = useRef<AbortController>(undefined)
  usePastedHere()
  useEffect(() => () => stopped.current?.abort(), [])

  const ask = async () => {
    const controller = new AbortController()
    stopped.current = controller
    setAsking(true)
    setChecks(noChecks)
    const graph = connect('facebook-login', reply.environment)
    try {
      await checkReply(graph, reply, setChecks, controller.signal)
    } catch {
      // The screen is gone.
      return
    }
    setAsking(false)
  }
  const confirmed = useMemo(
    () =>
      reply.pages.flatMap(({ id }) => {
        const check = checks.pages.get(id)
        return check?.kind === 'confirmed' ? [check.page] : []
      }),
    [reply, checks],
  )
  const isPersonConfirmed = checks.person?.kind === 'confirmed'
  const answers = [...checks.pages.values(), ...(checks.person ? [checks.person] : [])]
  const tokens = reply.pages.length + (reply.userToken ? 1 : 0)
  const confirmedTokens = answers.filter(({ kind }) => kind === 'confirmed').length
  const hasAnswer = answers.length === tokens && !isAsking
  const isAgain = hasAnswer && answers.some(({ kind }) => kind === 'unanswered')
  const record: FacebookRecord = useMemo(
    () => ({
      family: 'facebook-login',
      takenAt: reply.sealedAt,
      environment: reply.environment,
      graphVersion,
      appId: reply.appId,
      userToken:
        isPersonConfirmed && reply.userToken ? { ...reply.userToken, estimated: false } : undefined,
      shortLived: reply.pageTokensEndAt !== undefined,
      dataAccessExpiresAt: undefined,
      pages: confirmed.map((page, index) => ({ ...page, number: index + 1 })),
    }),
    [reply, confirmed, isPersonConfirmed],
  )
  const count = countOf(reply.pages.length, 'Page')
  return (
    <div className="opened-reply">
      <ScreenHeading title={client ? `${count} from ${client}` : count} arrived>
        {count}
        {client && (
          <>
            {' '}
            from <bdi>{client}</bdi>
          </>
        )}
      </ScreenHeading>
      <p className="soft">
        The reply to your request to <bdi>{client || request.from}</bdi>, locked on{' '}
        {toLocal(reply.sealedAt)}. It opens only once: its key is deleted.
      </p>
      {reply.sealedAt.getTime() > now().getTime() + 300_000 && (
        <Banner icon="warning">The clock of their device is ahead of yours.</Banner>
      )}
      <Banner icon="warning">
        <b>Ask before you use it.</b> Anybody with the link could have written it. Meta says whose
        tokens these are, and your client whether the Pages are theirs.
      </Banner>
      <div className="row">
        <Button
          kind={hasAnswer && !isAgain ? 'normal' : 'main'}
          notYet={isAsking}
          aria-busy={isAsking}
          onClick={() => !isAsking && void ask()}
        >
          {hasAnswer ? 'Ask Meta again' : 'Ask Meta'}
        </Button>
        <Status icon={hasAnswer ? (confirmed.length > 0 ? 'check' : 'warning') : 'clock'}>
          {hasAnswer
            ? `Meta confirmed ${confirmedTokens} of ${tokens}`
            : isAsking
              ? `${answers.length} of ${tokens} asked`
              : `${countOf(tokens, 'call')} to ${reply.environment === 'meta' ? 'graph.facebook.com' : 'the simulated Meta'}`}
        </Status>
      </div>
      <ReplyPages
        pages={reply.pages}
        hasUserToken={reply.userToken !== undefined}
        checks={checks}
      />
      {hasAnswer && confirmed.length > 0 && (
        <section aria-labelledby="export-reply">
          <h2 id="export-reply">Export</h2>
          <p>
            <b>In your code, use a Page token with its Instagram account ID.</b>{' '}
            {reply.pageTokensEndAt ? (
              <>
                These Page tokens are short-lived: they{' '}
                {endsAtInWords(reply.pageTokensEndAt, now(), 'end')}. Meta gave your client no
                long-lived token. Send a new link, and ask for another login.
              </>
            ) : (
              'A Page token has no end date.'
            )}
          </p>
          <ExportPanel record={record} count={countOf(confirmed.length, 'Page')} />
        </section>
      )}
    </div>
  )
}

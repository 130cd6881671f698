import { Suspense, useState } from 'react'
import { type DebugFacts, withTold } from '../../../core/login/told.ts'
import { useNow } from '../../clock.ts'
import type { Session } from '../../login.ts'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { shortLivedNote, timeApart } from './dates-and-counts.ts'
import { DataAccess, Expiry, RemindButton } from './TokenEnds.tsx'
import { TokenField } from './TokenField.tsx'
import { TokenVerdict } from './TokenVerdict.tsx'
import { useVerified } from './use-verification.ts'
import './UserTokenPanel.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const RemindMe = lazyPart(() => import('../reminder/RemindMe.tsx'))
const DeadUserToken = lazyPart(() => import('./DeadUserToken.tsx'))
const AboutToken = lazyPart(() => import('./AboutToken.tsx'))

/** The User token and its two ends. It is usable before any Page has arrived. */
export function UserTokenPanel(props: {
  readonly session: Session
  /** The dates of debug_token, if Meta answered. */
  readonly told: DebugFacts | undefined
}) {
  const { session, told } = props
  const { longLived, shortLived, dataAccessExpiresAt } = withTold(session.grant, told)
  const main = longLived ?? shortLived
  const { clockAhead } = session.grant
  const now = useNow(clockAhead)
  const [open, setOpen] = useState<'about' | 'remind'>()
  const close = () => setOpen(undefined)
  const verdict = useVerified(session)?.user
  const expired = main.expiresAt !== undefined && main.expiresAt <= now
  // Data access also ends for a token without an end, so it shows the other date then.
  const atToken = longLived?.expiresAt !== undefined
  const remind = <RemindButton onClick={() => setOpen('remind')} />
  const failure = verdict?.kind === 'refused' ? verdict.failure : undefined
  if (expired || failure) {
    return (
      <section className="user-token-panel" data-dead aria-label="User token">
        <Suspense>
          <DeadUserToken session={session} token={main.token} failure={failure} />
        </Suspense>
      </section>
    )
  }
  return (
    <section className="user-token-panel" aria-label="User token">
      <div>
        <h2>
          User token
          {longLived ? ', long-lived' : shortLived.expiresAt ? ', short-lived' : ''}
        </h2>
        <TokenField
          token={main.token}
          name="User token"
          copied={`Copied the User token, ${longLived ? 'long-lived' : 'short-lived'}.`}
          drawn
          note={longLived ? undefined : shortLivedNote(shortLived.expiresAt, now)}
        />
        {/* In its place before it is known, so that the list below stays where it is. */}
        <p>
          <TokenVerdict verdict={verdict} />
        </p>
        <p className="hint">
          For Instagram Graph API calls made as this person.{' '}
          <TextButton onClick={() => setOpen('about')}>About this token</TextButton>
        </p>
        {longLived && longLived.token !== shortLived.token && (
          <Disclosure summary="A short-lived token came too">
            <TokenField
              token={shortLived.token}
              name="short-lived User token"
              copied="Copied the short-lived User token."
              drawn={false}
              note={shortLivedNote(shortLived.expiresAt, now)}
            />
            <p className="hint">The long-lived token can do everything it can.</p>
          </Disclosure>
        )}
      </div>
      <Expiry token={main} days={longLived ? 60 : 1} now={now}>
        {atToken && remind}
      </Expiry>
      <DataAccess at={dataAccessExpiresAt} now={now}>
        {atToken ? undefined : remind}
      </DataAccess>
      {clockAhead !== undefined && (
        <p className="hint">
          This device’s clock is {timeApart(clockAhead)} {clockAhead > 0 ? 'ahead of' : 'behind'}{' '}
          Meta’s. The times here are Meta’s: put the clock right.
        </p>
      )}
      <Suspense>
        {open === 'about' && <AboutToken session={session} told={told} onClose={close} />}
        {open === 'remind' && <RemindMe session={session} told={told} onClose={close} />}
      </Suspense>
    </section>
  )
}

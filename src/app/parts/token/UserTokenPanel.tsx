import { type ReactNode, Suspense, useState } from 'react'
import type { DatedToken } from '../../../core/login/grant.ts'
import { type DebugFacts, withTold } from '../../../core/login/told.ts'
import { useNow } from '../../clock.ts'
import type { Session } from '../../login.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Ruler } from '../../ui/tag/Ruler.tsx'
import {
  daysLeft,
  shortLivedNote,
  timeApart,
  timeLeft,
  toLocal,
  toLocalDate,
} from './dates-and-counts.ts'
import { TokenField } from './TokenField.tsx'
import { TokenVerdict } from './TokenVerdict.tsx'
import { useVerified } from './use-verification.ts'
import './UserTokenPanel.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const sevenDays = 7 * 24 * 60 * 60 * 1000

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
  const remind = (
    <Button kind="quiet" size="small" onClick={() => setOpen('remind')}>
      <Icon name="calendar" />
      Remind me
    </Button>
  )
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

export function Expiry(props: {
  readonly token: DatedToken
  readonly days: number
  readonly now: Date
  readonly children: ReactNode
}) {
  const { token, days, now, children } = props
  const { expiresAt, estimated, endless } = token
  if (expiresAt === undefined) {
    return (
      <div>
        <h2>Expires</h2>
        <p className="user-token-big">{endless ? 'No end date' : 'Not stated'}</p>
        <p className="hint">
          {endless
            ? 'Meta says that it has no end date. Data access still ends.'
            : 'Meta did not say when it ends.'}
        </p>
      </div>
    )
  }
  const left = expiresAt.getTime() - now.getTime()
  return (
    <div>
      <h2>{left <= 0 ? 'Expired' : left < sevenDays ? 'Expires soon, in' : 'Expires in'}</h2>
      <Countdown until={expiresAt} now={now} />
      {days > 1 && <Ruler total={days} left={daysLeft(expiresAt, now)} />}
      <div className="user-token-end">
        <p className="hint">
          <time dateTime={expiresAt.toISOString()}>{toLocal(expiresAt)}</time>
        </p>
        {children}
      </div>
      {estimated && <p className="hint">Keytag counted this from the login. Meta sends no date.</p>}
    </div>
  )
}

function DataAccess(props: {
  readonly at: Date | undefined
  readonly now: Date
  readonly children: ReactNode
}) {
  const { at, now, children } = props
  if (at === undefined) {
    return (
      <div>
        <h2>Data access ends</h2>
        <p className="user-token-big">Not stated</p>
        <p className="hint">Usually 90 days after each login.</p>
      </div>
    )
  }
  return (
    <div>
      <h2>{at.getTime() <= now.getTime() ? 'Data access has ended' : 'Data access ends in'}</h2>
      <Countdown until={at} now={now} />
      <p className="hint">
        <time dateTime={at.toISOString()} title={toLocal(at)}>
          {toLocalDate(at)}
        </time>{' '}
        After that the person has to log in again, even with a valid token.
      </p>
      {children}
    </div>
  )
}

function Countdown({ until, now }: { readonly until: Date; readonly now: Date }) {
  return (
    <p className="user-token-big">
      {timeLeft(until, now).map(([count, unit]) => (
        <span key={unit}>
          {count} <small>{unit}</small>{' '}
        </span>
      ))}
    </p>
  )
}

import { Suspense, useState } from 'react'
import { whyItStopped } from '../../../core/live-check/verdict-groups.ts'
import type { DatedToken } from '../../../core/login/reply/grant.ts'
import { type DebugFacts, withTold } from '../../../core/token/told.ts'
import { useNow } from '../../clock.ts'
import type { Session } from '../../login.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { endInWords, shortLivedNote, timeApart } from './dates-and-counts.ts'
import { DataAccessView, TokenEndView } from './TokenEnds.tsx'
import { TokenField } from './TokenField.tsx'
import { TokenVerdict } from './TokenVerdict.tsx'
import { useVerified } from './use-verification.ts'
import './UserTokenBar.css'

const RemindMe = lazyPart(() => import('../reminder/RemindMe.tsx'))
const LogInAgain = lazyPart(() => import('./LogInAgain.tsx'))

/** The User token in a slim bar: Page tokens come first. A dead one keeps the size of the bar, so that nothing below it moves. */
export function UserTokenBar(props: {
  readonly session: Session
  /** The dates of debug_token, if Meta answered. */
  readonly told: DebugFacts | undefined
}) {
  const { session, told } = props
  const { longLived, shortLived, dataAccessExpiresAt } = withTold(session.grant, told)
  const main = longLived ?? shortLived
  const { clockAhead, askedPermissions } = session.grant
  const now = useNow(clockAhead)
  const [isReminding, setReminding] = useState(false)
  const verdict = useVerified(session)?.user
  const expired = main.expiresAt !== undefined && main.expiresAt <= now
  const failure = verdict?.kind === 'refused' ? verdict.failure : undefined
  const isDead = expired || failure !== undefined
  const life = longLived ? ', long-lived' : shortLived.expiresAt ? ', short-lived' : ''
  return (
    <section className="user-token-bar" aria-label="User token">
      <div className="user-token-columns">
        <div className="user-token-name">
          <h2>User token{life}</h2>
          {failure ? (
            <p className="hint user-token-use" data-refused title={whyItStopped(failure)}>
              Stopped working: {whyItStopped(failure)}
            </p>
          ) : (
            <p className="hint user-token-use">
              {askedPermissions.includes('instagram_manage_insights')
                ? 'Meta’s guide names it for insights'
                : 'For calls made as this person'}
            </p>
          )}
        </div>
        <TokenField
          token={main.token}
          name="User token"
          copied={`Copied the User token${life}.`}
          drawn
          dead={isDead}
          note={longLived ? undefined : shortLivedNote(shortLived.expiresAt, now)}
        />
        <p className="user-token-verdict">
          {isDead ? (
            <Status icon="no" tone="stop">
              {failure ? 'Refused' : 'Expired'}
            </Status>
          ) : (
            <TokenVerdict verdict={verdict} />
          )}
        </p>
        <div className="user-token-dates">
          {isDead ? (
            <p className="user-token-end">Get a new one</p>
          ) : (
            <TokenEnd token={main} now={now} />
          )}
          {isDead ? (
            <p className="hint user-token-access">Put it into your code. IDs stay the same.</p>
          ) : dataAccessExpiresAt ? (
            <DataAccessView
              words={endInWords(dataAccessExpiresAt, now)}
              ended={dataAccessExpiresAt <= now}
            />
          ) : (
            <p className="hint user-token-access">
              Data access usually ends 90 days after the login
            </p>
          )}
        </div>
        <div className="user-token-acts">
          {isDead ? (
            <Suspense
              fallback={
                <Button size="small" notYet>
                  Log in again
                </Button>
              }
            >
              <LogInAgain grant={session.grant} />
            </Suspense>
          ) : (
            (longLived || dataAccessExpiresAt) && (
              <Button kind="quiet" size="small" onClick={() => setReminding(true)}>
                <Icon name="calendar" />
                Remind me
              </Button>
            )
          )}
        </div>
        {clockAhead !== undefined && (
          <p className="hint user-token-clock">
            This device’s clock is {timeApart(clockAhead)} {clockAhead > 0 ? 'ahead of' : 'behind'}{' '}
            Meta’s. The times here are Meta’s: put the clock right.
          </p>
        )}
      </div>
      <Suspense>
        {isReminding && (
          <RemindMe session={session} told={told} onClose={() => setReminding(false)} />
        )}
      </Suspense>
    </section>
  )
}

function TokenEnd({ token, now }: { readonly token: DatedToken; readonly now: Date }) {
  const { expiresAt, endless } = token
  if (expiresAt === undefined) {
    return (
      <p className="user-token-end">
        {endless ? <b>No end date</b> : 'Meta did not say when it ends'}
      </p>
    )
  }
  const words = endInWords(expiresAt, now)
  if (words.unit.startsWith('day')) return <TokenEndView words={words} />
  // The hour counts on the last day.
  const left = `${words.unit}${words.restUnit && ` ${words.rest} ${words.restUnit}`}`
  return <TokenEndView words={{ ...words, unit: left, day: words.moment }} />
}

import type { DatedToken, Grant } from '../../core/login/grant.ts'
import { useNow } from '../clock.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Ruler } from '../ui/Ruler.tsx'
import { daysLeft, timeLeft, toLocal, toLocalDate, toLocalTime } from './instants.ts'
import { TokenField } from './TokenField.tsx'
import './UserTokenPanel.css'

const sevenDays = 7 * 24 * 60 * 60 * 1000

/** The User access token and its two clocks. It works from the first moment, before any Page came. */
export function UserTokenPanel({ grant }: { readonly grant: Grant }) {
  const { longLived, shortLived, dataAccessExpiresAt } = grant
  const main = longLived ?? shortLived
  return (
    <section className="user-token-panel" aria-label="User access token">
      <div>
        <h2>User access token, {longLived ? 'long-lived' : 'short-lived'}</h2>
        <TokenField
          token={main.token}
          name="User access token"
          copied={`Copied the User access token, ${longLived ? 'long-lived' : 'short-lived'}.`}
          drawn
        />
        <p className="hint">For Instagram Graph API calls made as this person.</p>
        {longLived && (
          <Disclosure summary="A short-lived token came too">
            <TokenField
              token={shortLived.token}
              name="short-lived User access token"
              copied="Copied the short-lived User access token."
              drawn={false}
            />
            <p className="hint">
              {shortLived.expiresAt ? `Ends at ${toLocalTime(shortLived.expiresAt)}. ` : ''}It can
              do nothing the long-lived one cannot.
            </p>
          </Disclosure>
        )}
      </div>
      <Expiry token={main} days={longLived ? 60 : 1} />
      <DataAccess at={dataAccessExpiresAt} />
    </section>
  )
}

function Expiry({ token, days }: { readonly token: DatedToken; readonly days: number }) {
  const now = useNow()
  const { expiresAt, estimated } = token
  if (expiresAt === undefined) {
    return (
      <div>
        <h2>Expires</h2>
        <p className="user-token-big">Not stated</p>
        <p className="hint">Meta named no end (expires_in was 0).</p>
      </div>
    )
  }
  const left = expiresAt.getTime() - now.getTime()
  return (
    <div>
      <h2>{left <= 0 ? 'Expired' : left < sevenDays ? 'Expires soon, in' : 'Expires in'}</h2>
      <Countdown until={expiresAt} now={now} />
      {days > 1 && <Ruler total={days} left={daysLeft(expiresAt, now)} />}
      <p className="hint">
        <time dateTime={expiresAt.toISOString()}>{toLocal(expiresAt)}</time>
        {estimated && '. Counted from the login: Meta sends no date for it.'}
      </p>
    </div>
  )
}

function DataAccess({ at }: { readonly at: Date | undefined }) {
  const now = useNow()
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
      <h2>Data access ends in</h2>
      <Countdown until={at} now={now} />
      <p className="hint">
        <time dateTime={at.toISOString()} title={toLocal(at)}>
          {toLocalDate(at)}
        </time>
        . After that the person has to log in again, even with a valid token.
      </p>
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

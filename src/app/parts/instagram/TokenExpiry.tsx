import type { ReactNode } from 'react'
import type { DatedToken } from '../../../core/login/reply/grant.ts'
import { Ruler } from '../../ui/tag/Ruler.tsx'
import { daysLeft, timeLeft, toLocal } from '../token/dates-and-counts.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000

/** The end of a token: a countdown, a ruler and the date. */
export function TokenExpiry(props: {
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
        <p className="token-expiry-big">{endless ? 'No end date' : 'Not stated'}</p>
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
      <div className="token-expiry-end">
        <p className="hint">
          <time dateTime={expiresAt.toISOString()}>{toLocal(expiresAt)}</time>
        </p>
        {children}
      </div>
      {estimated && <p className="hint">Keytag counted this from the login. Meta sends no date.</p>}
    </div>
  )
}

function Countdown({ until, now }: { readonly until: Date; readonly now: Date }) {
  return (
    <p className="token-expiry-big">
      {timeLeft(until, now).map(([count, unit]) => (
        <span key={unit}>
          {count} <small>{unit}</small>{' '}
        </span>
      ))}
    </p>
  )
}

import type { ReactNode } from 'react'
import type { DatedToken } from '../../../core/login/grant.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Ruler } from '../../ui/tag/Ruler.tsx'
import { daysLeft, type EndWords, endInWords } from './dates-and-counts.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000

export function RemindButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button kind="quiet" size="small" onClick={onClick}>
      <Icon name="calendar" />
      Remind me
    </Button>
  )
}

/** The end of a token. */
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
    <ExpiryView
      heading={left <= 0 ? 'Expired' : left < sevenDays ? 'Expires soon, in' : 'Expires in'}
      words={endInWords(expiresAt, now)}
      ruler={days > 1 && <Ruler total={days} left={daysLeft(expiresAt, now)} />}
      estimated={estimated}
    >
      {children}
    </ExpiryView>
  )
}

/** A token's end from its texts. The build draws it too, with marks as texts, for the first paint. */
export function ExpiryView(props: {
  readonly heading: string
  readonly words: EndWords
  readonly ruler: ReactNode
  readonly estimated: boolean
  readonly children: ReactNode
}) {
  const { heading, words, ruler, estimated, children } = props
  return (
    <div>
      <h2>{heading}</h2>
      <Countdown {...words} />
      {ruler}
      <div className="user-token-end">
        <p className="hint">
          <time dateTime={words.iso}>{words.moment}</time>
        </p>
        {children}
      </div>
      {estimated && <p className="hint">Keytag counted this from the login. Meta sends no date.</p>}
    </div>
  )
}

/** The end of Meta's access to the person's data. */
export function DataAccess(props: {
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
    <DataAccessView
      heading={at.getTime() <= now.getTime() ? 'Data access has ended' : 'Data access ends in'}
      words={endInWords(at, now)}
    >
      {children}
    </DataAccessView>
  )
}

/** The end of data access from its texts, likewise. */
export function DataAccessView(props: {
  readonly heading: string
  readonly words: EndWords
  readonly children: ReactNode
}) {
  const { heading, words, children } = props
  return (
    <div>
      <h2>{heading}</h2>
      <Countdown {...words} />
      <p className="hint">
        <time dateTime={words.iso} title={words.moment}>
          {words.day}
        </time>{' '}
        After that the person has to log in again, even with a valid token.
      </p>
      {children}
    </div>
  )
}

function Countdown({ count, unit, rest, restUnit }: EndWords) {
  return (
    <p className="user-token-big">
      <span>
        {count} <small>{unit}</small>{' '}
      </span>
      {restUnit && (
        <span>
          {rest} <small>{restUnit}</small>{' '}
        </span>
      )}
    </p>
  )
}

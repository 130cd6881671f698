import type { ReactNode } from 'react'
import type { InstagramProfile } from '../../../core/accounts/instagram-profile.ts'
import { known } from '../../../core/doctor/standing.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Facts } from '../../ui/reading/Facts.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import { timeLeft, toLocal, toLocalTime } from '../token/dates-and-counts.ts'
import { TokenField } from '../token/TokenField.tsx'
import './Inspection.css'
import type { Inspected } from './use-inspection.ts'
import { kindInWords } from './words.ts'

/** One token: itself, masked, and what is known of it, from the paste alone or from Meta. */
export function TokenSheet(props: {
  readonly found: FoundToken
  readonly inspected: Inspected
  readonly now: Date
  readonly other: FoundToken | undefined
  readonly onOther: () => void
}) {
  const { found, inspected, now, other, onOther } = props
  const { inspection, checkedAt } = inspected
  const title =
    found.life === undefined
      ? 'The token'
      : found.life === 'long-lived'
        ? 'Long-lived token'
        : 'Short-lived token'
  const facts = inspection && known(inspection.debug)
  const owner = inspection && known(inspection.owner)
  const profile = inspection && known(inspection.profile)
  const end = facts?.expiresAt ?? found.expiresAt
  const dataAccess = facts?.dataAccessExpiresAt ?? found.dataAccessExpiresAt
  const madeAt = facts?.issuedAt ?? found.issuedAt
  const rows: (readonly [string, ReactNode])[] = [
    ['Kind', kindInWords(found, inspection)],
    ...(owner ? [named('Belongs to', 'owner’s ID', owner.id, owner.name)] : []),
    ...(profile ? profileRows(profile) : []),
    ...(facts?.appId ? [named('App', 'App ID', facts.appId, facts.application)] : []),
    ...(madeAt ? [['Made', toLocal(madeAt)] as const] : []),
    ['Expires', endInWords(end, now, facts?.expiresAt === undefined && found.estimated)],
    ...(found.family === 'instagram-login' || profile
      ? []
      : [['Data access ends', endInWords(dataAccess, now, false)] as const]),
    ['Length', `${found.token.length} characters`],
    ...(other
      ? [
          [
            'Also in the reply',
            <span key="other">
              {other.life === 'long-lived' ? 'Long-lived token' : 'Short-lived token'}{' '}
              <TextButton onClick={onOther}>Inspect it</TextButton>
            </span>,
          ] as const,
        ]
      : []),
  ]
  return (
    <section className="token-sheet" data-untested={inspection === undefined || undefined}>
      <header>
        <h2>{title}</h2>
        <Works inspected={inspected} checkedAt={checkedAt} />
      </header>
      <TokenField token={found.token} name="the token" copied="Copied the token." drawn />
      <Facts told facts={rows} />
    </section>
  )
}

function Works({
  inspected: { inspection, asking },
  checkedAt,
}: {
  readonly inspected: Inspected
  readonly checkedAt: Date | undefined
}) {
  if (asking) return <Status icon="clock">Asking Meta</Status>
  if (!inspection || !checkedAt) return null
  const first = inspection.family === 'instagram-login' ? inspection.profile : inspection.owner
  return first.kind === 'value' ? (
    <Status icon="check">Works, checked at {toLocalTime(checkedAt)}</Status>
  ) : (
    <Status icon="warning" tone="stop">
      Does not work, checked at {toLocalTime(checkedAt)}
    </Status>
  )
}

function profileRows(profile: InstagramProfile): (readonly [string, ReactNode])[] {
  const { accountId, appScopedId, username, accountType } = profile
  return [
    ...(accountId
      ? [named('Account', 'Instagram account ID', accountId, username && `@${username}`)]
      : []),
    ...(appScopedId
      ? [named('App-scoped ID', 'app-scoped ID', appScopedId, 'Of this account for this app alone')]
      : []),
    ...(accountType ? [['Account type', accountType.replaceAll('_', ' ')] as const] : []),
  ]
}

function named(label: string, what: string, id: string, name: string | undefined) {
  return [
    label,
    <span key={id} className="token-sheet-named">
      {name && <bdi>{name}</bdi>}
      <CopyValue label={`Copy ${what}`} copied={`Copied the ${what}.`} text={() => id}>
        <Digits value={id} />
      </CopyValue>
    </span>,
  ] as const
}

function endInWords(end: Date | 'never' | undefined, now: Date, estimated: boolean): string {
  if (end === 'never') return 'Never, says Meta'
  if (end === undefined) return 'Not stated'
  if (end <= now) return `Ended, ${toLocal(end)}`
  const left = timeLeft(end, now)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
  return `${toLocal(end)}, in ${left}${estimated ? '. Counted from the login' : ''}`
}

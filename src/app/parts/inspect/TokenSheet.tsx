import type { ReactNode } from 'react'
import type { InstagramProfile } from '../../../core/accounts/instagram-profile.ts'
import { known } from '../../../core/doctor/standing.ts'
import { permissionsOf } from '../../../core/inspect/compare.ts'
import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { Digits } from '../../ui/tag/Digits.tsx'
import { countOf, timeLeft, toLocal, toLocalTime } from '../token/dates-and-counts.ts'
import { TokenField } from '../token/TokenField.tsx'
import './Inspection.css'
import type { Inspected } from './use-inspection.ts'
import { kindInWords, reachInWords } from './words.ts'

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
  const granted = inspection && permissionsOf(inspection)
  const isInstagram = (inspection?.family ?? found.family) === 'instagram-login'
  // All rows stand there from the start, so that nothing moves once Meta has answered.
  const missing = inspection?.complete ? 'Not stated' : notAsked
  const ends = (at: Date | 'never' | undefined, isEstimated: boolean) =>
    at === undefined ? missing : endInWords(at, now, isEstimated)
  const rows: (readonly [string, ReactNode])[] = [
    ['Kind', kindInWords(found, inspection)],
    ...(isInstagram
      ? profileRows(profile, missing)
      : [
          owner
            ? named('Belongs to', 'owner’s ID', owner.id, owner.name)
            : (['Belongs to', missing] as const),
          facts?.appId
            ? named('App', 'App ID', facts.appId, facts.application)
            : (['App', missing] as const),
        ]),
    ...(isInstagram && madeAt === undefined
      ? []
      : [['Made', madeAt ? toLocal(madeAt) : missing] as const]),
    ['Expires', ends(end, facts?.expiresAt === undefined && found.estimated)],
    ...(isInstagram ? [] : [['Data access ends', ends(dataAccess, false)] as const]),
    ...(isInstagram && granted === undefined
      ? []
      : [['May do', granted ? countOf(granted.length, 'permission') : missing] as const]),
    ...(isInstagram
      ? []
      : [['Can reach', (inspection && reachInWords(inspection)) ?? missing] as const]),
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

/** The place of a value that Meta can tell once it is asked. */
const notAsked = (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">Not asked yet</span>
  </>
)

function profileRows(
  profile: InstagramProfile | undefined,
  missing: ReactNode,
): (readonly [string, ReactNode])[] {
  const { accountId, appScopedId, username, accountType } = profile ?? {}
  return [
    accountId
      ? named('Account', 'Instagram account ID', accountId, username && `@${username}`)
      : ['Account', missing],
    appScopedId
      ? named('App-scoped ID', 'app-scoped ID', appScopedId, 'This account’s ID for this app only')
      : ['App-scoped ID', missing],
    ['Account type', accountType?.replaceAll('_', ' ') ?? missing],
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

function endInWords(end: Date | 'never', now: Date, estimated: boolean): string {
  if (end === 'never') return 'Never, says Meta'
  if (end <= now) return `Ended, ${toLocal(end)}`
  const left = timeLeft(end, now)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
  return `${toLocal(end)}, in ${left}${estimated ? '. Counted from the login' : ''}`
}

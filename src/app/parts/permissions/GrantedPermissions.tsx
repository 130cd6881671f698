import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import {
  isAllOrNothing,
  type PermissionRow,
  permissionRows,
} from '../../../core/doctor/permission-rows.ts'
import { withDependencies } from '../../../core/login/permissions/permissions.ts'
import type { Grant } from '../../../core/login/reply/grant.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Session } from '../../login.ts'
import { permissionsQuery } from '../../queries/person.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Fold } from '../../ui/form/Folds.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/reading/Skeleton.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'
import { PermissionName } from './PermissionList.tsx'

/**
 * Requested, granted and declined permissions, and the effects of missing ones. A failure stays in this
 * part.
 */
export default function GrantedPermissions(props: {
  readonly session: Session
  /** The ways to take them back. */
  readonly children: ReactNode
}) {
  const { session, children } = props
  const answer = useQuery(permissionsQuery(session), queriesOf(session))
  const rows = answer.data && permissionRows(session.grant.askedPermissions, answer.data)
  return (
    <Fold
      summary="Permissions"
      hint={
        answer.isError ? (
          'Meta did not say which it granted'
        ) : rows === undefined ? (
          <span aria-busy="true">
            <Skeleton width="18ch" />
          </span>
        ) : (
          countsInWords(session.grant, rows)
        )
      }
    >
      <section aria-label="Permissions">
        {answer.isError && <p className="soft">Everything else works without that.</p>}
        {rows && <Rows session={session} rows={rows} />}
      </section>
      {children}
    </Fold>
  )
}

/** 5 asked, 4 granted, 1 declined. Empty kinds are left out. */
function countsInWords(grant: Grant, rows: readonly PermissionRow[]): string {
  const isAsked = isCounted(grant)
  const count = (is: (row: PermissionRow) => boolean) => rows.filter(is).length
  const granted = count(({ standing, asked }) => standing === 'granted' && (asked || !isAsked))
  const declined = count(({ standing }) => standing === 'declined')
  const expired = count(({ standing }) => standing === 'expired')
  const others = count(({ standing }) => !['granted', 'declined', 'expired'].includes(standing))
  const asked = isAsked ? `${grant.askedPermissions.length} asked` : 'A configuration asked'
  return [
    ...(grant.pasted ? [] : [asked]),
    `${granted} granted`,
    ...(declined > 0 ? [`${declined} declined`] : []),
    ...(expired > 0 ? [`${expired} expired`] : []),
    ...(others > 0 ? [`${others} left out by Meta`] : []),
  ].join(', ')
}

/** False if nobody here knows what was asked for. */
function isCounted({ configurationId, pasted }: Grant): boolean {
  return configurationId === undefined && !pasted
}

function Rows(props: { readonly session: Session; readonly rows: readonly PermissionRow[] }) {
  const { session, rows } = props
  const missing = rows.filter(({ standing }) => standing !== 'granted')
  const isExpired = missing.some(({ standing }) => standing === 'expired')
  const isLeftOut = missing.some(
    ({ standing }) => standing !== 'declined' && standing !== 'expired',
  )
  const counted = isCounted(session.grant)
  return (
    <>
      <ul className="permission-list">
        {rows.map(({ name, standing, asked, breaks, stops }) => (
          <li key={name} data-off={standing === 'granted' ? undefined : true}>
            <Icon name={standing === 'granted' ? 'check' : 'no'} />
            <PermissionName name={name} />
            <span className="permission-why">
              {standingNames[standing] ?? standing}
              {counted && !asked && (name === 'public_profile' ? ', as always' : ', not asked')}
            </span>
            {breaks !== '' && (
              <span className="permission-what">
                {breaks}
                {stops.length > 0 && <> It takes {listOf(stops)} with it.</>}
              </span>
            )}
          </li>
        ))}
      </ul>
      {missing.length > 0 && <AskAgain session={session} missing={missing} />}
      {isExpired && <p className="hint">A new login renews an expired permission.</p>}
      {isAllOrNothing(rows, session.grant.configurationId !== undefined) && (
        <p className="hint">
          You declined everything at once. In Facebook Login for Business one unticked permission
          declines all.
        </p>
      )}
      {isLeftOut && (
        <p className="hint">
          Meta leaves out a permission in two cases. The app has no Advanced Access and the person
          no role on it, or Meta reused an earlier login.
        </p>
      )}
    </>
  )
}

/** Requests these permissions and those they depend on. Granted ones stay granted. */
function AskAgain(props: {
  readonly session: Session
  readonly missing: readonly PermissionRow[]
}) {
  const { session, missing } = props
  const again = useLogInAgain(session.grant, {
    permissions: withDependencies(missing.map(({ name }) => name)),
  })
  return (
    <div className="row">
      <ButtonLink href={again.href} {...again.handlers}>
        {missing.length === 1 ? 'Ask again for this one' : `Ask again for these ${missing.length}`}
      </ButtonLink>
    </div>
  )
}

const standingNames: Readonly<Record<string, string>> = {
  granted: 'Granted',
  declined: 'Declined',
  dropped: 'Left out',
  expired: 'Expired: log in again',
  unreadable: 'Unclear answer from Meta',
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}

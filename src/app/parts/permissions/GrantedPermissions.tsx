import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import {
  isAllOrNothing,
  type PermissionRow,
  permissionRows,
} from '../../../core/doctor/permission-rows.ts'
import { withDependencies } from '../../../core/login/permissions/permissions.ts'
import type { Session } from '../../login.ts'
import { permissionsQuery } from '../../queries.ts'
import { queriesOf } from '../../query-cache.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Skeleton } from '../../ui/reading/Skeleton.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'
import { PermissionName } from './PermissionList.tsx'

/**
 * Requested, granted and declined permissions, and the effects of missing ones. A failure stays in this
 * part.
 */
export default function GrantedPermissions({ session }: { readonly session: Session }) {
  const id = useId()
  const answer = useQuery(permissionsQuery(session), queriesOf(session))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Permissions</h2>
      {answer.isError ? (
        <p className="soft">
          Meta did not say which permissions it granted. Everything else works without that.
        </p>
      ) : answer.data === undefined ? (
        <p className="soft" aria-busy="true">
          <Skeleton width="18ch" />
        </p>
      ) : (
        <Rows
          session={session}
          rows={permissionRows(session.grant.askedPermissions, answer.data)}
        />
      )}
    </section>
  )
}

function Rows(props: { readonly session: Session; readonly rows: readonly PermissionRow[] }) {
  const { session, rows } = props
  const missing = rows.filter(({ standing }) => standing !== 'granted')
  const declined = missing.filter(({ standing }) => standing === 'declined').length
  const expired = missing.filter(({ standing }) => standing === 'expired').length
  const others = missing.length - declined - expired
  const { configurationId, pasted } = session.grant
  const counted = configurationId === undefined && !pasted
  const wanted = counted ? rows.filter(({ asked }) => asked) : rows
  const granted = wanted.filter(({ standing }) => standing === 'granted').length
  return (
    <>
      <p className="soft">
        {session.grant.pasted
          ? 'Of the pasted token: '
          : counted
            ? `${session.grant.askedPermissions.length} asked, `
            : 'A configuration asked, '}
        {granted} granted, {declined} declined
        {expired > 0 && `, ${expired} expired`}
        {others > 0 && `, ${others} left out by Meta`}.
      </p>
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
      {expired > 0 && <p className="hint">A new login renews an expired permission.</p>}
      {isAllOrNothing(rows, configurationId !== undefined) && (
        <p className="hint">
          You declined everything at once. In Facebook Login for Business one unticked permission
          declines all.
        </p>
      )}
      {others > 0 && (
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

import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { permissionOf } from '../../core/login/permissions.ts'
import { permissionsQuery } from '../queries.ts'
import type { Session } from '../session.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PermissionName } from './PermissionList.tsx'
import { useLogInAgain } from './use-log-in-again.ts'

/** Asked, granted, declined. Extra: when this call fails, nothing else does. */
export default function GrantedPermissions({ session }: { readonly session: Session }) {
  const id = useId()
  const answer = useQuery(permissionsQuery(session))
  const again = useLogInAgain(session.grant)
  const granted = answer.data?.filter(({ status }) => status === 'granted') ?? []
  const names = granted.map(({ permission }) => permission)
  const missing = [
    ...new Set([
      ...(answer.data?.filter(({ status }) => status !== 'granted') ?? []).map(
        ({ permission }) => permission,
      ),
      ...session.grant.askedPermissions.filter(name => !names.includes(name)),
    ]),
  ]
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Permissions</h2>
      {answer.isError ? (
        <p className="soft">
          Meta did not say which were granted. Everything else works without it.
        </p>
      ) : answer.data === undefined ? (
        <p className="soft" aria-busy="true">
          <Skeleton width="18ch" />
        </p>
      ) : (
        <>
          <p className="soft">
            {granted.length} granted, {missing.length} not.
          </p>
          <ul className="permission-list">
            {missing.map(name => (
              <li key={name} data-off>
                <Icon name="no" />
                <PermissionName name={name} />
                <span className="permission-why">
                  {answer.data.some(({ permission }) => permission === name)
                    ? 'Declined'
                    : 'Not granted'}
                </span>
                <span className="permission-what">
                  Without it, no app call may:{' '}
                  {permissionOf(name)?.meaning ?? 'use what it stands for.'}{' '}
                  <a href={again.href} {...again.handlers}>
                    Ask again
                  </a>
                </span>
              </li>
            ))}
            {names.map(name => (
              <li key={name}>
                <Icon name="check" />
                <PermissionName name={name} />
                <span className="permission-why">Granted</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import { permissionOf } from '../../../core/login/permissions/permissions.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLogInAgain } from '../login/request/use-log-in-again.ts'
import { PermissionName } from './PermissionList.tsx'

/** Granted permissions from the exchange, beside the requested ones. */
export function InstagramPermissions({ grant }: { readonly grant: InstagramGrant }) {
  const { granted, askedPermissions } = grant
  const again = useLogInAgain(grant)
  const missing = askedPermissions.filter(name => granted && !granted.includes(name))
  return (
    <section className="stack" aria-labelledby="instagram-permissions">
      <h2 id="instagram-permissions">Permissions</h2>
      {granted === undefined ? (
        <p className="soft">
          The long-lived answer does not name the granted permissions. The first half of the
          command’s answer does.
        </p>
      ) : (
        <>
          <p className="soft">
            {granted.length} granted{missing.length > 0 && `, ${missing.length} not`}.
          </p>
          <ul className="permission-list">
            {missing.map(name => (
              <li key={name} data-off>
                <Icon name="no" />
                <PermissionName name={name} />
                <span className="permission-why">Not granted</span>
                <span className="permission-what">
                  {permissionOf(name)?.meaning} Not possible without it.{' '}
                  <a href={again.href} {...again.handlers}>
                    Ask again
                  </a>
                </span>
              </li>
            ))}
            {granted.map(name => (
              <li key={name}>
                <Icon name="check" />
                <PermissionName name={name} />
                <span className="permission-why">Granted</span>
                <span className="permission-what">{permissionOf(name)?.meaning}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

import type { AskedPermission, Reason } from '../../../core/login/permissions/permissions.ts'
import { Icon } from '../../ui/Icon.tsx'
import './PermissionList.css'

const reasons: Readonly<Record<Reason, string>> = {
  always: 'Always',
  link: 'Shared link',
  dependency: 'Others need it',
  publishing: 'Publish',
  comments: 'Comments',
  messaging: 'Messages',
  insights: 'Insights',
  portfolio: 'Portfolio',
}

/** The permissions to request, with their reasons. */
export function PermissionList({ asked }: { readonly asked: readonly AskedPermission[] }) {
  return (
    <ul className="permission-list">
      {asked.map(({ permission, reason, neededBy }) => (
        <li key={permission.name} className="permission-fold">
          <details>
            <summary>
              <Icon name="chevron-right" />
              <PermissionName name={permission.name} />
              <span className="permission-why">{reasons[reason]}</span>
            </summary>
            <p className="permission-what">
              {permission.meaning}
              {reason === 'dependency' && neededBy.length > 0 && (
                <> Needed by {listOf(neededBy)}.</>
              )}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** Allows a line break after each underscore. */
export function PermissionName({ name }: { readonly name: string }) {
  return (
    <span className="permission-name">
      {name.split(/(?<=_)/).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one name have no other identity
        <span key={index}>
          {piece}
          <wbr />
        </span>
      ))}
    </span>
  )
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names)
}

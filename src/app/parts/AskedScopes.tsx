import type { AskedPermission } from '../../core/login/permissions.ts'
import type { Setup } from '../../core/login/setup.ts'
import { TextButton } from '../ui/TextButton.tsx'
import { PermissionList } from './PermissionList.tsx'
import { ScopePaste } from './ScopePaste.tsx'
import type { SetupChange } from './use-setup.ts'

/** What will be asked for, what was taken out, and the way in for scopes from elsewhere. */
export function AskedScopes(props: {
  readonly setup: Setup
  readonly asked: readonly AskedPermission[]
  readonly change: SetupChange
}) {
  const { setup, asked, change } = props
  const { family, wanted } = setup
  const configured = family === 'facebook-login' && setup.configurationId !== ''
  return (
    <>
      <h3 className="start-permissions">Permissions this asks for</h3>
      {configured ? (
        <p className="soft">The configuration decides. Keytag cannot see what is in it.</p>
      ) : (
        <>
          <PermissionList asked={asked} />
          {wanted.without && wanted.without.length > 0 && (
            <p className="hint">
              Left out, because Meta called them invalid: {wanted.without.join(', ')}.{' '}
              <TextButton onClick={() => change({ wanted: { ...wanted, without: undefined } })}>
                Ask for them again
              </TextButton>
            </p>
          )}
          <p className="hint">
            {family === 'facebook-login'
              ? 'Meta’s newer dialog grants all of these or none. '
              : 'People can decline all but the first. '}
            To use them with people outside your app’s roles, your app needs Advanced Access from
            App Review.
          </p>
        </>
      )}
      <ScopePaste setup={setup} change={change} />
    </>
  )
}

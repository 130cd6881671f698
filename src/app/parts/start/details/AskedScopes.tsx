import type { RefObject } from 'react'
import type { AskedPermission } from '../../../../core/login/permissions/permissions.ts'
import type { Setup } from '../../../../core/login/setup/setup.ts'
import { TextButton } from '../../../ui/actions/TextButton.tsx'
import { Status } from '../../../ui/surface/Status.tsx'
import { PermissionList } from '../../permissions/PermissionList.tsx'
import type { SetupChange } from '../use-setup.ts'
import { ScopePaste } from './ScopePaste.tsx'

/** The permissions that are asked for, those taken out, and the way in for scopes from elsewhere. */
export function AskedScopes(props: {
  readonly setup: Setup
  readonly asked: readonly AskedPermission[]
  readonly isConfiguration: boolean
  readonly change: SetupChange
  /** Takes the focus when a button that changed the permissions is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const { setup, asked, isConfiguration, change, heading } = props
  const { family, wanted } = setup
  const showThem = () => heading.current?.focus()
  return (
    <section>
      <h2 className="start-permissions" ref={heading} tabIndex={-1}>
        Permissions
        {!isConfiguration && asked.length > 0 && (
          <span className="hint">{asked.length}, from what you ticked</span>
        )}
      </h2>
      {isConfiguration ? (
        <p className="soft">The configuration decides. Keytag cannot see what is in it.</p>
      ) : (
        <>
          {asked.length === 0 ? (
            <Status icon="warning" tone="stop">
              None. Meta’s dialog wants at least one.
            </Status>
          ) : (
            <PermissionList asked={asked} />
          )}
          {wanted.without && wanted.without.length > 0 && (
            <p className="hint">
              Left out, because Meta called them invalid: {wanted.without.join(', ')}.{' '}
              <TextButton
                onClick={() => {
                  change({ wanted: { ...wanted, without: undefined } })
                  showThem()
                }}
              >
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
      <ScopePaste setup={setup} change={change} onDone={showThem} />
    </section>
  )
}

import { Suspense } from 'react'
import type { Family } from '../../../core/family.ts'
import { permissionOf } from '../../../core/login/permissions/permissions.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import { countOf } from '../token/dates-and-counts.ts'

const RevokeFailed = lazyPart(() => import('../errors/RevokeFailed.tsx'))

/** Says what will stop, and after a failure why it did not. */
export function RevokeConfirm(props: {
  /** Without it, everything is revoked. */
  readonly permission: string | undefined
  readonly name: string | undefined
  readonly family?: Family
  readonly pageTokens: number
  readonly busy: boolean
  readonly failure: unknown
  readonly onAct: () => void
  readonly onKeep: () => void
}) {
  const {
    permission,
    name,
    family = 'facebook-login',
    pageTokens,
    busy,
    failure,
    onAct,
    onKeep,
  } = props
  const who = name === undefined ? 'The person' : <bdi>{name}</bdi>
  return (
    <Confirm
      title={
        permission !== undefined ? (
          <>
            Revoke <code>{permission}</code>?
          </>
        ) : name === undefined ? (
          'Revoke the app’s access to this account?'
        ) : (
          <>
            Revoke the app’s access to the account of <bdi>{name}</bdi>?
          </>
        )
      }
      act={permission === undefined ? 'Revoke access' : 'Take it back'}
      busy={busy}
      onAct={onAct}
      onKeep={onKeep}
    >
      {permission === undefined ? (
        <p>
          The {family === 'facebook-login' ? 'User token' : 'Instagram User token'}
          {pageTokens > 0 && ` and ${countOf(pageTokens, 'Page token')}`}{' '}
          {pageTokens > 0 ? 'stop' : 'stops'} working at once, also where{' '}
          {pageTokens > 0 ? 'they are' : 'it is'} already in use. {who} can give access again by
          logging in.
        </p>
      ) : (
        <p>
          The tokens stay, but may no longer: {lowerFirst(meaningOf(permission))} This is so at
          once, also where they are already in use. {who} can grant it again by logging in.
        </p>
      )}
      <Suspense>
        {failure !== undefined && <RevokeFailed failure={failure} family={family} />}
      </Suspense>
    </Confirm>
  )
}

function meaningOf(permission: string): string {
  return permissionOf(permission)?.meaning ?? 'Use this permission.'
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

import type { CauseRemedy } from '../../../core/doctor/cause.ts'
import type { Evidence } from '../../../core/doctor/evidence.ts'
import { noteText } from '../../../core/doctor/notes.ts'
import { standingOf } from '../../../core/doctor/standing.ts'
import { withDependencies } from '../../../core/login/permissions/permissions.ts'
import { placeAddress, placeNames } from '../../../core/meta-places.ts'
import type { Session } from '../../login.ts'
import { Button, ButtonLink } from '../../ui/actions/Button.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { type Otherwise, useLogInAgain } from '../login/request/use-log-in-again.ts'

type Kind = 'main' | 'normal' | 'quiet'

type Acts = {
  readonly session: Session
  readonly evidence: Evidence
  readonly onFetchAgain: () => void
}

/** The one button beside a cause. */
export function CauseButton(
  props: Acts & {
    readonly remedy: CauseRemedy
    readonly kind?: Kind
    readonly afterwards?: boolean
  },
) {
  const { remedy, kind = 'normal', afterwards = false, session, evidence, onFetchAgain } = props
  switch (remedy.kind) {
    case 'fetch-again':
      return (
        <Button kind={kind} onClick={onFetchAgain}>
          Load again
        </Button>
      )
    case 'copy-note':
      return (
        <CopyButton
          kind={kind}
          text={() => noteText(remedy.note, evidence)}
          copied="Copied the note."
        >
          {remedy.note === 'page-access'
            ? 'Copy a note for the Page’s owner'
            : 'Copy a note for the portfolio’s administrator'}
        </CopyButton>
      )
    case 'open-place':
      return (
        <ButtonLink
          kind={kind}
          href={placeAddress(remedy.place, session.grant.appId)}
          target="_blank"
          rel="noopener noreferrer"
        >
          {placeNames[remedy.place]} at Meta
        </ButtonLink>
      )
    default: {
      const login = (then: boolean) => (
        <LoginButton
          session={session}
          kind={then ? 'normal' : kind}
          remedy={remedy}
          afterwards={then}
        />
      )
      if (!needsConfiguration(remedy, session, evidence)) return login(afterwards)
      return (
        <>
          <CauseButton {...props} remedy={{ kind: 'open-place', place: 'configurations' }} />
          {login(true)}
        </>
      )
    }
  }
}

/** A configuration asks for what it holds, whatever a link says: it has to be changed first. */
function needsConfiguration(remedy: Logins, { grant }: Session, evidence: Evidence): boolean {
  if (grant.configurationId === undefined) return false
  const wanted =
    remedy.kind === 'ask-for'
      ? remedy.permissions
      : remedy.kind === 'include-portfolios' || remedy.kind === 'choose-again-widely'
        ? ['business_management']
        : []
  return wanted.some(name => standingOf(evidence, name) === 'not-asked')
}

type Logins = Exclude<CauseRemedy, { kind: 'fetch-again' | 'copy-note' | 'open-place' }>

function LoginButton(props: {
  readonly session: Session
  readonly remedy: Logins
  readonly kind: Kind
  readonly afterwards: boolean
}) {
  const { session, remedy, kind, afterwards } = props
  const again = useLogInAgain(session.grant, otherwise(remedy, session.grant.askedPermissions))
  return (
    <ButtonLink kind={kind} href={again.href} {...again.handlers}>
      {afterwards ? 'Then log in again' : labelOf(remedy)}
    </ButtonLink>
  )
}

function otherwise(remedy: Logins, asked: readonly string[]): Otherwise {
  switch (remedy.kind) {
    case 'choose-again':
      return {}
    case 'ask-for':
      return { permissions: withDependencies([...asked, ...remedy.permissions]) }
    case 'include-portfolios':
    case 'choose-again-widely':
      return { permissions: withDependencies([...asked, 'business_management']) }
    case 'plain-dialog':
      return { dialog: 'plain' }
    case 'guided-dialog':
      return { dialog: 'guided' }
    case 'another-person':
      return { authType: 'reauthenticate' }
  }
}

function labelOf(remedy: Logins): string {
  switch (remedy.kind) {
    case 'choose-again':
      return 'Choose Pages again'
    case 'choose-again-widely':
      return 'Log in and choose Pages again'
    case 'ask-for':
      return `Log in again with ${remedy.permissions.join(', ')}`
    case 'include-portfolios':
      return 'Log in again and include portfolio Pages'
    case 'plain-dialog':
      return 'Use the plain dialog'
    case 'guided-dialog':
      return 'Go through the guided dialog again'
    case 'another-person':
      return 'Log in as another person'
  }
}

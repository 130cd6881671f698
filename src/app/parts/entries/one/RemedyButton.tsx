import { useHref } from 'react-router-dom'
import type { Remedy } from '../../../../core/errors/finding.ts'
import { Button, ButtonLink } from '../../../ui/actions/Button.tsx'
import { type LoginToRepeat, useLogInAgain } from '../../login/request/use-log-in-again.ts'

/** Actions that a screen can offer. */
export type Acts = {
  /** The login to repeat; without it "log in again" leads to the start. */
  readonly login?: LoginToRepeat | undefined
  readonly onTryAgain?: (() => void) | undefined
}

/** One way on. */
export function RemedyButton(props: { readonly remedy: Remedy; readonly main: boolean } & Acts) {
  const { remedy, main, login, onTryAgain } = props
  const start = useHref('/')
  const again = useLogInAgain(
    login ?? {
      family: 'instagram-login',
      environment: 'meta',
      appId: undefined,
      askedPermissions: [],
    },
  )
  const kind = main ? 'main' : 'normal'
  if (remedy === 'try-again') {
    return (
      <Button kind={kind} {...(onTryAgain ? { onClick: onTryAgain } : {})}>
        Try again
      </Button>
    )
  }
  if (remedy === 'log-in-again') {
    return (
      <ButtonLink kind={kind} href={again.href} {...again.handlers}>
        Log in again
      </ButtonLink>
    )
  }
  return (
    <ButtonLink kind={kind} href={start}>
      {main ? 'Start a new login' : 'Change what you ask for'}
    </ButtonLink>
  )
}

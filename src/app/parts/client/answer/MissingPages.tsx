import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { ButtonLink } from '../../../ui/actions/Button.tsx'
import { Disclosure } from '../../../ui/form/Disclosure.tsx'
import { useLogInAgain } from '../../login/request/use-log-in-again.ts'

/** The usual reasons why a Page or an account is missing, and the login with both lists open again. */
export function MissingPages(props: {
  readonly session: Session
  readonly words: HandOverMessages
  /** The screen has nothing else. */
  readonly open: boolean
}) {
  const { session, words, open } = props
  const again = useLogInAgain(session.grant)
  const cures = (
    <div className="stack">
      <ul className="plain-list">
        <li>{words.missingTick}</li>
        <li>{words.missingConnect}</li>
        <li>{words.missingRole}</li>
      </ul>
      <div className="row">
        <ButtonLink kind={open ? 'main' : 'normal'} href={again.href} {...again.handlers}>
          {words.logInAgain}
        </ButtonLink>
      </div>
    </div>
  )
  return open ? cures : <Disclosure summary={words.missing}>{cures}</Disclosure>
}

import type { ClientCures } from '../../../../core/doctor/client-cures.ts'
import type { Session } from '../../../login.ts'
import type { HandOverMessages } from '../../../messages/hand-over/en.ts'
import { Button, ButtonLink } from '../../../ui/actions/Button.tsx'
import { useLogInAgain } from '../../login/request/use-log-in-again.ts'
import { cureInWords, endsWithLogin } from './cures-in-words.ts'
import type { Cures } from './use-cures.ts'

/** Cures in words, the one that helps most people first. Until they are known, the most frequent one. */
export function CureLines(props: {
  readonly steps: ClientCures | undefined
  readonly cures: Cures | undefined
  readonly words: HandOverMessages
  readonly from: string
}) {
  const { steps, cures, words, from } = props
  if (!cures || !steps) return <p>{words.missingTick}</p>
  const [first, ...others] = steps.map(step =>
    cureInWords(step, { words, cures: cures.texts, from }),
  )
  return (
    <>
      <p>{first ?? words.missingTick}</p>
      {others.length > 0 && (
        <>
          <p className="soft">{cures.texts.orElse}</p>
          <ul className="plain-list">
            {others.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The buttons of some cures: each once, however many cures need it. */
export function CureButtons(props: {
  readonly steps: ClientCures | undefined
  readonly cures: Cures | undefined
  readonly session: Session
  readonly words: HandOverMessages
  readonly main: boolean
  readonly onLoadAgain: () => void
}) {
  const { steps, cures, session, words, main, onLoadAgain } = props
  const again = useLogInAgain(session.grant)
  const other = useLogInAgain(session.grant, { authType: 'reauthenticate' })
  const has = (kind: string) => steps?.some(step => step.kind === kind) ?? false
  const isLoadedAgain = has('load-again')
  const logsIn = !steps || steps.length === 0 || steps.some(endsWithLogin)
  return (
    <div className="row">
      {isLoadedAgain && (
        <Button kind={main ? 'main' : 'normal'} onClick={onLoadAgain}>
          {words.tryAgain}
        </Button>
      )}
      {logsIn && (
        <ButtonLink
          kind={main && !isLoadedAgain ? 'main' : 'normal'}
          href={again.href}
          {...again.handlers}
        >
          {words.logInAgain}
        </ButtonLink>
      )}
      {cures && has('other-person') && (
        <ButtonLink href={other.href} {...other.handlers}>
          {cures.texts.asOther}
        </ButtonLink>
      )}
    </div>
  )
}

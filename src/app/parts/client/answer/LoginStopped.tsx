import { AuthorizationDenied, DialogRefused, pendingOf } from '../../../../core/login/refusals.ts'
import { fill } from '../../../messages/languages.ts'
import { ButtonLink } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Quote } from '../../../ui/reading/Say.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { HangHead } from '../../../ui/tag/HangHead.tsx'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import { toRepeat, useLogInAgain } from '../../login/request/use-log-in-again.ts'
import type { ClientWords } from '../use-client-words.ts'
import { CopyNote } from './CopyNote.tsx'

/** Meta sent the client back without a login: they stopped it, or Meta refused. */
export function LoginStopped(props: {
  readonly refusal: unknown
  readonly said: ClientWords
  readonly from: string
}) {
  const { refusal, said, from } = props
  const { words } = said
  const pending = pendingOf(refusal)
  const isStopped = refusal instanceof AuthorizationDenied
  const told = refusal instanceof DialogRefused ? refusal.words : undefined
  return (
    <HangHead
      tag={
        <Tag state={isStopped ? 'hollow' : 'stop'}>
          <Icon name="close" />
        </Tag>
      }
      heading={
        <ScreenHeading title={isStopped ? words.stoppedTitle : words.refusedTitle} arrived />
      }
      lead={fill(isStopped ? words.stopped : words.refused, { from })}
    >
      {told && <Quote>{told}</Quote>}
      {pending && (
        <div className="row">
          <Again pending={pending}>{words.tryAgain}</Again>
        </div>
      )}
      <CopyNote words={words} from={from} />
      {isStopped && <p className="soft">{fill(words.unsure, { from })}</p>}
    </HangHead>
  )
}

function Again(props: {
  readonly pending: NonNullable<ReturnType<typeof pendingOf>>
  readonly children: string
}) {
  const { pending, children } = props
  const again = useLogInAgain(toRepeat(pending))
  return (
    <ButtonLink kind="main" href={again.href} {...again.handlers}>
      {children}
    </ButtonLink>
  )
}

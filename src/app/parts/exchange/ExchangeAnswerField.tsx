import { type FormEvent, useRef, useState } from 'react'
import { useHref } from 'react-router-dom'
import { type ExchangeFault, explainExchange } from '../../../core/errors/explain-exchange.ts'
import { AnswerRefused } from '../../../core/login/exchange/answers-in-text.ts'
import {
  type ExchangeContext,
  readExchangeAnswer,
} from '../../../core/login/exchange/exchange-answer.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button, ButtonLink } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { PasteField } from '../../ui/form/PasteField.tsx'
import type { useLogInAgain } from '../login/request/use-log-in-again.ts'

/** The field for the terminal's answer. It takes a token's answer and refuses an app secret. */
export function ExchangeAnswerField(props: {
  readonly text: string
  readonly onText: (text: string) => void
  readonly context: Omit<ExchangeContext, 'now'>
  readonly again: ReturnType<typeof useLogInAgain>
}) {
  const { text, onText, context, again } = props
  const { now, login, observer } = useKeytag()
  // The text of a saved login was read before.
  const [fault, setFault] = useState(() =>
    text === '' ? undefined : faultOf(text, context, now()),
  )
  const field = useRef<HTMLTextAreaElement>(null)
  const start = useHref('/')
  // Instagram refused. The same text in the field will never bring a token.
  const refused = fault?.quote !== undefined

  const read = (answer: string) => {
    try {
      login.begin(readExchangeAnswer(answer, { ...context, now: now() }))
    } catch (refusal) {
      setFault(explainExchange(refusal))
      if (refusal instanceof AnswerRefused && refusal.words) {
        const { environment } = context
        observer.see({ kind: 'refused-exchange', environment, words: refusal.words })
      }
      const isSecret =
        refusal instanceof AnswerRefused && ['secret', 'app-token'].includes(refusal.why)
      onText(isSecret ? '' : answer)
      field.current?.focus()
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    read(text)
  }
  const paste = async () => {
    // If the clipboard is refused or empty, the person pastes into the field.
    const copied = await navigator.clipboard.readText().catch(() => '')
    read(copied)
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <PasteField
        ref={field}
        label="Answer"
        hint={
          <>
            JSON that starts with <code>{'{"obtained_at"'}</code>. It stays in this tab.
          </>
        }
        error={fault && `${fault.title}. ${fault.meaning}`}
        rows={4}
        placeholder={'{"obtained_at":"…","short_lived":{…},"long_lived":{…}}'}
        text={text}
        onText={pasted => {
          onText(pasted)
          setFault(undefined)
        }}
      />
      {fault?.quote && (
        <figure>
          <figcaption className="hint">Meta’s words, not Keytag’s</figcaption>
          <blockquote>
            <bdi>{fault.quote}</bdi>
          </blockquote>
          {fault.entry && <Link to={`/help/${fault.entry.id}/`}>More about this error</Link>}
        </figure>
      )}
      <div className="row">
        {refused &&
          (fault.entry?.remedies[0] === 'start-again' ? (
            <ButtonLink kind="main" href={start}>
              Start a new login
            </ButtonLink>
          ) : (
            <ButtonLink kind="main" href={again.href} {...again.handlers}>
              Log in again
            </ButtonLink>
          ))}
        <Button type="submit" kind={text === '' || refused ? 'normal' : 'main'}>
          Read the answer
        </Button>
        <Button onClick={() => void paste()}>Paste from clipboard</Button>
      </div>
    </form>
  )
}

function faultOf(
  answer: string,
  context: Omit<ExchangeContext, 'now'>,
  now: Date,
): ExchangeFault | undefined {
  try {
    readExchangeAnswer(answer, { ...context, now })
    return undefined
  } catch (refusal) {
    return explainExchange(refusal)
  }
}

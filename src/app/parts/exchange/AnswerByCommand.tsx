import { type FormEvent, useRef, useState } from 'react'
import { explainAnswer } from '../../../core/errors/explain-answer.ts'
import { AnswerRefused } from '../../../core/login/exchange/answers-in-text.ts'
import { readExchangeAnswer } from '../../../core/login/exchange/exchange-answer.ts'
import type { InstagramGrant } from '../../../core/login/exchange/instagram-grant.ts'
import type { Terminal } from '../../../core/login/exchange/terminal.ts'
import { useKeytag } from '../../keytag.tsx'
import { useToast } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { PasteField } from '../../ui/form/PasteField.tsx'
import { toLocalDate } from '../token/dates-and-counts.ts'
import { TerminalCommand } from './TerminalCommand.tsx'

/**
 * For calls that browsers may not make: a command that reads the token unseen, and a field for its answer.
 */
export function AnswerByCommand(props: {
  readonly grant: InstagramGrant
  /** "The refresh" */
  readonly label: string
  readonly command: Readonly<Record<Terminal, string>>
  readonly hint: string
  readonly answer: string
  /** Called when the new token is shown, so that this part can be closed. */
  readonly onNew: () => void
}) {
  const { grant, label, command, hint, answer, onNew } = props
  const { now, login } = useKeytag()
  const toast = useToast()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const read = (event: FormEvent) => {
    event.preventDefault()
    try {
      const { token, kind, issuedAt } = readExchangeAnswer(text, {
        ...grant,
        since: grant.issuedAt,
        now: now(),
        arrivedNow: true,
      })
      setText('')
      login.begin({ ...grant, token, kind, issuedAt, longLivedRefusal: undefined })
      const until = token.expiresAt && `, good until ${toLocalDate(token.expiresAt)}`
      toast(`The new token is here${until ?? ''}.`)
      onNew()
    } catch (refusal) {
      const { title, meaning, quote } = explainAnswer(refusal)
      setFault([title, meaning, ...(quote ? [`Meta’s words: “${quote}”`] : [])].join('. '))
      if (refusal instanceof AnswerRefused && ['secret', 'app-token'].includes(refusal.why)) {
        setText('')
      }
      field.current?.focus()
    }
  }
  return (
    <div className="stack">
      <TerminalCommand
        label={label}
        command={terminal => ({ shown: command[terminal], whole: () => command[terminal] })}
        marked={[]}
        kind="normal"
        hint={hint}
      />
      {grant.environment === 'simulated' && (
        <p className="hint">This token is simulated: the real Instagram does not know it.</p>
      )}
      <form className="stack" onSubmit={read} noValidate>
        <PasteField
          ref={field}
          label={answer}
          error={fault}
          rows={3}
          text={text}
          onText={pasted => {
            setText(pasted)
            setFault(undefined)
          }}
        />
        <div className="row">
          <Button type="submit">Read the new answer</Button>
        </div>
      </form>
    </div>
  )
}

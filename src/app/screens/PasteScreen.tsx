import { type FormEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { explainLogin } from '../../core/diagnosis/explain-login.ts'
import { readPastedResponse } from '../../core/login/pasted.ts'
import { spendPendingLogin } from '../../core/login/pending.ts'
import { StateMismatch } from '../../core/login/refusals.ts'
import { useKeytag } from '../keytag.tsx'
import { ScreenHeading } from '../parts/ScreenHeading.tsx'
import { screenOf } from '../parts/screen-of.ts'
import { useSession } from '../session.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice, ChoiceList } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

/** For logins that came back elsewhere: a whole redirect URL, pasted. */
export default function PasteScreen() {
  const { store, now } = useKeytag()
  const { begin, hold } = useSession()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [vouched, setVouched] = useState(false)
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)

  const read = (event: FormEvent) => {
    event.preventDefault()
    const outcome = attempt()
    if (typeof outcome === 'string') {
      setFault(outcome)
      field.current?.focus()
    } else {
      setText('')
      if (outcome.family === 'facebook-login') begin(outcome)
      else hold(outcome)
      navigate(screenOf(outcome))
    }
  }
  const attempt = () => {
    if (text.trim() === '') return 'Paste the address first.'
    try {
      const spend = (state: string) => spendPendingLogin(store, state, now())
      const grant = readPastedResponse(text, { spend, now: now(), vouched })
      return (
        grant ??
        'There is no login reply in this text. Copy the whole address, with all after the #.'
      )
    } catch (refusal) {
      if (refusal instanceof StateMismatch && !vouched) {
        return 'This login was not started in this browser. If it was yours, tick the box below.'
      }
      const { title, meaning } = explainLogin(refusal)
      return `${title}. ${meaning}`
    }
  }

  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="Paste an address" />
      <p className="lead">
        Did the login come back somewhere else, to localhost or to your own site? Paste the whole
        address here and Keytag reads it as if it had come back to this page.
      </p>
      <form className="stack" onSubmit={read} noValidate>
        <Field
          ref={field}
          multiline
          mono
          label="Address"
          hint="It holds a token: do not paste it anywhere else."
          error={fault}
          value={text}
          onChange={event => {
            setText(event.target.value)
            setFault(undefined)
          }}
          autoComplete="off"
          spellCheck={false}
          translate="no"
        />
        <ChoiceList legend="Whose login it is">
          <Choice
            type="checkbox"
            name="vouched"
            checked={vouched}
            onChange={() => setVouched(!vouched)}
            title="I started this login myself"
          >
            Only needed when it began outside this browser. An address that somebody sent you may
            hold somebody else’s account.
          </Choice>
        </ChoiceList>
        <div className="row">
          <Button kind="main" type="submit">
            Read the address
          </Button>
        </div>
      </form>
    </main>
  )
}

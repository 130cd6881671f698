import { type FormEvent, useState } from 'react'
import { appIdFault } from '../../../core/login/facebook.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Field } from '../../ui/form/Field.tsx'

/** Asks for the app ID of a code from a login that started elsewhere. */
export function ExchangeAppId({ onEnter }: { readonly onEnter: (appId: string) => void }) {
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const enter = (event: FormEvent) => {
    event.preventDefault()
    const appId = text.replace(/\s/g, '')
    const found = appIdFault(appId)
    if (found === 'secret' || found === 'token') setText('')
    if (found === undefined) onEnter(appId)
    else setFault(words[found])
  }
  return (
    <form className="stack" onSubmit={enter} noValidate>
      <Field
        mono
        label="Instagram app ID"
        hint="The one that this login was started with. The command needs it."
        error={fault}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <div className="row">
        <Button type="submit">Write the command</Button>
      </div>
    </form>
  )
}

const words = {
  missing: 'Enter the Instagram app ID.',
  'not-digits': 'An Instagram app ID has only digits, like 1084329117756312.',
  secret:
    'That looks like an app secret. Keytag has dropped it. Only the terminal command asks for it.',
  token: 'That is a token, not an app ID. Keytag has dropped it.',
}

import { type Ref, useState } from 'react'
import { appIdFault } from '../../../../core/login/facebook.ts'
import type { Setup } from '../../../../core/login/setup/setup.ts'
import { Field } from '../../../ui/form/Field.tsx'
import type { SetupChange } from '../use-setup.ts'

/** Facebook Login for Business can take what it asks for from the dashboard. */
export function ConfigurationIdField(props: {
  readonly setup: Setup
  readonly change: SetupChange
  readonly ref: Ref<HTMLInputElement>
}) {
  const { configurationId } = props.setup
  const [dropped, setDropped] = useState(false)
  const enter = (text: string) => {
    const found = appIdFault(text)
    const dropIt = found === 'secret' || found === 'token'
    setDropped(dropIt)
    props.change({ configurationId: dropIt ? '' : text })
  }
  return (
    <Field
      ref={props.ref}
      mono
      label="Configuration ID"
      hint="Only for Facebook Login for Business. It replaces the permission list."
      error={
        dropped
          ? 'That looks like a secret or a token. Keytag dropped it.'
          : appIdFault(configurationId) === 'not-digits'
            ? 'A Configuration ID has only digits.'
            : undefined
      }
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      value={configurationId}
      onChange={event => enter(event.target.value.trim())}
    />
  )
}

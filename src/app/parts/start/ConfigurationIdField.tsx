import { useState } from 'react'
import { appIdFault } from '../../../core/login/facebook.ts'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import type { SetupChange } from './use-setup.ts'

/** Facebook Login for Business can take what it asks for from the dashboard. */
export function ConfigurationIdField(props: {
  readonly setup: Setup
  readonly change: SetupChange
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
    <Disclosure summary="Use a Configuration ID instead of permissions">
      <Field
        mono
        label="Configuration ID"
        hint="From Facebook Login for Business › Configurations. When it is set, it decides what is asked for, and the link has no scope."
        error={
          dropped
            ? 'That looks like a secret or a token. Keytag has dropped it.'
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
    </Disclosure>
  )
}

import type { Setup } from '../../core/login/setup.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Field } from '../ui/Field.tsx'
import type { SetupChange } from './use-setup.ts'

/** Facebook Login for Business can take what it asks for from the dashboard. */
export function ConfigurationIdField(props: {
  readonly setup: Setup
  readonly change: SetupChange
}) {
  const { configurationId } = props.setup
  return (
    <Disclosure summary="Use a Configuration ID instead of permissions">
      <Field
        mono
        label="Configuration ID"
        hint="From Facebook Login for Business › Configurations. When it is set, it decides what is asked for, and the link has no scope."
        error={
          configurationId !== '' && !/^\d{5,20}$/.test(configurationId)
            ? 'A Configuration ID has only digits.'
            : undefined
        }
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={configurationId}
        onChange={event => props.change({ configurationId: event.target.value.trim() })}
      />
    </Disclosure>
  )
}

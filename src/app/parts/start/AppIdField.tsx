import type { Ref } from 'react'
import type { Family } from '../../../core/family.ts'
import { type AppIdFault, appIdFault, appIdFrom } from '../../../core/login/facebook.ts'
import { appIdKey, type Setup } from '../../../core/login/setup/setup.ts'
import { Field } from '../../ui/form/Field.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import type { SetupChange } from './use-setup.ts'

const labels: Readonly<Record<Family, string>> = {
  'facebook-login': 'App ID',
  'instagram-login': 'Instagram app ID',
}

const faults: Readonly<Record<Family, Readonly<Record<AppIdFault, string>>>> = {
  'facebook-login': {
    missing: 'Enter your App ID.',
    'not-digits': 'An App ID has only digits, like 442224939723604.',
    secret: 'That is an app secret. Keytag dropped it.',
    token: 'That is a token, not an App ID. Keytag dropped it.',
  },
  'instagram-login': {
    missing: 'Enter your Instagram app ID.',
    'not-digits': 'An Instagram app ID has only digits, like 1084329117756312.',
    secret: 'That is an app secret. Keytag dropped it. Only the terminal command asks for it.',
    token: 'That is a token, not an app ID. Keytag dropped it.',
  },
}

/** The number of the app. Each kind of login has its own: the other one is an "Invalid platform app". */
export function AppIdField(props: {
  readonly setup: Setup
  readonly change: SetupChange
  readonly fault: AppIdFault | undefined
  readonly onFault: (fault: AppIdFault | undefined) => void
  readonly ref: Ref<HTMLInputElement>
}) {
  const { setup, change, fault, onFault, ref } = props
  const { family } = setup
  const appId = setup[appIdKey(family)]
  const enter = (text: string) => {
    // The address of the dashboard holds the App ID, and never the Instagram app ID.
    const digits = family === 'facebook-login' ? appIdFrom(text) : text.replace(/\s/g, '')
    const found = appIdFault(digits)
    const dropIt = found === 'secret' || found === 'token'
    onFault(dropIt ? found : undefined)
    change({ [appIdKey(family)]: dropIt ? '' : digits })
  }
  return (
    <>
      <Field
        key={family}
        ref={ref}
        mono
        label={labels[family]}
        aside={<Where family={family} />}
        error={fault && faults[family][fault]}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={appId}
        onChange={event => enter(event.target.value)}
        onBlur={() => appId !== '' && onFault(appIdFault(appId))}
      />
      {family === 'instagram-login' && appId !== '' && appId === setup.appId && (
        <Status icon="warning" tone="stop">
          That is the App ID of your Facebook Login. Instagram would answer “Invalid platform app”.
        </Status>
      )}
    </>
  )
}

function Where({ family }: { readonly family: Family }) {
  return (
    <a href="https://developers.facebook.com/apps" target="_blank" rel="noreferrer">
      {family === 'facebook-login' ? 'Where is it?' : 'Not the App ID. Where is it?'}
    </a>
  )
}

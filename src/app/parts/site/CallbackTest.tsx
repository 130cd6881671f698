import { useState } from 'react'
import { addressFault } from '../../../core/site/address.ts'
import {
  type Rehearsal,
  type Scenario,
  scenariosOf,
  simulatedRedirect,
  stateOf,
} from '../../../core/site/scenario.ts'
import { useKeytag } from '../../keytag.tsx'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Select } from '../../ui/overlay/Select.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import './CallbackTest.css'

const words: Readonly<Record<Scenario, readonly [title: string, what: string]>> = {
  success: ['Success', 'Everything Meta can send, the long-lived token too.'],
  'no-long-lived-token': [
    'No long-lived token',
    'Developers report it, without a known cause. Your server exchanges the short-lived token.',
  ],
  cancelled: ['Cancelled', 'The person left the dialog. Arrives after the ?, not after the #.'],
  'missing-permission': [
    'A permission is missing',
    'Meta says so only if the login asked for the lists (return_scopes). Otherwise it looks like success.',
  ],
  'wrong-state': ['Wrong state', 'Somebody else sent the link. Your callback must refuse it.'],
  'dialog-failed': [
    'The dialog fails',
    'For example, the app is not live. Meta sends error_code and error_message, no error. Its words are in the person’s language, so use the number.',
  ],
  error: ['Meta refuses', 'A guess: OAuth’s standard error in the form of a cancelled login.'],
}

/** Differences of Instagram Login, which has no fragment. */
const instagramWords: Partial<typeof words> = {
  success: ['Success', 'A code in the query, good once and for an hour.'],
  cancelled: ['Cancelled', 'The person left the dialog. There is no error_code here.'],
}

/**
 * Opens the developer's own callback with a reply like Meta's. It takes only a typed address, acts only on
 * a click, and opens a separate tab. A link can never preset the address.
 */
export function CallbackTest(props: {
  readonly family: Rehearsal['family']
  readonly permissions: readonly string[]
  /** The redirect URI as typed. */
  readonly address: string
  /** Called if the button is pressed without an address. */
  readonly onMissing: () => void
}) {
  const { family, permissions, address, onMissing } = props
  const { now } = useKeytag()
  const [stateText, setStateText] = useState('')
  const [scenario, setScenario] = useState<Scenario>('success')
  const url =
    addressFault(address) === undefined
      ? simulatedRedirect({
          redirectUri: address,
          scenario,
          family,
          state: stateOf(stateText),
          permissions,
          now: now(),
        })
      : undefined
  const wordsOf = (name: Scenario) =>
    (family === 'instagram-login' ? instagramWords[name] : undefined) ?? words[name]
  return (
    <div className="callback-test stack">
      <div>
        <Select
          label="Reply"
          value={scenario}
          options={scenariosOf(family).map(name => ({ value: name, label: wordsOf(name)[0] }))}
          onChange={chosen =>
            setScenario(scenariosOf(family).find(name => name === chosen) ?? 'success')
          }
        />
        <p className="hint callback-test-reply" role="status">
          {wordsOf(scenario)[1]}
        </p>
      </div>
      <Field
        mono
        label="State"
        hint="Press your own login button, and paste the address of the dialog that it opens. Or type one."
        value={stateText}
        onChange={event => setStateText(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="row">
        {url === undefined ? (
          <ButtonLink notYet onClick={onMissing}>
            Open my callback
          </ButtonLink>
        ) : (
          <ButtonLink
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            referrerPolicy="no-referrer"
          >
            Open my callback
          </ButtonLink>
        )}
      </div>
      <p className="hint">
        Every value is marked SIMULATED_.{' '}
        {family === 'facebook-login'
          ? 'Your server should refuse it: the one here answers 422, which shows that all arrived.'
          : 'Instagram refuses it: the server here ends at /?instagram=refused, which shows that it arrived.'}
      </p>
      <Disclosure summary="The address that it opens">
        <Code label="The address that it opens">{url ?? 'Type your redirect URI first.'}</Code>
      </Disclosure>
    </div>
  )
}

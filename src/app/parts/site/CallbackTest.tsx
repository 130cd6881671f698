import { useRef, useState } from 'react'
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
import { Choice, ChoiceList } from '../../ui/form/Choice.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Code } from '../../ui/reading/Code.tsx'
import { addressFaults } from './address-faults.ts'
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
    'For example, the app is not live. Meta sends error_code and error_message, no error. The words are in the person’s language, so use the number.',
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
}) {
  const { family, permissions } = props
  const { now } = useKeytag()
  const [address, setAddress] = useState('')
  const [left, setLeft] = useState(false)
  /** True if the button was pressed without an address. */
  const [asked, setAsked] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const [stateText, setStateText] = useState('')
  const [scenario, setScenario] = useState<Scenario>('success')
  const fault = addressFault(address)
  const url =
    fault === undefined
      ? simulatedRedirect({
          redirectUri: address,
          scenario,
          family,
          state: stateOf(stateText),
          permissions,
          now: now(),
        })
      : undefined
  const sayWhatIsMissing = () => {
    setLeft(true)
    setAsked(true)
    field.current?.focus()
  }
  return (
    <div className="callback-test stack">
      <Field
        mono
        label="Your callback address"
        hint="The redirect URI as you registered it. https, or localhost."
        ref={field}
        error={fault && (fault === 'missing' ? asked : left) ? addressFaults[fault] : undefined}
        value={address}
        onChange={event => setAddress(event.target.value.trim())}
        onBlur={() => setLeft(true)}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <Field
        mono
        label="State"
        hint="Press your own login button, and paste the address of the dialog it opened: the state is taken from it. Or type one."
        value={stateText}
        onChange={event => setStateText(event.target.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <ChoiceList legend="What comes back" columns={2}>
        {scenariosOf(family).map(name => {
          const [title, what] =
            (family === 'instagram-login' ? instagramWords[name] : undefined) ?? words[name]
          return (
            <Choice
              key={name}
              type="radio"
              name="scenario"
              checked={scenario === name}
              onChange={() => setScenario(name)}
              title={title}
            >
              {what}
            </Choice>
          )
        })}
      </ChoiceList>
      <Code label="The address that is opened">{url ?? 'Type your callback address first.'}</Code>
      <div className="row">
        {url === undefined ? (
          <ButtonLink notYet onClick={sayWhatIsMissing}>
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
        <p className="hint">
          Every value is marked SIMULATED_.{' '}
          {family === 'facebook-login'
            ? 'Your server should refuse them: Meta’s tokens have no underscore. With the halves above it answers 422, which shows that all arrived.'
            : 'Your server takes the code to Instagram, which knows no such code. With the half above you end at /?instagram=refused, which shows that it arrived.'}
        </p>
      </div>
    </div>
  )
}

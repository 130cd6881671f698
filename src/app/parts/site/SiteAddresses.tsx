import { type Ref, useState } from 'react'
import type { Family } from '../../../core/family.ts'
import { addressFault, isPath } from '../../../core/site/address.ts'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { addressFaults } from './address-faults.ts'

/** The addresses as typed. */
export type Addresses = {
  readonly redirectUri: string
  readonly tokensPath: string
  readonly page: string
}

export const noAddresses: Addresses = { redirectUri: '', tokensPath: '/instagram/tokens', page: '' }

/** The sample redirect URI of the snippets, until there is a real one. */
export const sampleAddress = 'https://your-site.example/instagram/callback'

/** The addresses of the developer's own site, for the snippets. */
export function SiteAddresses(props: {
  readonly family: Family
  readonly addresses: Addresses
  readonly onAddresses: (addresses: Addresses) => void
  /** True if something that needs the redirect URI was pressed without it. */
  readonly isMissed: boolean
  readonly field: Ref<HTMLInputElement>
}) {
  const { family, addresses, onAddresses, isMissed, field } = props
  const { redirectUri, tokensPath, page } = addresses
  const [left, setLeft] = useState(false)
  const change = (part: Partial<Addresses>) => onAddresses({ ...addresses, ...part })
  const isFacebook = family === 'facebook-login'
  const fault = addressFault(redirectUri)
  const pageFault = addressFault(page)
  return (
    <>
      <Field
        mono
        ref={field}
        label="Your redirect URI"
        hint={
          isFacebook
            ? 'The page that people come back to. Add it to Valid OAuth Redirect URIs, character for character.'
            : 'The address of your server that people come back to. Add it to the OAuth redirect URIs of Instagram Login, character for character.'
        }
        error={fault && (fault === 'missing' ? isMissed : left) ? addressFaults[fault] : undefined}
        value={redirectUri}
        onChange={event => change({ redirectUri: event.target.value.trim() })}
        onBlur={() => setLeft(true)}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <p className="hint site-note">
        {fault === undefined ? (
          <Status icon="check">The code has it.</Status>
        ) : (
          'Until then, the code has a sample.'
        )}
      </p>
      <Disclosure summary="Other addresses">
        <div className="stack">
          {isFacebook && (
            <Field
              mono
              label="Where your server takes the tokens"
              hint="A path on the same origin."
              error={isPath(tokensPath) ? undefined : 'A path begins with one slash.'}
              value={tokensPath}
              onChange={event => change({ tokensPath: event.target.value.trim() })}
              autoComplete="off"
              spellCheck={false}
            />
          )}
          <Field
            mono
            label="The page that has the button"
            hint="Links in mails and texts lead there. Without it they lead straight to Meta."
            error={pageFault && pageFault !== 'missing' ? addressFaults[pageFault] : undefined}
            value={page}
            onChange={event => change({ page: event.target.value.trim() })}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      </Disclosure>
    </>
  )
}

import { useId, useState } from 'react'
import type { Family } from '../../../core/family.ts'
import { compareUris, type Difference } from '../../../core/login/setup/compare-uris.ts'
import { readSecret } from '../../../core/token/shape.ts'
import { useKeytag } from '../../keytag.tsx'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Field } from '../../ui/form/Field.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { droppedSecret } from '../start/dropped-secret.ts'
import './RedirectUriCard.css'
import { redirectUriOf } from './request/redirect-uri-of.ts'

/** The field's place in the App Dashboard. */
const places: Readonly<Record<Family, string>> = {
  'facebook-login': 'Facebook Login for Business › Settings › Valid OAuth Redirect URIs',
  'instagram-login':
    'Instagram › API setup with Instagram login › 3. Set up Instagram business login › Business login settings › OAuth redirect URIs',
}

/**
 * The exact redirect URI of this site, its place in the App Dashboard, and its difference from the
 * registered one.
 */
export function RedirectUriCard({ family }: { readonly family: Family }) {
  const { config } = useKeytag()
  const uri = redirectUriOf({ environment: 'meta', family }, config)
  const id = useId()
  return (
    <div className="redirect-uri-card">
      <h3 id={id}>Redirect URI of this page</h3>
      <p className="hint">
        Paste it into <b>{places[family]}</b>. Meta compares every character, also the last slash.
      </p>
      <CopyValue box label="Copy redirect URI" copied="Copied the redirect URI" text={() => uri}>
        {uri.split(/(?<=\/)/).map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one address
          <span key={index}>
            {piece}
            <wbr />
          </span>
        ))}
      </CopyValue>
      {isInsecure(uri) && (
        <Status icon="warning" tone="stop">
          Meta refuses http addresses, except localhost. Open this page over https.
        </Status>
      )}
      {isShared(uri) && (
        <p className="hint">
          All sites under {new URL(uri).hostname} share one origin and could read what this page
          does. For real clients, give Keytag a hostname of its own.
        </p>
      )}
      <Disclosure summary="Compare with what you registered">
        <Comparer uri={uri} />
      </Disclosure>
    </div>
  )
}

function Comparer({ uri }: { readonly uri: string }) {
  const [registered, setRegistered] = useState('')
  const [fault, setFault] = useState<string>()
  const { equal, differences, hints } = compareUris(uri, registered)
  return (
    <div className="redirect-uri-comparer">
      <Field
        mono
        label="What you registered"
        hint="Copy it from the App Dashboard."
        value={registered}
        error={fault}
        onChange={event => {
          const secret = readSecret(event.target.value)
          setFault(undefined)
          if (secret) void droppedSecret(secret).then(setFault)
          setRegistered(secret ? '' : event.target.value)
        }}
        autoComplete="off"
        spellCheck={false}
      />
      <div role="status" className="redirect-uri-verdict">
        {registered === '' ? null : equal ? (
          <Status icon="check">The same, character by character.</Status>
        ) : (
          <>
            <Status icon="warning" tone="stop">
              {hints.length > 0 ? hints.join(' ') : 'They differ where it is marked.'}
            </Status>
            <p className="redirect-uri-differences">
              {differences.map((difference, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: runs of one comparison
                <Run key={index} difference={difference} />
              ))}
            </p>
            <p className="hint">
              <ins>Underlined</ins> is missing in what you registered. <del>Struck through</del>{' '}
              must go.
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function Run({ difference: { kind, text } }: { readonly difference: Difference }) {
  // Makes spaces at the ends visible.
  const visible = text.replaceAll(' ', '␣')
  if (kind === 'missing') return <ins>{visible}</ins>
  if (kind === 'extra') return <del>{visible}</del>
  return <span>{visible}</span>
}

function isInsecure(uri: string): boolean {
  const { protocol, hostname } = new URL(uri)
  return protocol !== 'https:' && hostname !== 'localhost' && hostname !== '127.0.0.1'
}

/** True for a project site, whose origin belongs to several projects. */
function isShared(uri: string): boolean {
  const { hostname, pathname } = new URL(uri)
  return hostname.endsWith('.github.io') && !pathname.startsWith('/callback/')
}

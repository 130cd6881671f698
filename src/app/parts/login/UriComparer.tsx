import { useState } from 'react'
import { compareUris, type Difference } from '../../../core/login/setup/compare-uris.ts'
import { readSecret } from '../../../core/token/shape.ts'
import { Field } from '../../ui/form/Field.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import './UriComparer.css'
import { droppedSecret } from '../start/dropped-secret.ts'

/** Compares our redirect URI with the one that is registered, as Meta does. */
export function UriComparer({ uri }: { readonly uri: string }) {
  const [registered, setRegistered] = useState('')
  const [fault, setFault] = useState<string>()
  const { equal, differences, hints } = compareUris(uri, registered)
  return (
    <div className="uri-comparer">
      <Field
        mono
        label="Compare with what you registered"
        hint="Paste the redirect URI from Meta. Keytag marks what differs."
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
      {isShared(uri) && (
        <p className="hint">
          All sites under {new URL(uri).hostname} share one origin and could read what this page
          does. For real clients, give Keytag a hostname of its own.
        </p>
      )}
      <div role="status" className="uri-verdict">
        {registered === '' ? null : equal ? (
          <Status icon="check">The same, character by character.</Status>
        ) : (
          <>
            <Status icon="warning" tone="stop">
              {hints.length > 0 ? hints.join(' ') : 'They differ where it is marked.'}
            </Status>
            <p className="uri-differences">
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

/** True for a project site, whose origin belongs to several projects. */
function isShared(uri: string): boolean {
  const { hostname, pathname } = new URL(uri)
  return hostname.endsWith('.github.io') && !pathname.startsWith('/callback/')
}

import { useState } from 'react'
import { compareUris } from '../../../core/login/comparing/compare-uris.ts'
import { readSecret } from '../../../core/token/shape.ts'
import { useHydrated } from '../../hydrated.ts'
import { Field } from '../../ui/form/Field.tsx'
import { droppedSecret } from '../start/dropped-secret.ts'
import { UriVerdict } from './UriVerdict.tsx'
import './UriComparer.css'

/** Compares our redirect URI with the one that is registered, as Meta does. */
export function UriComparer({ uri }: { readonly uri: string }) {
  const [registered, setRegistered] = useState('')
  const [fault, setFault] = useState<string>()
  // The build does not know the host.
  const isHydrated = useHydrated()
  const comparison = compareUris(uri, registered)
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
      {isHydrated && isShared(uri) && (
        <p className="hint">
          All sites under {new URL(uri).hostname} share one origin and could read what this page
          does. For real clients, give Keytag a hostname of its own.
        </p>
      )}
      <UriVerdict comparison={registered === '' ? undefined : comparison} />
    </div>
  )
}

/** True for a project site, whose origin belongs to several projects. */
function isShared(uri: string): boolean {
  const { hostname, pathname } = new URL(uri)
  return hostname.endsWith('.github.io') && !pathname.startsWith('/callback/')
}

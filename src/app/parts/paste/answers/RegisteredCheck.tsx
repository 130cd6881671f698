import { useState } from 'react'
import { compareWithRegistered } from '../../../../core/read/links/redirect-faults.ts'
import { readSecret } from '../../../../core/token/shape.ts'
import { PasteField } from '../../../ui/form/PasteField.tsx'
import { UriVerdict } from '../../redirect-uris/UriVerdict.tsx'
import { droppedSecret } from '../../start/dropped-secret.ts'

/** Compares a link's redirect URI with every line that its app has registered. */
export function RegisteredCheck({ uri }: { readonly uri: string }) {
  const [registered, setRegistered] = useState('')
  const [fault, setFault] = useState<string>()
  const { best } = compareWithRegistered(uri, registered)
  return (
    <section aria-label="Is redirect_uri registered?">
      <h2>Is redirect_uri registered?</h2>
      <PasteField
        label="The redirect URIs that your app has registered"
        hint="Paste the list from the App Dashboard, one address in each line. One match is enough."
        error={fault}
        rows={3}
        text={registered}
        onText={pasted => {
          const secret = readSecret(pasted)
          setFault(undefined)
          if (secret) void droppedSecret(secret).then(setFault)
          setRegistered(secret ? '' : pasted)
        }}
      />
      <UriVerdict comparison={best} />
    </section>
  )
}

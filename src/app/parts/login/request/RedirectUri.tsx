import { useId } from 'react'
import type { Family } from '../../../../core/family.ts'
import { useKeytag } from '../../../keytag.tsx'
import { CopyValue } from '../../../ui/actions/CopyValue.tsx'
import { Status } from '../../../ui/surface/Status.tsx'
import { Origin } from '../../browser/Origin.tsx'
import './RedirectUri.css'
import { redirectUriOf } from './redirect-uri-of.ts'

/** The place in the App Dashboard that wants it. */
const places: Readonly<Record<Family, string>> = {
  'facebook-login': 'Facebook Login for Business › Settings',
  'instagram-login': 'Instagram › API setup with Instagram login › Business login settings',
}

/** The address that has to be registered with Meta, character for character. */
export function RedirectUri({ family }: { readonly family: Family }) {
  const { config } = useKeytag()
  const uri = redirectUriOf({ environment: 'meta', family }, config)
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form
    <div className="redirect-uri" role="group" aria-labelledby={id}>
      <p className="redirect-uri-label" id={id}>
        Redirect URI to register
      </p>
      <CopyValue box label="Copy redirect URI" copied="Copied the redirect URI" text={() => uri}>
        <Origin />
        {uri
          .slice(config.origin.length)
          .split(/(?<=\/)/)
          .map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one address
            <span key={index}>
              {piece}
              <wbr />
            </span>
          ))}
      </CopyValue>
      <p className="hint">{places[family]}</p>
      {isInsecure(uri) && (
        <Status icon="warning" tone="stop">
          Meta refuses http. Open this page over https.
        </Status>
      )}
    </div>
  )
}

function isInsecure(uri: string): boolean {
  const { protocol, hostname } = new URL(uri)
  return protocol !== 'https:' && hostname !== 'localhost' && hostname !== '127.0.0.1'
}

import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { useAskerKey } from './use-asker-key.ts'

/** The public key of this browser, for `askers` in the configuration of a copy. */
export function AskerKey() {
  const { key, isListed } = useAskerKey()
  if (key === undefined) return null
  return (
    <div>
      <b>Your public key</b>
      <CopyValue box label="Copy your public key" copied="Copied your public key" text={() => key}>
        <code translate="no">{key}</code>
      </CopyValue>
      <p className="hint">
        {isListed ? (
          'This copy of Keytag lists it, so your clients read “Verified”.'
        ) : (
          <>
            It signs every request of this browser. List it as one of <code>askers</code> in this
            copy’s <code>keytag.config.json</code>, and your clients read “Verified”.
          </>
        )}
      </p>
    </div>
  )
}

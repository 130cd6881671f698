import { useId, useState } from 'react'
import type { Family } from '../../../../core/family.ts'
import { graphVersion } from '../../../../core/graph-version.ts'
import type { AuthorizationRequest } from '../../../../core/login/authorization-request.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Breakable } from '../../../ui/reading/Breakable.tsx'
import './LoginLinkPanel.css'

/** The login URL, live, each of its parts explained on focus, hover and touch. */
export function LoginLinkPanel(props: {
  readonly request: AuthorizationRequest
  /** False while its challenge is missing: a login by a copy could not be finished. */
  readonly isReady: boolean
  readonly family: Family
  /** A link that anybody may open: it begins a login of their own. */
  readonly setupLink: string
  /** Called before the link is copied, so that a login by the copy can come back. */
  readonly onCopy: () => void
}) {
  const { request, isReady, family, setupLink, onCopy } = props
  const asksForCode = request.parameters.some(([name]) => name === 'code_challenge')
  const words = { ...shared, ...own[family], ...(asksForCode ? withPkce : {}) }
  const id = useId()
  const [shown, setShown] = useState<string>()
  const parts = [
    { name: 'address', lead: request.address, value: '' },
    ...request.parameters.map(([name, value], index) => ({
      name,
      lead: `${index === 0 ? '?' : '&'}${name}=`,
      value,
    })),
  ]
  const explained = shown !== undefined && parts.some(part => part.name === shown)
  const show = (name: string) => ({
    onFocus: () => setShown(name),
    onMouseEnter: () => setShown(name),
    onClick: () => setShown(name),
  })
  return (
    <section className="login-link-panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>Login link</h2>
        {isReady && (
          <CopyButton
            kind="quiet"
            text={() => {
              onCopy()
              return request.url
            }}
            copied="Copied the login link. It works in this browser only."
          >
            Copy, for this browser only
          </CopyButton>
        )}
      </header>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form */}
      <div className="login-link-parts" role="group" aria-label="Login link, part by part">
        {parts.map(({ name, lead, value }) => (
          <button
            key={name}
            type="button"
            data-shown={name === shown || undefined}
            aria-describedby={`${id}-${name}`}
            {...show(name)}
          >
            <span className="login-link-lead">
              <Breakable text={lead} />
            </span>
            {name === 'client_id' && value === '' ? (
              <em>{family === 'facebook-login' ? 'your App ID' : 'your Instagram app ID'}</em>
            ) : (
              <Breakable text={value} />
            )}
          </button>
        ))}
      </div>
      <div className="login-link-words">
        {parts.map(({ name }) => (
          <p key={name} id={`${id}-${name}`} hidden={name !== shown}>
            {name === 'address' ? <b>Address</b> : <code>{name}</code>} {words[name]}
          </p>
        ))}
        {!explained && <p>Choose a part to see what it does.</p>}
      </div>
      <footer>
        <CopyButton kind="quiet" text={() => setupLink} copied="Copied the setup link">
          Copy setup link
        </CopyButton>
        <p className="hint">To send: it opens this page with these settings.</p>
      </footer>
    </section>
  )
}

const shared: Readonly<Record<string, string>> = {
  display: 'Shows the dialog as a whole page, which the guided onboarding needs.',
  extras:
    'Turns on Instagram onboarding: professional account, Facebook Page, and connecting the two.',
  redirect_uri:
    'Where Meta sends the person back. It must be on your app’s list, character for character.',
  config_id:
    'A configuration of Facebook Login for Business. It says what to ask for, so there is no scope.',
  scope: 'The permissions this asks for, separated by commas.',
  auth_type: 'Asks again, and opens the choice of Pages again.',
  force_reauth: 'Asks for the password again, even if somebody is logged in.',
  enable_fb_login: 'Takes “Log in with Facebook” out of the dialog.',
  state:
    'A random value made for this attempt. A reply without it is refused, so nobody can slip you their login.',
}

/** Parameters with a different meaning in the two families. */
const own: Readonly<Record<Family, Readonly<Record<string, string>>>> = {
  'facebook-login': {
    address: `Meta’s login dialog, in the newest Graph API version, ${graphVersion}. The person signs in there; Keytag never sees a password.`,
    client_id: 'Your App ID. It tells Meta which app is asking.',
    response_type:
      'Asks for tokens in the part of the address after #, which browsers never send to a server.',
  },
  'instagram-login': {
    address: 'Instagram’s login dialog. The person signs in there; Keytag never sees a password.',
    client_id: 'Your Instagram app ID, which is not the Meta App ID.',
    response_type:
      'Asks for a code, the only answer Instagram Login has. It works once, within an hour, and is worth nothing without your app secret.',
  },
}

/** Facebook Login in a copy that asks for codes. */
const withPkce: Readonly<Record<string, string>> = {
  response_type:
    'Asks for a code, which this page exchanges without an app secret. Nobody has seen Meta do it for these permissions.',
  code_challenge:
    'The SHA-256 of a random value that stays in this browser. The exchange must show the value.',
  code_challenge_method: 'S256: the challenge is a SHA-256.',
}

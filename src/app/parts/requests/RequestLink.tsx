import { Suspense, useState } from 'react'
import { type Request, writeRequest } from '../../../core/hand-over/request.ts'
import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { saveFile } from '../browser/save-file.ts'
import { FourWords } from '../client/FourWords.tsx'
import { useClientWords } from '../client/use-client-words.ts'

const QrCode = lazyPart(() => import('../site/QrCode.tsx'))

/** The link of a request as text, message and QR code, and the four words for the phone. */
export function RequestLink(props: {
  readonly request: Request
  /** Reads the private key as text, only right after it was made. */
  readonly identityText: (() => string) | undefined
}) {
  const { request, identityText } = props
  const { config } = useKeytag()
  const said = useClientWords(request.language)
  const canShare = useHydrated() && 'share' in navigator
  const [isDrawn, setDrawn] = useState(false)
  const path = `connect/#${writeRequest(request)}`
  const link = `${config.origin}${config.base}${path}`
  // The words load with a file of their own. Until then the link alone is copied and shared.
  const invitation = said?.words.invitation
  const message = () => [invitation, link, request.from].filter(Boolean).join('\n\n')
  const share = async () => {
    try {
      await navigator.share({ ...(invitation ? { text: invitation } : {}), url: link })
    } catch {
      // The person closed the sheet. The link can still be copied.
    }
  }
  return (
    <div className="request-link stack">
      <p className="hint">Send this link. It holds no secret.</p>
      <CopyValue box label="Copy the client link" copied="Copied the client link" text={() => link}>
        {link}
      </CopyValue>
      <div className="row">
        <CopyButton
          // One brass button on the screen: a new request is sent next, an older one is answered next.
          kind={identityText === undefined ? 'normal' : 'main'}
          copied="Copied the client link"
          text={() => link}
        >
          Copy link
        </CopyButton>
        <CopyButton copied="Copied the message with the link" text={message}>
          Copy message
        </CopyButton>
        {canShare && <Button onClick={() => void share()}>Share</Button>}
        <Button onClick={() => setDrawn(!isDrawn)} aria-expanded={isDrawn}>
          {isDrawn ? 'Hide the QR code' : 'Show as QR code'}
        </Button>
      </div>
      {isDrawn && (
        <Suspense fallback={<div aria-busy="true" />}>
          <QrCode text={link} label="QR code of the client link" fileName="keytag-request.svg" />
        </Suspense>
      )}
      <p>
        <Link to={`/${path}`}>See what the client sees</Link>
      </p>
      <p>Your client sees these four words. Read them out on the phone:</p>
      <FourWords request={request} />
      {request.world === undefined && config.appId === '' && (
        <p>
          Tell your client the App ID on the phone as well. This copy of Keytag belongs to no app,
          so they must type it: <code translate="no">{request.appId}</code>
        </p>
      )}
      {identityText !== undefined && <IdentityFile read={identityText} />}
    </div>
  )
}

/** The private key as a file, for people who open replies with the age command. */
function IdentityFile({ read }: { readonly read: () => string }) {
  const [isSaved, setSaved] = useState(false)
  return (
    <Disclosure summary="More: the key as a file">
      <div className="stack">
        <p>
          <Button
            onClick={() => {
              saveFile('identity.txt', 'text/plain', read())
              setSaved(true)
            }}
          >
            {isSaved ? 'Save identity.txt again' : 'Save identity.txt'}
          </Button>
        </p>
        <p className="hint">
          identity.txt is the private key of this request. Whoever has it can open the reply, also
          with <code>age -d -i identity.txt</code>. It is offered only now. While this browser keeps
          its data, you do not need it.
        </p>
      </div>
    </Disclosure>
  )
}

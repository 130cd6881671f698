import { Suspense, useState } from 'react'
import { type Request, writeRequest } from '../../../core/hand-over/request.ts'
import { useKeytag } from '../../keytag.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { CopyValue } from '../../ui/actions/CopyValue.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { saveFile } from '../browser/save-file.ts'
import { FourWords } from '../client/FourWords.tsx'

const QrCode = lazyPart(() => import('../site/QrCode.tsx'))

/** The link of a request as text, message and QR code, and the four words for the phone. */
export function RequestLink(props: {
  readonly request: Request
  /** Reads the private key as text, only right after it was made. */
  readonly identityText: (() => string) | undefined
}) {
  const { request, identityText } = props
  const { config } = useKeytag()
  const [isDrawn, setDrawn] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const link = `${config.origin}${config.base}connect/#${writeRequest(request)}`
  const share = async () => {
    try {
      await navigator.share({ url: link })
    } catch {
      // The person closed the sheet. The link can still be copied.
    }
  }
  return (
    <div className="stack">
      <p className="hint">Send this link. It holds no secret.</p>
      <CopyValue box label="Copy the client link" copied="Copied the client link" text={() => link}>
        {link}
      </CopyValue>
      <div className="row">
        {'share' in navigator && <Button onClick={() => void share()}>Share</Button>}
        <Button onClick={() => setDrawn(!isDrawn)} aria-expanded={isDrawn}>
          {isDrawn ? 'Hide the QR code' : 'Show as QR code'}
        </Button>
        {identityText !== undefined && (
          <Button
            onClick={() => {
              saveFile('identity.txt', 'text/plain', identityText())
              setSaved(true)
            }}
          >
            {isSaved ? 'Save identity.txt again' : 'Save identity.txt'}
          </Button>
        )}
      </div>
      {isDrawn && (
        <Suspense fallback={<div aria-busy="true" />}>
          <QrCode text={link} label="QR code of the client link" fileName="keytag-request.svg" />
        </Suspense>
      )}
      {identityText !== undefined && (
        <p className="hint">
          identity.txt is the private key of this request. Whoever has it can open the reply, also
          with <code>age -d -i identity.txt</code>. It is offered only now, and you need none of it
          as long as this browser keeps its data.
        </p>
      )}
      <p>Your client sees these four words. Read them out on the phone:</p>
      <FourWords request={request} />
      {request.world === undefined && config.appId === '' && (
        <p>
          Tell your client the App ID on the phone as well. This copy of Keytag belongs to no app,
          so they must type it: <code translate="no">{request.appId}</code>
        </p>
      )}
    </div>
  )
}

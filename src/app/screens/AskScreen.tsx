import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import { HandOverFault } from '../../core/hand-over/fault.ts'
import { useKeytag } from '../keytag.tsx'
import { toHeading } from '../parts/browser/to-heading.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { faultInWords } from '../parts/requests/fault-words.ts'
import { makeRequest, type RequestDraft } from '../parts/requests/make-request.ts'
import { OpenedReplyView } from '../parts/requests/OpenedReplyView.tsx'
import { ReplyBox } from '../parts/requests/ReplyBox.tsx'
import { RequestForm } from '../parts/requests/RequestForm.tsx'
import { RequestList } from '../parts/requests/RequestList.tsx'
import { UnlistedAsker } from '../parts/requests/UnlistedAsker.tsx'
import { useIdentityText } from '../parts/requests/use-identity-text.ts'
import { useOpenReply } from '../parts/requests/use-open-reply.ts'
import { useRequests } from '../parts/requests/use-requests.ts'
import { Button } from '../ui/actions/Button.tsx'
import { Banner } from '../ui/surface/Banner.tsx'
import './AskScreen.css'
import './TwoColumns.css'

/** Ask a client: make a link, send it, and open the locked reply. */
export default function AskScreen() {
  const { config, now } = useKeytag()
  const { hash } = useLocation()
  const { requests, isRefused, keep, remove, sender } = useRequests()
  const identity = useIdentityText()
  const reply = useOpenReply(identity.forget)
  const [isNew, setNew] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const [fault, setFault] = useState<string>()

  const make = async (draft: RequestDraft) => {
    setMaking(true)
    setFault(undefined)
    try {
      const { kept, identityText } = await makeRequest(draft, await sender(), now())
      await keep(kept)
      identity.offer(kept.request.id, identityText)
      setNew(false)
      toHeading()
    } catch (failure) {
      setFault(
        failure instanceof HandOverFault
          ? faultInWords(failure).join('. ')
          : 'The link was not made, because this browser keeps no data for this page.',
      )
    } finally {
      setMaking(false)
    }
  }
  if (reply.opened) {
    return (
      <main id="main" className="shell">
        <OpenedReplyView opened={reply.opened} />
      </main>
    )
  }
  const brought = replyIn(hash)
  const hasList = requests !== undefined && requests.length > 0
  return (
    <main id="main" className="shell two-columns ask-screen" aria-busy={!requests && !isRefused}>
      <div className="two-columns-intro">
        <ScreenHeading title="Ask a client" />
        <p className="lead">
          You send a link. They log in and choose. You get a locked reply that only this browser can
          open.
        </p>
        {isRefused && (
          <Banner icon="warning">
            This browser keeps no data for this page, so it cannot keep a key. Leave the private
            window, or allow it.
          </Banner>
        )}
        {config.own.askers.length > 0 && <UnlistedAsker />}
      </div>
      <div className="two-columns-main stack">
        {hasList && (
          <RequestList
            requests={requests}
            identity={identity}
            onRemove={id => {
              if (identity.requestId === id) identity.forget()
              void remove(id).then(toHeading)
            }}
          />
        )}
        {hasList && !isNew ? (
          <div>
            <Button onClick={() => setNew(true)}>New request</Button>
          </div>
        ) : (
          (requests !== undefined || isRefused) && (
            <RequestForm
              isBusy={isMaking}
              fault={fault}
              last={requests?.[0]?.request}
              onMake={draft => void make(draft)}
            />
          )
        )}
      </div>
      <aside className="two-columns-side">
        {(hasList || brought !== '') && <ReplyBox key={brought} reply={reply} brought={brought} />}
        <h2>What happens</h2>
        <ol className="ask-steps">
          <li>You send the link by email or chat.</li>
          <li>The client logs in with Facebook and picks a Page.</li>
          <li>The client sends you a locked text.</li>
          <li>You paste it here, and get the Page token and the IDs.</li>
        </ol>
        <p className="hint">
          Facebook Login only: Instagram Login ends in a terminal with your app secret. Your app
          must be live with Advanced Access, or the client needs a role in it.
        </p>
      </aside>
    </main>
  )
}

/** A reply that a link brought, in its compact form. */
function replyIn(hash: string): string {
  return /^#reply=[\w-]+(&end=1)?$/.test(hash) ? hash.slice(1) : ''
}

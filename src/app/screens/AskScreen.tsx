import { useState } from 'react'
import { useLocation } from 'react-router-dom'
import { HandOverFault } from '../../core/hand-over/fault.ts'
import { useKeytag } from '../keytag.tsx'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { hasAsked } from '../parts/requests/asked-before.ts'
import { faultInWords, refusalInWords } from '../parts/requests/fault-words.ts'
import { makeRequest, type RequestDraft } from '../parts/requests/make-request.ts'
import { ReplyBox } from '../parts/requests/ReplyBox.tsx'
import { RequestForm } from '../parts/requests/RequestForm.tsx'
import { RequestList, requestsInWords } from '../parts/requests/RequestList.tsx'
import { UnlistedAsker } from '../parts/requests/UnlistedAsker.tsx'
import { useIdentityText } from '../parts/requests/use-identity-text.ts'
import { useOpenReply } from '../parts/requests/use-open-reply.ts'
import { useRequests } from '../parts/requests/use-requests.ts'
import { Button } from '../ui/actions/Button.tsx'
import { Banner } from '../ui/surface/Banner.tsx'
import { Tag } from '../ui/surface/Tag.tsx'
import { toHeading } from '../ui/to-heading.ts'
import './AskScreen.css'
import './TwoColumns.css'

/** Ask a client: make a link, send it, and open the locked reply. */
export default function AskScreen() {
  const { config, now, store } = useKeytag()
  const { hash } = useLocation()
  const { requests, refusal, keep, remove, sender } = useRequests()
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
      setNew(false)
      identity.offer(kept.request.id, identityText)
    } catch (failure) {
      const why =
        failure instanceof HandOverFault
          ? faultInWords(failure).join('. ')
          : refusalInWords(failure)
      setFault(`The link was not made. ${why}`)
    } finally {
      setMaking(false)
    }
  }
  if (reply.opened) {
    return (
      <main id="main" className="shell">
        <reply.opened.View opened={reply.opened.reply} />
      </main>
    )
  }
  // The form is drawn at once. A browser that has requests waits for its list instead.
  if (requests === undefined && refusal === undefined && hasAsked(store)) {
    return <main id="main" className="shell" aria-busy="true" />
  }
  const brought = replyIn(hash)
  const hasRequests = requests !== undefined && requests.length > 0
  const list = hasRequests && !isNew ? requests : undefined
  return (
    <main id="main" className="shell two-columns ask-screen">
      <div className="two-columns-intro">
        <div className="ask-head">
          <ScreenHeading title={list ? 'Requests' : 'Ask a client'} />
          {hasRequests && (
            <Button
              onClick={() => {
                setNew(!isNew)
                toHeading()
              }}
            >
              {isNew ? 'Back to the requests' : 'New request'}
            </Button>
          )}
        </div>
        <p className="lead">
          {list
            ? requestsInWords(list, now())
            : 'You send a link. They log in and choose. You get a locked reply that only this browser can open.'}
        </p>
        {refusal && <Banner icon="warning">{refusal}</Banner>}
        {config.own.askers.length > 0 && <UnlistedAsker />}
      </div>
      <div className="two-columns-main stack">
        {list ? (
          <RequestList
            requests={list}
            identity={identity}
            onRemove={id => {
              if (identity.requestId === id) identity.forget()
              void remove(id).then(toHeading)
            }}
          />
        ) : (
          <RequestForm
            isBusy={isMaking}
            fault={fault}
            last={requests?.[0]?.request}
            onMake={draft => void make(draft)}
          />
        )}
      </div>
      <aside className="two-columns-side">
        {(hasRequests || brought !== '') && (
          <ReplyBox
            key={brought}
            reply={reply}
            brought={brought}
            isNext={brought !== '' || (list !== undefined && identity.requestId === undefined)}
          />
        )}
        {!list && <Steps />}
      </aside>
    </main>
  )
}

const steps = [
  ['You', 'send the link by email or chat.'],
  ['The client', 'logs in with Facebook and picks a Page.'],
  ['The client', 'sends you a locked text.'],
  ['You', 'paste it here, and get the Page token and the IDs.'],
] as const

function Steps() {
  return (
    <>
      <h2>What happens</h2>
      <ol className="ask-steps">
        {steps.map(([who, does], index) => (
          <li key={does}>
            <Tag state="brass">{index + 1}</Tag>
            <span>
              <b>{who}</b> {does}
            </span>
          </li>
        ))}
      </ol>
      <p className="hint">
        Facebook Login only: Instagram Login ends in a terminal with your app secret. Your app must
        be live with Advanced Access, or the client needs a role in it.
      </p>
    </>
  )
}

/** A reply that a link brought, in its compact form. */
function replyIn(hash: string): string {
  return /^#reply=[\w-]+(&end=1)?$/.test(hash) ? hash.slice(1) : ''
}

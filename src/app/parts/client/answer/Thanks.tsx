import { useState } from 'react'
import { fill } from '../../../messages/languages.ts'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import { ClientSteps } from '../ClientSteps.tsx'
import type { ClientWords } from '../use-client-words.ts'
import type { LockedReply, SentHow } from './locked-reply.ts'
import { SendBefore } from './SendBefore.tsx'
import { SendWays } from './SendWays.tsx'

/** The client is done. The tokens are gone; only the locked text is left, for a clipboard that was lost. */
export function Thanks(props: {
  readonly said: ClientWords
  readonly from: string
  readonly locked: LockedReply
  readonly sent: SentHow
}) {
  const { said, from, locked } = props
  const { words } = said
  const [sent, setSent] = useState(props.sent)
  const did = {
    copied: words.thanksCopied,
    linked: words.thanksLinked,
    saved: words.thanksSaved,
    shared: words.thanksShared,
  }
  return (
    <>
      <header className="stack">
        <ClientSteps words={words} now={4} />
        <ScreenHeading title={sent === 'shared' ? words.thanksDone : words.thanksTitle} arrived />
        <p className="lead">{fill(did[sent], { from, file: locked.sealed.fileName })}</p>
        {props.sent !== 'shared' && <SendBefore said={said} locked={locked} />}
      </header>
      <SendWays words={words} locked={locked} first={false} onSent={setSent} />
      <section>
        <h2>{words.after}</h2>
        <ul className="plain-list">
          <li>{words.afterForgot}</li>
          <li>{words.afterEnd}</li>
        </ul>
      </section>
    </>
  )
}

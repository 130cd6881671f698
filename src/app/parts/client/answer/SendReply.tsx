import type { Session } from '../../../login.ts'
import { fill } from '../../../messages/languages.ts'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import { ClientSteps } from '../ClientSteps.tsx'
import type { ClientWords } from '../use-client-words.ts'
import type { LockedReply, SentHow } from './locked-reply.ts'
import { SendBefore } from './SendBefore.tsx'
import './SendReply.css'
import { SendWays } from './SendWays.tsx'
import { TakeBack } from './TakeBack.tsx'

/** The locked reply and the three ways out of the page. Nothing goes by itself. */
export function SendReply(props: {
  readonly session: Session
  readonly said: ClientWords
  readonly from: string
  readonly locked: LockedReply
  readonly onSent: (how: SentHow) => void
  readonly onTakenBack: () => void
}) {
  const { session, said, from, locked, onSent, onTakenBack } = props
  const { words } = said
  const { sealed, pages } = locked
  return (
    <>
      <header className="stack">
        <ClientSteps words={words} now={3} />
        <ScreenHeading title={fill(words.sendTitle, { from })} arrived />
        <p className="lead">{words.sendLead}</p>
        <SendBefore said={said} locked={locked} />
      </header>
      <pre className="send-reply-text" aria-hidden="true" translate="no">
        {sealed.text.split('\n').slice(0, 3).join('\n')}…
      </pre>
      <SendWays words={words} locked={locked} first onSent={onSent} />
      <section>
        <h2>{words.inside}</h2>
        <ul className="send-reply-inside">
          {pages.map(({ name, account }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
            <li key={index}>
              <Tag state="brass" flat>
                {index + 1}
              </Tag>
              <span>
                <bdi>{name}</bdi>
                {account && <span className="hint"> @{account}</span>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <TakeBack session={session} words={words} onTakenBack={onTakenBack} />
    </>
  )
}

import type { AnswerEnd } from '../../../login.ts'
import { fill } from '../../../messages/languages.ts'
import { ButtonLink } from '../../../ui/actions/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Tag } from '../../../ui/surface/Tag.tsx'
import { HangHead } from '../../../ui/tag/HangHead.tsx'
import { ScreenHeading } from '../../frame/ScreenHeading.tsx'
import type { ClientWords } from '../use-client-words.ts'
import { CopyNote } from './CopyNote.tsx'

/** The ends of a client's journey without a reply. */
export function ClientEnd(props: {
  readonly kind: AnswerEnd
  readonly said: ClientWords
  readonly from: string
  /** The day on which the request ended. */
  readonly day?: string | undefined
  /** The address where the client can begin anew. */
  readonly again?: string | undefined
}) {
  const { kind, said, from, day = '', again } = props
  const { words } = said
  const ends = {
    ended: [words.endedTitle, words.ended],
    unreadable: [words.unreadableTitle, words.unreadable],
    'other-app': [words.nothingTitle, words.otherApp],
    'other-asker': [words.nothingTitle, words.otherAsker],
    nothing: [words.nothingTitle, words.nothing],
    left: [words.leftTitle, words.left],
    // A sent reply whose text is gone: the tab was restored.
    sent: [words.thanksDone, words.afterOpens],
    'taken-back': [words.takenTitle, words.taken],
  } as const
  const [title, lead] = ends[kind]
  return (
    <HangHead
      tag={
        <Tag state="hollow">
          <Icon name={kind === 'sent' ? 'check' : 'minus'} />
        </Tag>
      }
      heading={<ScreenHeading title={title} arrived />}
      lead={fill(lead, { from, date: day })}
    >
      {again && (
        <div className="row">
          <ButtonLink kind={kind === 'left' ? 'main' : 'normal'} href={again}>
            {words.startAgain}
          </ButtonLink>
        </div>
      )}
      {kind === 'nothing' || kind === 'ended' ? <CopyNote words={words} from={from} /> : null}
    </HangHead>
  )
}

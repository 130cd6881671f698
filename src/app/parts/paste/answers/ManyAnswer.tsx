import type { Thing } from '../../../../core/read/thing.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Answer } from '../Answer.tsx'
import { FoundList } from '../FoundList.tsx'

/** Several things in one text, the most telling first. */
export function ManyAnswer(props: {
  readonly things: readonly Thing[]
  readonly text: string
  /** The text without its secrets. */
  readonly shown: string
  readonly onOpen: (thing: Thing) => void
}) {
  const { things, text, shown, onOpen } = props
  const errors = things.filter(({ kind }) => kind === 'error').length
  return (
    <Answer
      wide
      title={`${things.length} things in this ${text.includes('\n') ? 'log' : 'text'}`}
      lead={
        errors > 1
          ? 'Start with the first error. Those after it often follow from it.'
          : 'Open one to see what it is.'
      }
      state="now"
      mark={things.length}
    >
      <FoundList things={things} text={text} onOpen={onOpen} />
      <div className="row">
        <CopyButton kind="main" text={() => shown} copied="Copied the log without tokens.">
          Copy the log without tokens
        </CopyButton>
      </div>
    </Answer>
  )
}

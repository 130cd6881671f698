import type { Thing } from '../../../../core/read/thing.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Answer } from '../Answer.tsx'
import { FoundList } from '../FoundList.tsx'
import { formOf } from '../form-of-text.ts'

/** Several things in one text, the most telling first. */
export function ManyAnswer(props: {
  readonly things: readonly Thing[]
  readonly text: string
  /** The text without its secrets, if it has any. */
  readonly bare: string | undefined
  readonly onOpen: (thing: Thing) => void
}) {
  const { things, text, bare, onOpen } = props
  const source = formOf(text, things)
  const what = things.every(({ kind }) => kind === 'id') ? 'IDs' : 'things'
  const errors = things.filter(({ kind }) => kind === 'error').length
  return (
    <Answer
      wide
      title={`${things.length} ${what} in this ${source}`}
      lead={
        errors > 1
          ? 'Start with the first error. Those after it often follow from it.'
          : 'Open one to see what it is.'
      }
      state="now"
      mark={things.length}
    >
      <FoundList things={things} text={text} onOpen={onOpen} />
      {bare !== undefined && (
        <div className="row">
          <CopyButton kind="main" text={() => bare} copied={`Copied the ${source} without tokens.`}>
            Copy the {source} without tokens
          </CopyButton>
        </div>
      )}
    </Answer>
  )
}

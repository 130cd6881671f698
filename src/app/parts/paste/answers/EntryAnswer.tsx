import type { ReactNode } from 'react'
import { type Entry, fullTitle, isNoFailure } from '../../../../core/errors/entry.ts'
import { Link } from '../../../ui/actions/Link.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { EntrySay } from '../../entries/one/EntrySay.tsx'
import { Answer } from '../Answer.tsx'

/** An entry as the answer, with the evidence for it. */
export function EntryAnswer(props: {
  readonly entry: Entry
  /** Set if the paste tells more than the entry's own lead. */
  readonly lead?: string | undefined
  readonly evidence: ReactNode
  /** Set if only the words of a description tell it. */
  readonly isGuess?: true
  /** Rows before the entry's own. */
  readonly before?: readonly (readonly [string, ReactNode])[]
  readonly children?: ReactNode
}) {
  const { entry, lead, evidence, isGuess, before = [], children } = props
  const isHollow = isGuess || entry.isHollow
  return (
    <Answer
      title={isGuess ? `This reads most like: ${fullTitle(entry)}` : fullTitle(entry)}
      lead={lead ?? entry.meaning}
      state={isHollow ? 'hollow' : 'stop'}
      mark={isGuess ? '?' : <Icon name={isHollow ? 'minus' : 'warning'} />}
    >
      <EntrySay entry={entry} before={before} evidence={evidence} />
      {children}
      <p className="row">
        <Link to={`/help/${entry.id}/`}>
          {isNoFailure(entry) ? 'More about this' : 'More about this error'}
        </Link>
        <Link to="/errors/">All errors</Link>
      </p>
    </Answer>
  )
}

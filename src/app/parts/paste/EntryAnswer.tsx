import { Link } from 'react-router-dom'
import { entryOf } from '../../../core/errors/entries.ts'
import { fullTitle } from '../../../core/errors/entry.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Quote } from '../../ui/reading/Say.tsx'
import { EntrySay } from '../errors/EntrySay.tsx'
import { Answer } from './Answer.tsx'

/** The answer for errors recognised by an address, not by Meta's words. */
export function EntryAnswer(props: { readonly id: string; readonly quote: string | undefined }) {
  const { id, quote } = props
  const entry = entryOf(id)
  return (
    <Answer
      title={fullTitle(entry)}
      lead={entry.meaning}
      state={entry.isHollow ? 'hollow' : 'stop'}
      mark={<Icon name={entry.isHollow ? 'minus' : 'warning'} />}
    >
      <EntrySay
        entry={entry}
        evidence={
          <>
            {quote !== undefined && <Quote>“{quote}”</Quote>}
            <p>The address tells.</p>
          </>
        }
      />
      <p>
        <Link to={`/help/${id}/`}>The page of this error</Link>
      </p>
    </Answer>
  )
}

import { Link } from 'react-router-dom'
import { fullTitle } from '../../../core/errors/entry.ts'
import type { Match } from '../../../core/errors/match.ts'
import type { Decoded } from '../../../core/read/decode.ts'
import { Tag } from '../../ui/surface/Tag.tsx'
import './DecodedAnswer.css'
import { reasonsOf, whoActs } from './entry-words.ts'

/** What fits the pasted text, the best first. */
export function DecodedAnswer({ decoded }: { readonly decoded: Decoded }) {
  const { matches } = decoded
  return (
    <section className="decoded" aria-labelledby="decoded">
      <h2 id="decoded" className="visually-hidden">
        What it means
      </h2>
      {matches.length === 0 && (
        <p>
          <b>Keytag does not know this.</b> Take care that all of it is there: the code, the subcode
          and the message. If it is an error of Meta’s, report it so that Keytag learns it.
        </p>
      )}
      <ol>
        {matches.map((match, index) => (
          <Answer key={match.entry.id} match={match} place={index + 1} />
        ))}
      </ol>
    </section>
  )
}

function Answer({ match, place }: { readonly match: Match; readonly place: number }) {
  const { entry } = match
  const isBest = place === 1
  return (
    <li>
      <Tag state={isBest ? 'brass' : 'hollow'}>{place}</Tag>
      <div>
        <h3>
          <Link to={`/help/${entry.id}/`}>{fullTitle(entry)}</Link>
        </h3>
        <p className="hint">
          {isBest ? 'Fits best' : 'Fits too'}, by {reasonsOf(match)}. {whoActs[entry.who]} acts.
        </p>
        <p>{entry.meaning}</p>
        {isBest && (
          <>
            <p className="soft">{entry.cause}</p>
            <ul className="plain-list">
              {entry.steps.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            <p>
              <Link to={`/help/${entry.id}/`}>All about it, with its source</Link>
            </p>
          </>
        )}
      </div>
    </li>
  )
}

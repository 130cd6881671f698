import { Link } from 'react-router-dom'
import { type Entry, fullTitle } from '../../../core/errors/entry.ts'

/** Explanations that share words with a text. */
export function NearEntries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="plain-list" aria-label="Nearest explanations">
      {entries.map(entry => (
        <li key={entry.id}>
          <p>
            <Link to={`/help/${entry.id}/`}>{fullTitle(entry)}</Link>
          </p>
          <p className="hint">{entry.meaning}</p>
        </li>
      ))}
    </ul>
  )
}

import { type Entry, fullTitle } from '../../../core/errors/entry.ts'
import { nearestTo } from '../../../core/errors/nearest/nearest.ts'
import { Link } from '../../ui/actions/Link.tsx'

/** The explanations near to words that no error has all of. */
export default function NearSearch({ looked }: { readonly looked: string }) {
  const nearest = nearestTo(looked, true)
  if (nearest.length === 0) return null
  return (
    <section className="entry-near stack" aria-labelledby="errors-near">
      <h2 id="errors-near">Near to your words</h2>
      <NearEntries entries={nearest} />
    </section>
  )
}

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

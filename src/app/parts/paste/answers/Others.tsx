import { Link } from 'react-router-dom'
import { type Entry, fullTitle } from '../../../../core/errors/entry.ts'

/** Entries that fit less well than the answer, or that nothing proves. */
export function Others({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <section aria-label="It may also be">
      <h2>It may also be</h2>
      <ul className="plain-list">
        {entries.map(entry => (
          <li key={entry.id}>
            <Link to={`/help/${entry.id}/`}>{fullTitle(entry)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

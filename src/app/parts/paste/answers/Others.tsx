import { type Entry, fullTitle } from '../../../../core/errors/entry.ts'
import { Link } from '../../../ui/actions/Link.tsx'

/** Entries that fit less well than the answer, or that nothing proves. */
export function Others(props: { readonly entries: readonly Entry[]; readonly title?: string }) {
  const { entries, title = 'It may also be' } = props
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
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

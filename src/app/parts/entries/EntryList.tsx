import { Suspense, useState } from 'react'
import type { Entry } from '../../../core/errors/entry.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import './EntryList.css'
import { isFoundBy, movers } from './entry-words.ts'
import { type IndexLine, isShownBy } from './index-line.ts'
import { loadEntries } from './load-entries.ts'

// The search among people’s words is needed only where the list has no match.
const NearSearch = lazyPart(() => import('../errors/NearEntries.tsx'))

/** Every entry, by who fixes it, and a field to find one. Only a search needs more of the entries than their lines. */
export function EntryList({ lines }: { readonly lines: readonly IndexLine[] }) {
  const [looked, setLooked] = useState('')
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry>>()
  const [isComplete, setComplete] = useState(false)
  const found = lines.filter(line => {
    const entry = entries?.get(line.id)
    return isShownBy(line, looked) || (entry && isFoundBy(entry, looked))
  })
  const load = async () => {
    try {
      const all = await loadEntries()
      setEntries(new Map(all.map(entry => [entry.id, entry])))
    } catch {
      // Without a network the search goes by what is shown.
    }
    setComplete(true)
  }
  const hasNone = isComplete && found.length === 0
  return (
    <>
      <div className="entry-find">
        <Icon name="search" />
        <input
          className="field-control"
          type="search"
          aria-label="Find an error"
          placeholder="Number or words"
          value={looked}
          onFocus={() => void load()}
          onChange={event => {
            // An early key has no focus before it.
            if (!entries) void load()
            setLooked(event.target.value)
          }}
          autoComplete="off"
          spellCheck={false}
        />
        <span role="status">
          {found.length} of {lines.length}
        </span>
      </div>
      {hasNone && (
        <p className="entry-none">
          No error matches. <Link to="/paste/">Paste everything that Meta said</Link>, and Keytag at
          least shows Meta’s own words.
        </p>
      )}
      {hasNone && (
        <Suspense>
          <NearSearch looked={looked} />
        </Suspense>
      )}
      {movers.map(([who, words]) => {
        const theirs = found.filter(line => line.who === who)
        return theirs.length === 0 ? null : (
          <section key={who} className="entry-group" aria-labelledby={`errors-${who}`}>
            <h2 id={`errors-${who}`}>{words}</h2>
            <ul>
              {theirs.map(line => (
                <Line key={line.id} {...line} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Line({ id, code, title }: IndexLine) {
  return (
    <li>
      <Link to={`/help/${id}/`}>
        <span className="entry-code">{code}</span>
        <span>{title}</span>
      </Link>
    </li>
  )
}

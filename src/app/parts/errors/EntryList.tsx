import { Suspense, useState } from 'react'
import { Link } from 'react-router-dom'
import { entries } from '../../../core/errors/entries.ts'
import { type Entry, fullTitle } from '../../../core/errors/entry.ts'
import { Icon } from '../../ui/Icon.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import './EntryList.css'
import { isFoundBy, movers, shortCodeOf } from './entry-words.ts'

// The search among people’s words is needed only where the list has no match.
const NearSearch = lazyPart(() => import('./NearSearch.tsx'))

/** Every entry, by who fixes it, and a field to find one. */
export function EntryList() {
  const [looked, setLooked] = useState('')
  const found = entries.filter(entry => isFoundBy(entry, looked))
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
          onChange={event => setLooked(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <span role="status">
          {found.length} of {entries.length}
        </span>
      </div>
      {found.length === 0 && (
        <p>
          No error matches. <Link to="/paste/">Paste everything that Meta said</Link>, and Keytag at
          least shows Meta’s own words.
        </p>
      )}
      {found.length === 0 && (
        <Suspense>
          <NearSearch looked={looked} />
        </Suspense>
      )}
      {movers.map(([who, words]) => {
        const theirs = found.filter(entry => entry.who === who)
        return theirs.length === 0 ? null : (
          <section key={who} className="entry-group" aria-labelledby={`errors-${who}`}>
            <h2 id={`errors-${who}`}>{words}</h2>
            <ul>
              {theirs.map(entry => (
                <Line key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Line({ entry }: { readonly entry: Entry }) {
  return (
    <li>
      <Link to={`/help/${entry.id}/`}>
        <span className="entry-code">{shortCodeOf(entry)}</span>
        <span>{fullTitle(entry)}</span>
      </Link>
    </li>
  )
}

import { useState } from 'react'
import { Link } from 'react-router-dom'
import { entries } from '../../../core/errors/entries.ts'
import { type Entry, fullTitle } from '../../../core/errors/entry.ts'
import { Field } from '../../ui/form/Field.tsx'
import './EntryList.css'
import { countOf } from '../token/dates-and-counts.ts'
import { codesOf, isFoundBy, movers } from './entry-words.ts'

/** Every entry, by whose move it is, and a field to find one. */
export function EntryList() {
  const [looked, setLooked] = useState('')
  const found = entries.filter(entry => isFoundBy(entry, looked))
  return (
    <section className="entry-list" aria-labelledby="entry-list">
      <h2 id="entry-list">Everything Keytag can explain</h2>
      <div className="entry-list-find">
        <Field
          type="search"
          label="Find by code or words"
          value={looked}
          onChange={event => setLooked(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <p className="hint" role="status">
          {looked.trim() === ''
            ? countOf(entries.length, 'entry', 'entries')
            : `${countOf(found.length, 'entry', 'entries')} found`}
        </p>
      </div>
      {found.length === 0 && (
        <p>
          None fits. Paste the whole of what Meta said above, or report it so that Keytag learns it.
        </p>
      )}
      {movers.map(([who, words]) => {
        const theirs = found.filter(entry => entry.who === who)
        return theirs.length === 0 ? null : (
          <section key={who} aria-labelledby={`entry-list-${who}`}>
            <h3 id={`entry-list-${who}`}>{words} acts</h3>
            <ul>
              {theirs.map(entry => (
                <Line key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

function Line({ entry }: { readonly entry: Entry }) {
  return (
    <li>
      <Link to={`/help/${entry.id}/`}>{fullTitle(entry)}</Link>{' '}
      <span className="hint">{codesOf(entry)}</span>
    </li>
  )
}

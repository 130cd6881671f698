import { Link, useParams } from 'react-router-dom'
import { entries } from '../../core/errors/entries.ts'
import { type Entry, exampleOf, fullTitle } from '../../core/errors/entry.ts'
import { EntrySay } from '../parts/errors/EntrySay.tsx'
import { codesOf } from '../parts/errors/entry-words.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Quote } from '../ui/reading/Say.tsx'
import { Tag } from '../ui/surface/Tag.tsx'
import { HangHead } from '../ui/tag/HangHead.tsx'
import './EntryScreen.css'
import NotFoundScreen from './NotFoundScreen.tsx'

/** One thing that Meta says, at an address of its own. */
export default function EntryScreen() {
  const { id } = useParams()
  const entry = entries.find(candidate => candidate.id === id)
  return entry ? <EntryOf key={entry.id} entry={entry} /> : <NotFoundScreen />
}

function EntryOf({ entry }: { readonly entry: Entry }) {
  const { meaning, isHollow } = entry
  return (
    <main id="main" className="shell entry">
      <HangHead
        tag={
          <Tag state={isHollow ? 'hollow' : 'stop'}>
            <Icon name={isHollow ? 'minus' : 'warning'} />
          </Tag>
        }
        heading={<ScreenHeading title={fullTitle(entry)} />}
        lead={meaning}
      >
        <EntrySay entry={entry} evidence={<Known entry={entry} />} />
        <p className="row">
          <Link to="/errors/">All errors</Link>
          <Link to="/paste/">Paste anything</Link>
        </p>
      </HangHead>
    </main>
  )
}

function whoseWords({ speaker, complaints, wordings }: Entry): string {
  if (complaints !== undefined && wordings === undefined) return 'As people tell it'
  return speaker ? `Words from ${speaker}, not from Meta` : 'Meta’s words, not Keytag’s'
}

function Known({ entry }: { readonly entry: Entry }) {
  const { says } = entry
  const example = exampleOf(entry)
  const codes = codesOf(entry)
  const code = typeof says?.code === 'object' ? says.code[0] : says?.code
  const others = entries.filter(
    other => code !== undefined && other.says?.code === code && other.id !== entry.id,
  )
  return (
    <>
      {example && (
        <figure>
          <figcaption className="hint">{whoseWords(entry)}</figcaption>
          <Quote>{example}</Quote>
        </figure>
      )}
      {codes && <p>Recognised by {codes}.</p>}
      {others.length > 0 && (
        <>
          <p className="soft">Others with the same code:</p>
          <ul className="plain-list">
            {others.map(other => (
              <li key={other.id}>
                <Link to={`/help/${other.id}/`}>{fullTitle(other)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

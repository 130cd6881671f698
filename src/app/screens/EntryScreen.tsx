import { use } from 'react'
import { fullTitle } from '../../core/errors/entry.ts'
import { type EntryPage, toEntryPage } from '../../core/errors/entry-page.ts'
import { entryInPage } from '../parts/entries/entry-in-page.ts'
import { codesOf } from '../parts/entries/entry-words.ts'
import { loadEntries } from '../parts/entries/load-entries.ts'
import { EntrySay } from '../parts/entries/one/EntrySay.tsx'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { Link } from '../ui/actions/Link.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Quote } from '../ui/reading/Say.tsx'
import { Tag } from '../ui/surface/Tag.tsx'
import { HangHead } from '../ui/tag/HangHead.tsx'
import './EntryScreen.css'
import NotFoundScreen from './NotFoundScreen.tsx'

/** One thing that Meta says, at an address of its own. */
export default function EntryScreen({ id }: { readonly id: string }) {
  const page = entryInPage(id) ?? toEntryPage(id, use(loadEntries()))
  return page ? <EntryOf key={id} {...page} /> : <NotFoundScreen />
}

function EntryOf({ entry, others }: EntryPage) {
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
        <EntrySay entry={entry} evidence={<Known entry={entry} others={others} />} />
        <p className="row">
          <Link to="/errors/">All errors</Link>
          <Link to="/paste/">Paste anything</Link>
        </p>
      </HangHead>
    </main>
  )
}

function whoseWords({ speaker, isTold }: EntryPage['entry']): string {
  if (isTold) return 'As people tell it'
  return speaker ? `Words from ${speaker}, not from Meta` : 'Meta’s words, not Keytag’s'
}

function Known({ entry, others }: EntryPage) {
  const { example } = entry
  const codes = codesOf(entry)
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
                <Link to={`/help/${other.id}/`}>{other.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

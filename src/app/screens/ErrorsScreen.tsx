import { use, useState } from 'react'
import { EntryList } from '../parts/entries/EntryList.tsx'
import { lineOf, linesInPage } from '../parts/entries/index-line.ts'
import { loadEntries } from '../parts/entries/load-entries.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { Link } from '../ui/actions/Link.tsx'
import './ErrorsScreen.css'

/** The index of every error, by who fixes it. */
export default function ErrorsScreen() {
  const [drawn] = useState(linesInPage)
  const lines = drawn ?? use(loadEntries()).map(lineOf)
  return (
    <main id="main" className="shell errors">
      <header>
        <ScreenHeading title="All errors" />
        <Link to="/paste/">Paste one instead</Link>
      </header>
      <p className="lead">{lines.length} errors, each with its source.</p>
      <EntryList lines={lines} />
    </main>
  )
}

import { Link } from 'react-router-dom'
import { entries } from '../../core/errors/entries.ts'
import { EntryList } from '../parts/errors/EntryList.tsx'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import './ErrorsScreen.css'

/** The index of every error, by who fixes it. */
export default function ErrorsScreen() {
  return (
    <main id="main" className="shell errors">
      <header>
        <ScreenHeading title="All errors" />
        <Link to="/paste/">Paste one instead</Link>
      </header>
      <p className="lead">{entries.length} errors, each with its source.</p>
      <EntryList />
    </main>
  )
}

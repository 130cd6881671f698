import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { Link } from '../ui/actions/Link.tsx'

export default function NotFoundScreen() {
  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="This page does not exist" arrived />
      <p className="lead">The address may be mistyped, or the page may have moved.</p>
      <p>
        <Link to="/">Get Instagram tokens and IDs</Link>
      </p>
    </main>
  )
}

import { ScreenHeading } from '../app/parts/frame/ScreenHeading.tsx'
import { Link } from '../app/ui/actions/Link.tsx'

/** Stands in place of the screens whose links or redirect URIs need a published address. */
export function NeedsAddressScreen() {
  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="This needs a published copy" arrived />
      <p className="lead">
        Clients, other sites and Meta reach Keytag at a web address. This file has none.
      </p>
      <p>
        <Link to="/">See what this file can do</Link>
      </p>
    </main>
  )
}

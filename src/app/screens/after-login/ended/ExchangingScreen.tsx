import { ScreenHeading } from '../../../parts/frame/ScreenHeading.tsx'
import { Status } from '../../../ui/surface/Status.tsx'

/** Meta sent a code to a copy that asks for one, and is asked for its token. */
export default function ExchangingScreen() {
  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="Fetching the token" arrived />
      <p className="lead">
        Meta sent a code. This page exchanges it at graph.facebook.com, without an app secret.
      </p>
      <Status icon="clock">Waiting for Meta</Status>
    </main>
  )
}

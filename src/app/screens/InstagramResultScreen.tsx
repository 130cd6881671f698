import { ScreenHeading } from '../parts/ScreenHeading.tsx'
import type { InstagramSession } from '../session.tsx'

/** The one account of an Instagram Login. */
export default function InstagramResultScreen({ session }: { readonly session: InstagramSession }) {
  return (
    <main id="main" className="shell">
      <ScreenHeading title="The account is ready" arrived />
      <p className="lead">{session.grant.token.token.masked}</p>
    </main>
  )
}

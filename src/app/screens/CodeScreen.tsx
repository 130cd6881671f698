import type { AuthorizationCode } from '../../core/login/authorization-code.ts'
import { ScreenHeading } from '../parts/ScreenHeading.tsx'

/** Instagram sent a code; the terminal makes a token of it. */
export default function CodeScreen({ code }: { readonly code: AuthorizationCode }) {
  return (
    <main id="main" className="shell">
      <ScreenHeading title="One command to go" arrived />
      <p className="lead">{code.code.masked}</p>
    </main>
  )
}

import { explainLogin } from '../../../core/errors/explain-login.ts'
import { AuthorizationDenied, AuthorizationRefused } from '../../../core/login/refusals.ts'
import { Trouble } from '../../parts/errors/Trouble.tsx'

/** The redirect brought no grant: cancelled, refused, not started here, unreadable. */
export default function RefusedScreen({ refusal }: { readonly refusal: unknown }) {
  return <Trouble finding={explainLogin(refusal)} login={loginOf(refusal)} />
}

function loginOf(refusal: unknown) {
  const pending =
    refusal instanceof AuthorizationDenied
      ? refusal.pending
      : refusal instanceof AuthorizationRefused
        ? refusal.words?.pending
        : undefined
  return pending && { ...pending, askedPermissions: pending.permissions }
}

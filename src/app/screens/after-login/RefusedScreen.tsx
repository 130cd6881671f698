import { explainLogin } from '../../../core/errors/explain-login.ts'
import { AuthorizationRefused, DialogRefused, pendingOf } from '../../../core/login/refusals.ts'
import { DialogTrouble } from '../../parts/errors/DialogTrouble.tsx'
import { Trouble } from '../../parts/errors/Trouble.tsx'

/** The redirect brought no grant: stopped, refused, started elsewhere, or unreadable. */
export default function RefusedScreen({ refusal }: { readonly refusal: unknown }) {
  const told = { finding: explainLogin(refusal), login: loginOf(refusal) }
  if (told.finding.entry === 'login-cancelled') {
    return (
      <Trouble
        {...told}
        doubt={{ summary: 'You did not stop it?', hint: 'A closed dialog counts as stopped' }}
      />
    )
  }
  return refusal instanceof DialogRefused || refusal instanceof AuthorizationRefused ? (
    <DialogTrouble {...told} />
  ) : (
    <Trouble {...told} />
  )
}

function loginOf(refusal: unknown) {
  const pending = pendingOf(refusal)
  return pending && { ...pending, askedPermissions: pending.permissions }
}

import { explainLogin } from '../../../core/errors/explain-login.ts'
import { DialogRefused, pendingOf } from '../../../core/login/refusals.ts'
import { DialogTrouble } from '../../parts/errors/DialogTrouble.tsx'
import { Trouble } from '../../parts/errors/Trouble.tsx'

/** The redirect brought no grant: cancelled, refused, started elsewhere, or unreadable. */
export default function RefusedScreen({ refusal }: { readonly refusal: unknown }) {
  const told = { finding: explainLogin(refusal), login: loginOf(refusal) }
  return refusal instanceof DialogRefused ? <DialogTrouble {...told} /> : <Trouble {...told} />
}

function loginOf(refusal: unknown) {
  const pending = pendingOf(refusal)
  return pending && { ...pending, askedPermissions: pending.permissions }
}

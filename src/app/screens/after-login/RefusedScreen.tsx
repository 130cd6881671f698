import { explainCodeExchange } from '../../../core/errors/explain-code-exchange.ts'
import { explainLogin } from '../../../core/errors/explain-login.ts'
import {
  AuthorizationRefused,
  CodeExchangeFailed,
  DialogRefused,
  pendingOf,
} from '../../../core/login/refusals.ts'
import { useOnline } from '../../parts/browser/use-online.ts'
import { DialogTrouble } from '../../parts/errors/DialogTrouble.tsx'
import { Trouble } from '../../parts/errors/Trouble.tsx'
import { toRepeat } from '../../parts/login/request/use-log-in-again.ts'

/** The redirect brought no grant: stopped, refused, started elsewhere, unreadable, or a useless code. */
export default function RefusedScreen({ refusal }: { readonly refusal: unknown }) {
  const online = useOnline()
  const finding =
    refusal instanceof CodeExchangeFailed
      ? explainCodeExchange(refusal, online)
      : explainLogin(refusal)
  const told = { finding, login: loginOf(refusal) }
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
  return pending && toRepeat(pending)
}

import type { CodeExchangeFailed } from '../login/pkce/exchange.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'

/** The reason why a code of Facebook Login was not exchanged, with steps for a copy that asks for codes. */
export function explainCodeExchange({ failure }: CodeExchangeFailed, online: boolean): Finding {
  const finding = explain(failure, online)
  if (finding.entry !== 'exchange-missing') return { ...finding, ...fresh }
  // Keytag sends every other parameter.
  return {
    ...finding,
    ...fresh,
    title: 'Meta wants the app secret for this code',
    meaning:
      'A code came, and Meta does not exchange it without the app secret. A secret never belongs in a page.',
    steps: [
      'Take "pkce" out of keytag.config.json, publish again, and log in again: Meta then sends tokens without an exchange.',
      'Save what happened under “Show calls”: it answers what nobody has seen yet.',
    ],
    known: 'inferred',
  }
}

/** A code works once, and nobody knows if the failed call has spent it. */
const fresh = { remedies: ['log-in-again', 'start-again'] } as const

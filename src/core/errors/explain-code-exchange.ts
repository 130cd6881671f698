import type { CodeExchangeFailed } from '../login/refusals.ts'
import { explain } from './explain.ts'
import type { Finding } from './finding.ts'

/** The reason why a code of Facebook Login was not exchanged, with steps for a copy that asks for codes. */
export function explainCodeExchange({ failure }: CodeExchangeFailed, online: boolean): Finding {
  const finding = explain(failure, online)
  const { entry = '' } = finding
  // Keytag sends every other parameter.
  if (entry === 'exchange-missing') return { ...finding, ...secretWanted }
  // The other steps of these entries are for a developer whose own code exchanges.
  return spent.has(entry)
    ? { ...finding, steps: ['Log in again for a fresh code.'], remedies }
    : { ...finding, remedies }
}

/** A code works once, and nobody knows if the failed call has spent it. */
const remedies = ['log-in-again', 'start-again'] as const

/** Entries of a code that was used before, or is too old. */
const spent: ReadonlySet<string> = new Set(['100-36009', '100-36007'])

/** A new login would fail the same way, so none is offered. */
const secretWanted = {
  title: 'Meta wants the app secret for this code',
  meaning:
    'A code came, and Meta does not exchange it without the app secret. A secret never belongs in a page, and another login would end the same way.',
  steps: [
    'Tell whoever runs this copy: without "pkce" in keytag.config.json, logins bring tokens as before.',
    'Open “Show calls” and choose “Save what happened”. The file says how Meta answered, and has no token in it.',
  ],
  remedies: [],
  known: 'inferred',
} as const

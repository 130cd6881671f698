import type { Call } from '../../calls.ts'
import { countOf } from '../token/dates-and-counts.ts'

/** The footer's line. It never claims more than the ledger can show. */
export function callsInWords(calls: readonly Call[]): string {
  const real = calls.filter(call => call.environment === 'meta')
  const simulated = calls.length - real.length
  const answers = `${countOf(simulated, 'answer')} came from the simulated Meta.`
  if (calls.length === 0) return 'Calls from this tab: none yet.'
  if (real.length === 0) return `Calls from this tab: none. ${answers}`
  const hosts = [...new Set(real.map(call => call.host))].join(' and ')
  const line = `Calls from this tab: ${real.length}, all to ${hosts}.`
  return simulated > 0 ? `${line} ${answers}` : line
}

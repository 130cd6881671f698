import { diagnose } from '../../../core/doctor/diagnose.ts'
import type { Evidence } from '../../../core/doctor/evidence.ts'
import { useNow } from '../../clock.ts'

/** The best supported cause, at the end of the line about the list. Its button stands in the diagnosis. */
export default function LeadingCause({ evidence }: { readonly evidence: Evidence }) {
  const cause = diagnose(evidence, useNow()).find(({ rank }) => rank === 'fits')
  if (!cause || !evidence.complete) return null
  return <p className="results-missing">{cause.title.replaceAll('`', '')}</p>
}

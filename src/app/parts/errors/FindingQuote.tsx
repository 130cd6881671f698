import type { Finding } from '../../../core/errors/finding.ts'
import { Quote } from '../../ui/reading/Say.tsx'
import './FindingQuote.css'

/** Meta's own words about a finding. */
export function FindingQuote({ finding }: { readonly finding: Finding }) {
  const { quote, isUnproven } = finding
  if (quote === undefined) return null
  return (
    <figure className="finding-quote">
      <figcaption className="hint">
        {isUnproven
          ? 'These words came in the address. It has no sign of your login, so nothing proves that Meta wrote them.'
          : 'Meta’s words, not Keytag’s'}
      </figcaption>
      <Quote>
        <bdi>{quote}</bdi>
      </Quote>
    </figure>
  )
}

import type { Finding } from '../../../core/errors/finding.ts'
import { CopyButton } from '../../ui/actions/CopyButton.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Fold } from '../../ui/form/Folds.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import { howKnown } from '../entries/entry-words.ts'
import { FindingQuote } from './FindingQuote.tsx'
import { useRedacted } from './use-redacted.ts'

/** The folded proof of a finding. */
export function HowWeKnow(props: {
  readonly finding: Finding
  /** False if the screen shows Meta's words already. */
  readonly isQuoted?: boolean
}) {
  const { finding, isQuoted = true } = props
  return (
    <Fold summary="How we know" hint={finding.isUnproven ? 'What arrived' : 'What Meta sent'}>
      {isQuoted && <FindingQuote finding={finding} />}
      <EvidenceFacts finding={finding} />
      {finding.known && <p className="hint">{howKnown[finding.known]}</p>}
      {finding.entry && (
        <p>
          <Link to={`/help/${finding.entry}/`}>More about this error</Link>
        </p>
      )}
    </Fold>
  )
}

/** The facts that Meta sent, to read and to report. */
function EvidenceFacts({ finding }: { readonly finding: Finding }) {
  const { evidence, quote } = finding
  const redacted = useRedacted()
  const report = [
    `Keytag: ${finding.title}`,
    ...evidence.map(([label, value]) => `${label}: ${value}`),
    ...(quote ? [`Meta’s words: ${quote}`] : []),
  ]
  return (
    <div className="stack">
      {evidence.length > 0 && <Facts facts={evidence} />}
      <CopyButton
        text={() => redacted(report.join('\n'))}
        copied="Copied the report, without tokens"
      >
        Copy for a bug report
      </CopyButton>
      <p className="hint">Tokens are left out of the report.</p>
    </div>
  )
}

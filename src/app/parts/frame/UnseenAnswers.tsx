import { useKeytag } from '../../keytag.tsx'
import { useFindings } from '../../observer.ts'
import { countOf } from '../token/dates-and-counts.ts'

/** Differences between Meta's answers and Keytag's expectation, and open questions with an answer. */
export function UnseenAnswers() {
  const findings = useFindings(useKeytag().observer)
  if (findings === undefined) return null
  const { notices, answered } = findings
  return (
    <>
      {notices.lines.length > 0 && (
        <section aria-label="Unseen answers">
          <h3>Meta answered in a way Keytag has not seen</h3>
          <ul>
            {notices.lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {notices.more > 0 && <p>And {countOf(notices.more, 'more difference')}.</p>}
          <p className="hint">Only names and types were compared. Nothing was sent anywhere.</p>
        </section>
      )}
      {answered.length > 0 && (
        <section aria-label="Open questions">
          <h3>Open questions about Meta that this tab answers</h3>
          <ul>
            {answered.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

import type { ErrorFacts } from '../../../../core/read/errors/error-records.ts'
import type { FoundError } from '../../../../core/read/errors/errors-in-text.ts'
import { CopyButton } from '../../../ui/actions/CopyButton.tsx'
import { Code } from '../../../ui/reading/Code.tsx'
import { Say } from '../../../ui/reading/Say.tsx'
import { useRedacted } from '../../errors/use-redacted.ts'
import { Answer } from '../Answer.tsx'
import { MetasWords } from './MetasWords.tsx'

/** An error that no entry knows: Meta's words, and a report that is shown before it is sent. */
export function UnknownError({ error: { facts } }: { readonly error: FoundError }) {
  const redacted = useRedacted()
  const report = redacted(reportOf(facts))
  return (
    <Answer
      title="Keytag does not know this error"
      lead="It is not in the list yet. These are Meta’s own words."
      state="hollow"
      mark="?"
    >
      <Say
        rows={[
          ['Meta says', <MetasWords key="words" facts={facts} />],
          [
            'What to do',
            'Follow Meta’s words first. If they do not help, report the error: then the next person gets an answer here.',
          ],
          [
            'Report it safely',
            <>
              <p>Keytag takes out tokens and IDs. You see the report before you send it.</p>
              <div className="row">
                <CopyButton
                  kind="main"
                  text={() => report}
                  copied="Copied the report, without tokens"
                >
                  Copy the report
                </CopyButton>
              </div>
            </>,
          ],
        ]}
      />
      <section>
        <h2>The report</h2>
        <Code label="The report">{report}</Code>
      </section>
    </Answer>
  )
}

/** No number that names anybody: only codes are short. */
function reportOf(facts: ErrorFacts): string {
  const { code, subcode, type, messages, userTitle, userMessage, details, isTransient } = facts
  return [
    [
      `code ${code ?? 'none'}`,
      ...(subcode === undefined ? [] : [`subcode ${subcode}`]),
      ...(type === undefined ? [] : [`type ${type}`]),
    ].join(', '),
    ...messages.map(message => `message: ${message}`),
    ...(userTitle === undefined ? [] : [`user title: ${userTitle}`]),
    ...(userMessage === undefined ? [] : [`user message: ${userMessage}`]),
    ...(details === undefined ? [] : [`details: ${details}`]),
    ...(isTransient === undefined ? [] : [`is_transient: ${isTransient}`]),
  ]
    .join('\n')
    .replace(/(?<![\d-])\d{9,}(?!\d)/g, '<id>')
}

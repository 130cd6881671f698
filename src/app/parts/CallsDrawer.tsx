import type { Call } from '../calls.ts'
import { Drawer } from '../ui/Drawer.tsx'
import './CallsDrawer.css'
import { callsInWords } from './calls-in-words.ts'
import { ReportButton } from './ReportButton.tsx'

const outcomes: Readonly<Record<Call['outcome'], string>> = {
  answered: 'answered',
  failed: 'failed',
  stopped: 'stopped',
}

/** The ledger: every request this tab made. No token is in it, because none is recorded. */
export default function CallsDrawer(props: {
  readonly calls: readonly Call[]
  readonly onClose: () => void
}) {
  const { calls, onClose } = props
  return (
    <Drawer onClose={onClose} title="Calls from this tab">
      <p>{callsInWords(calls)}</p>
      <p className="hint">
        Addresses are shown without their parameters: the token is one of them.
      </p>
      {calls.length > 0 && (
        <section className="calls-drawer" aria-label="Calls" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Call</th>
                <th scope="col">Host</th>
                <th scope="col">Answer</th>
                <th scope="col">Took</th>
              </tr>
            </thead>
            <tbody>
              {calls.map((call, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the ledger only ever grows at its end
                <tr key={index}>
                  <td>{call.startedAt.toLocaleTimeString('en-GB')}</td>
                  <td>
                    <code>{call.call}</code>
                  </td>
                  <td>{call.environment === 'meta' ? call.host : 'simulated Meta'}</td>
                  <td>{answerOf(call)}</td>
                  <td>{Math.round(call.took)} ms</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <ReportButton calls={calls} />
    </Drawer>
  )
}

function answerOf({ status, outcome, error }: Call): string {
  const answer = `${status ?? outcomes[outcome]}`
  const code = [error?.code, error?.subcode].filter(part => part !== undefined).join('/')
  return code === '' ? answer : `${answer}, code ${code}`
}

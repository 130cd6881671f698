import { Fragment } from 'react'
import { versionNotice } from '../../../core/graph/served-version.ts'
import type { Call } from '../../calls.ts'
import { useNow } from '../../clock.ts'
import { useKeytag } from '../../keytag.tsx'
import { useFindings } from '../../observer.ts'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import './CallsDrawer.css'
import { ReportButton } from '../errors/ReportButton.tsx'
import { callsInWords } from './calls-in-words.ts'
import { SaveLogin } from './SaveLogin.tsx'
import { UnseenAnswers } from './UnseenAnswers.tsx'

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
  // Refreshing names no version, so whatever serves it is right.
  const versioned = calls.filter(({ call }) => !call.endsWith('/refresh_access_token'))
  const served = versioned.flatMap(call => call.served ?? [])
  const now = useNow()
  // A refused login made no call, but its redirect was observed.
  const findings = useFindings(useKeytag().observer)
  const notice = calls.length > 0 ? versionNotice(served, now) : undefined
  return (
    <Drawer onClose={onClose} title="Calls from this tab">
      <p>{callsInWords(calls)}</p>
      {notice && <p>{notice}</p>}
      <UnseenAnswers />
      <p className="hint">
        Addresses are shown without their parameters: the token is one of them.
      </p>
      {calls.length > 0 && (
        <section className="calls-drawer" aria-label="Calls" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Call and host</th>
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
                    <code>
                      <Breakable path={call.call} />
                    </code>
                    <span>{call.environment === 'meta' ? call.host : 'simulated Meta'}</span>
                  </td>
                  <td>
                    {call.status ?? outcomes[call.outcome]}
                    <Code call={call} />
                  </td>
                  <td>{Math.round(call.took)} ms</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <ReportButton calls={calls} />
      {(calls.length > 0 || findings) && <SaveLogin />}
    </Drawer>
  )
}

/** A line may break before each slash. */
function Breakable({ path }: { readonly path: string }) {
  return path.split(/(?=\/)/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one path have no other identity
    <Fragment key={index}>
      <wbr />
      {piece}
    </Fragment>
  ))
}

function Code({ call: { error } }: { readonly call: Call }) {
  const code = [error?.code, error?.subcode].filter(part => part !== undefined).join('/')
  return code === '' ? null : <span>code {code}</span>
}

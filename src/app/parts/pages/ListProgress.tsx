import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { listedInWords, oddRowsInWords, soFarInWords } from './list-in-words.ts'
import type { AccountsState } from './use-accounts.ts'

/** The progress of the list, with Stop during the fetch and Resume after it. */
export function ListProgress({ accounts }: { readonly accounts: AccountsState }) {
  return (
    <p className="results-status" role="status">
      <Line {...accounts} />
    </p>
  )
}

function Line(accounts: AccountsState) {
  const { pages, stop, resume } = accounts
  const count = pages.length
  const odd = oddRowsInWords(accounts)
  switch (accounts.kind) {
    case 'waiting':
      return (
        <>
          <Status icon="clock">
            Fetching Pages with <code>GET /me/accounts</code>
          </Status>{' '}
          <TextButton onClick={stop}>Stop</TextButton>
        </>
      )
    case 'fetching':
      return (
        <>
          <Status icon="clock">{soFarInWords(count)}</Status>{' '}
          <TextButton onClick={stop}>Stop</TextButton>
        </>
      )
    case 'stopped':
      return (
        <>
          <Status icon="minus">
            {count === 0
              ? 'Stopped.'
              : `Stopped. ${countOf(count, 'Page')} listed, more may exist.`}
            {odd}
          </Status>{' '}
          {accounts.why === 'by-person' && (
            <TextButton onClick={resume}>
              {count === 0 ? 'Fetch the Pages' : 'Fetch the rest'}
            </TextButton>
          )}
        </>
      )
    case 'failed':
      return count === 0 ? null : (
        <Status icon="minus">
          {soFarInWords(count)}.{odd}
        </Status>
      )
    case 'done':
      return (
        <span className="results-listed">
          {listedInWords(count)}
          {odd && `.${odd}`}
        </span>
      )
  }
}

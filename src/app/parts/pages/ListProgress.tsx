import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { listedInWords, soFarInWords } from './list-in-words.ts'
import type { AccountsState } from './use-accounts.ts'

/** How far the list of Pages is, and the two ways to break it off and to go on. */
export function ListProgress({ accounts }: { readonly accounts: AccountsState }) {
  return (
    <p className="results-status" role="status">
      <Line {...accounts} />
    </p>
  )
}

function Line({ fetching, stopped, failed, pages, unreadable, stop, again }: AccountsState) {
  const count = pages.length
  const strange = unreadable > 0 ? ` ${countOf(unreadable, 'row')} could not be read.` : ''
  if (fetching && count === 0) {
    return (
      <Status icon="clock">
        Fetching Pages with <code>GET /me/accounts</code>
      </Status>
    )
  }
  if (fetching) {
    return (
      <>
        <Status icon="clock">{soFarInWords(count)}</Status>{' '}
        <TextButton onClick={stop}>Stop</TextButton>
      </>
    )
  }
  if (stopped) {
    return (
      <>
        <Status icon="minus">
          Stopped. {countOf(count, 'Page')} listed, more may exist.{strange}
        </Status>{' '}
        {stopped === 'by-person' && <TextButton onClick={again}>Fetch the rest</TextButton>}
      </>
    )
  }
  if (failed) {
    return count === 0 ? null : (
      <Status icon="minus">
        {soFarInWords(count)}.{strange}
      </Status>
    )
  }
  return (
    <Status icon="check">
      {listedInWords(count)}
      {strange}
    </Status>
  )
}

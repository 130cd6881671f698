import type { ReactNode } from 'react'
import { TextButton } from '../../ui/actions/TextButton.tsx'
import { Status } from '../../ui/surface/Status.tsx'
import { toHeading } from '../../ui/to-heading.ts'
import { Countdown } from '../token/Countdown.tsx'
import { countOf } from '../token/dates-and-counts.ts'
import { listedInWords, soFarInWords } from './list-in-words.ts'
import type { AccountsState } from './use-accounts.ts'
import type { NextTry } from './use-next-try.ts'

/** The progress of the list, with Stop during the fetch and Resume after it. */
export function ListProgress(props: {
  readonly accounts: AccountsState
  /** Given if Meta asks to wait. */
  readonly next: NextTry | undefined
}) {
  const { accounts, next } = props
  const isRunning = accounts.kind === 'waiting' || accounts.kind === 'fetching'
  return (
    <StatusLine running={isRunning || next !== undefined}>
      {next ? <Waiting count={accounts.pages.length} next={next} /> : <Line {...accounts} />}
    </StatusLine>
  )
}

/** A list that goes on after a wait. */
function Waiting({ count, next }: { readonly count: number; readonly next: NextTry }) {
  const { until, isTrying, tryNow } = next
  return (
    <>
      <Status icon="clock">
        {countOf(count, 'Page')},{' '}
        {until ? (
          <>
            next try in <Countdown until={until} />
          </>
        ) : isTrying ? (
          'trying again'
        ) : (
          'Meta asks to wait'
        )}
      </Status>{' '}
      <TextButton
        onClick={() => {
          toHeading()
          tryNow()
        }}
      >
        Try now
      </TextButton>
    </>
  )
}

export function StatusLine(props: {
  /** A list that goes on keeps its button beside it. */
  readonly running?: boolean
  readonly children: ReactNode
}) {
  return (
    <p className="results-status" role="status" data-running={props.running || undefined}>
      {props.children}
    </p>
  )
}

/** A running list. The build draws this one and the next too, with marks as texts, for the first paint. */
export function SoFar({ words, onStop }: { readonly words: string; readonly onStop: () => void }) {
  return (
    <>
      <Status icon="clock">{words}</Status> <TextButton onClick={onStop}>Stop</TextButton>
    </>
  )
}

/** A complete list. */
export function Listed({ words }: { readonly words: string }) {
  return <span className="results-listed">{words}</span>
}

function Line(accounts: AccountsState) {
  const { pages, stop, resume } = accounts
  const count = pages.length
  switch (accounts.kind) {
    case 'waiting':
      return (
        <>
          <Status icon="clock">
            Fetching Pages{' '}
            <span className="results-call">
              with <code>GET /me/accounts</code>
            </span>
          </Status>{' '}
          <TextButton onClick={stop}>Stop</TextButton>
        </>
      )
    case 'fetching':
      return <SoFar words={soFarInWords(countOf(count, 'Page'))} onStop={stop} />
    case 'stopped':
      return (
        <>
          <Status icon="minus">
            {count === 0 ? 'Stopped.' : `Stopped at ${countOf(count, 'Page')}.`}
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
        <Status icon="minus">{countOf(count, 'Page')} loaded before the failure.</Status>
      )
    case 'done':
      return (
        <Listed
          words={
            count === 0 ? 'Meta’s list of Pages is empty.' : listedInWords(countOf(count, 'Page'))
          }
        />
      )
  }
}

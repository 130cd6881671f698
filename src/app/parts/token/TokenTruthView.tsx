import type { ReactNode } from 'react'
import type { Clock, TokenTruth } from '../../../core/token/truth.ts'
import {
  endingInWords,
  kindInWords,
  originInWords,
  sourceInWords,
} from '../../../core/token/words.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { Facts } from '../../ui/surface/Facts.tsx'
import './TokenTruthView.css'
import { toLocal } from './dates-and-counts.ts'

/** The facts about a token, each with its source: how long it lasts, and what ends it. */
export function TokenTruthView(props: {
  readonly truth: TokenTruth
  /** The name of its Page. */
  readonly of?: string | undefined
  /** More facts about this one token. */
  readonly children?: ReactNode
}) {
  const { truth, of, children } = props
  return (
    <div className="token-truth">
      <p>
        <b>{kindInWords(truth)}</b>
        {of !== undefined && (
          <>
            , of <bdi>{of}</bdi>
          </>
        )}
        . {originInWords(truth)}
      </p>
      <Facts
        told
        facts={[
          ['Token ends', <Instant key="end" clock={truth.end} none="No end date of its own" />],
          ['Data access ends', <Instant key="data" clock={truth.dataAccess} none="No end date" />],
        ]}
      />
      <p className="hint">
        A token has two dates. After the end of data access, Meta sends no data until the person
        logs in again, even if the token still works.
      </p>
      {children}
      <h3>What ends it earlier</h3>
      <ul className="plain-list">
        {truth.endings.map(ending => (
          <li key={ending}>
            {endingInWords[ending].words}{' '}
            <Link to={`/help/${endingInWords[ending].entry}/`}>
              Error {endingInWords[ending].code}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Instant({ clock, none }: { readonly clock: Clock; readonly none: string }) {
  if (clock.kind === 'unknown') return 'Meta did not say.'
  return (
    <>
      {clock.kind === 'none' ? (
        none
      ) : (
        <time dateTime={clock.at.toISOString()}>{toLocal(clock.at)}</time>
      )}
      <span className="hint">{sourceInWords[clock.source]}</span>
    </>
  )
}

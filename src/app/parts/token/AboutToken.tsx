import { Link } from 'react-router-dom'
import type { Page } from '../../../core/accounts/page.ts'
import { capabilities, type Verdicts } from '../../../core/live-check/capabilities.ts'
import { verdictInWords } from '../../../core/live-check/verdict-sentence.ts'
import type { DebugFacts } from '../../../core/login/told.ts'
import { type Clock, pageTokenTruth, userTokenTruth } from '../../../core/token/truth.ts'
import {
  endingInWords,
  kindInWords,
  originInWords,
  sourceInWords,
} from '../../../core/token/words.ts'
import type { Session } from '../../login.ts'
import { Drawer } from '../../ui/overlay/Drawer.tsx'
import { Facts } from '../../ui/reading/Facts.tsx'
import './AboutToken.css'
import { toLocal } from './dates-and-counts.ts'
import { useVerified } from './use-verification.ts'

/** The facts about a User or Page token, each with its source. */
export default function AboutToken(props: {
  readonly session: Session
  readonly page?: Page
  /** The debug_token answer for the User token, if Meta sent one. */
  readonly told?: DebugFacts | undefined
  readonly onClose: () => void
}) {
  const { session, page, told, onClose } = props
  const { grant } = session
  const found = useVerified(session)
  const truth = page
    ? pageTokenTruth(grant)
    : userTokenTruth(grant, grant.longLived ? 'long-lived' : 'short-lived', told)
  return (
    <Drawer title="About this token" onClose={onClose}>
      <div className="about-token">
        <p>
          <b>{kindInWords(truth)}</b>
          {page && (
            <>
              , of <bdi>{page.name}</bdi>
            </>
          )}
          . {originInWords(truth)}
        </p>
        <Facts
          told
          facts={[
            ['Token ends', <Instant key="end" clock={truth.end} none="No end date of its own" />],
            [
              'Data access ends',
              <Instant key="data" clock={truth.dataAccess} none="No end date" />,
            ],
          ]}
        />
        <p className="hint">
          Two dates count. After the end of data access, Meta sends no data until the person logs in
          again, even for a working token.
        </p>
        {page && <GoodFor verdicts={found?.pages.get(page.id)} />}
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
    </Drawer>
  )
}

/** The live calls' results for the token, with Meta's reason for each refusal. */
function GoodFor({ verdicts }: { readonly verdicts: Verdicts | undefined }) {
  return (
    <>
      <h3>What it is good for</h3>
      {verdicts === undefined ? (
        <p className="hint">Not tested. “Test tokens”, above the list, asks Meta.</p>
      ) : (
        <Facts
          told
          facts={capabilities.flatMap(({ id, label }) => {
            const verdict = verdicts[id]
            return verdict
              ? [[label.charAt(0).toUpperCase() + label.slice(1), verdictInWords(verdict)] as const]
              : []
          })}
        />
      )}
    </>
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

import type { Page } from '../../../../core/accounts/page.ts'
import { explain } from '../../../../core/errors/explain.ts'
import { summariseVerdicts, whyItStopped } from '../../../../core/live-check/verdict-groups.ts'
import type { Verification } from '../../../../core/live-check/verify.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Drawer } from '../../../ui/overlay/Drawer.tsx'
import { useOnline } from '../../browser/use-online.ts'
import { countOf, toCount, toLocalTime } from '../dates-and-counts.ts'

/** Most failed tokens to name. The rest are counted. */
const mostNamed = 20

/** The tokens' capabilities, the refused tokens, and the reason of a test that stopped. */
export default function TestOutcome(props: {
  readonly found: Verification
  readonly pages: readonly Page[]
  /** Given if tokens are left untested. */
  readonly onStartOver: (() => void) | undefined
  readonly onClose: () => void
}) {
  const { found, pages, onStartOver, onClose } = props
  const isOnline = useOnline()
  const { stoppedBy } = found.ended ?? {}
  const reason = stoppedBy && explain(stoppedBy, isOnline)
  const dead = [
    ...(found.user?.kind === 'refused'
      ? [{ id: 'user', name: 'User token', why: whyItStopped(found.user.failure) }]
      : []),
    ...pages.flatMap(({ id, name }) => {
      const verdict = found.pages.get(id)?.page
      return verdict?.kind === 'refused' ? [{ id, name, why: whyItStopped(verdict.failure) }] : []
    }),
  ]
  const summary = summariseVerdicts(found)
  return (
    <Drawer title="What the tokens can do" onClose={onClose}>
      <div className="stack">
        {reason && (
          <p>
            <b>{reason.title}.</b> {reason.meaning}
          </p>
        )}
        {found.ended && <p>Tested at {toLocalTime(found.ended.at)}.</p>}
        {summary !== '' && <p>{summary}</p>}
        {dead.length > 0 && (
          <>
            <h3>{countOf(dead.length, 'token')} refused</h3>
            <ul className="plain-list">
              {dead.slice(0, mostNamed).map(({ id, name, why }) => (
                <li key={id}>
                  <bdi>{name}</bdi>: {why}
                </li>
              ))}
              {dead.length > mostNamed && <li>and {toCount(dead.length - mostNamed)} more</li>}
            </ul>
          </>
        )}
        {onStartOver && (
          <div className="row">
            <Button onClick={onStartOver}>Start over</Button>
          </div>
        )}
      </div>
    </Drawer>
  )
}

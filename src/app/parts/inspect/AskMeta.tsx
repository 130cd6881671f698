import type { FoundToken } from '../../../core/inspect/pasted.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { countOf } from '../token/dates-and-counts.ts'

/** Says where the token will be sent, and how often, before it is. */
export function AskMeta(props: {
  readonly found: FoundToken
  readonly asking: boolean
  readonly asked: boolean
  /** True if the answer has come, and the host needs no words any more. */
  readonly isSaid?: boolean
  readonly onAsk: () => void
}) {
  const { found, asking, asked, isSaid = false, onAsk } = props
  const host =
    found.environment === 'simulated'
      ? 'the simulated Meta in this page'
      : found.family === 'instagram-login'
        ? 'graph.instagram.com'
        : 'graph.facebook.com'
  // debug_token, /me, /me/permissions and /me/accounts; Instagram's own host answers all in one.
  const calls = found.family === 'instagram-login' ? 1 : 4
  return (
    <div className="inspect-ask">
      <Button kind={asked ? 'normal' : 'main'} aria-busy={asking} onClick={onAsk}>
        {asked ? 'Ask again' : 'Ask Meta'}
      </Button>
      {!isSaid && (
        <p className="hint">
          {countOf(calls, 'call')} to <b>{host}</b>. The token goes nowhere else.
        </p>
      )}
    </div>
  )
}

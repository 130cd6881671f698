import type { Verdict } from '../../../core/live-check/capabilities.ts'
import { whyItStopped } from '../../../core/live-check/verdict-groups.ts'
import { Status } from '../../ui/surface/Status.tsx'

/** The last live call's verdict on a token. */
export function TokenVerdict({ verdict }: { readonly verdict: Verdict | undefined }) {
  if (verdict === undefined) return <Status icon="minus">Not tested</Status>
  if (verdict.kind === 'works') return <Status icon="check">Works</Status>
  if (verdict.kind !== 'refused') return <Status icon="minus">No answer</Status>
  return (
    <Status icon="warning" tone="stop">
      Stopped working: {whyItStopped(verdict.failure)}
    </Status>
  )
}

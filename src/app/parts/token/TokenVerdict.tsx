import type { Verdict } from '../../../core/live-check/capabilities.ts'
import { whyItStopped } from '../../../core/live-check/verdict-groups.ts'
import { Status } from '../../ui/surface/Status.tsx'

/** Whether a token works, as its last live call told. */
export default function TokenVerdict({ verdict }: { readonly verdict: Verdict }) {
  if (verdict.kind === 'works') return <Status icon="check">Works</Status>
  if (verdict.kind !== 'refused') return null
  return (
    <Status icon="warning" tone="stop">
      Stopped working: {whyItStopped(verdict.failure)}
    </Status>
  )
}

import type { Verdict } from '../../core/diagnosis/capabilities.ts'
import { whyItStopped } from '../../core/diagnosis/verdict-words.ts'
import { Status } from '../ui/Status.tsx'

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

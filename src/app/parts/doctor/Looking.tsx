import type { Examination } from '../../../core/doctor/examine.ts'
import { Status } from '../../ui/surface/Status.tsx'

/** A line as long as Meta is asked further questions. */
export function Looking({ evidence }: { readonly evidence: Examination['evidence'] }) {
  return (
    <p className="diagnosis-looking" role="status">
      {!evidence.complete && <Status icon="clock">Asking Meta what it can tell</Status>}
    </p>
  )
}

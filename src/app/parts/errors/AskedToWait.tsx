import { limitPauses } from '../../../core/graph/limit-pauses.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { toHeading } from '../../ui/to-heading.ts'
import type { NextTry } from '../pages/use-next-try.ts'
import { Countdown } from '../token/Countdown.tsx'
import { toCount } from '../token/dates-and-counts.ts'
import './AskedToWait.css'

/** A wait that Meta asks for. It is counted down, and what has come can be used at once. */
export function AskedToWait(props: {
  readonly next: NextTry
  /** Pages that have come. */
  readonly kept: number
}) {
  const { next, kept } = props
  const { until, isTrying, tries, tryNow, use } = next
  const isOver = until === undefined && !isTrying
  return (
    <>
      <p className="asked-to-wait" role="status">
        {isOver ? (
          'Meta still asks to wait. Keytag stopped trying.'
        ) : until === undefined ? (
          'Trying again'
        ) : (
          <>
            <Countdown until={until} /> until the next try, {tries} of {limitPauses.length}
          </>
        )}
      </p>
      <div className="row">
        {kept > 0 && (
          <Button
            kind="main"
            onClick={() => {
              toHeading()
              use()
            }}
          >
            Use the {toCount(kept)} now
          </Button>
        )}
        {/* One button in one place, so that the focus stays on it. */}
        <Button
          kind={kept > 0 || !isOver ? 'normal' : 'main'}
          aria-busy={isTrying}
          onClick={tryNow}
        >
          {isOver ? 'Try again' : 'Try now'}
        </Button>
      </div>
    </>
  )
}

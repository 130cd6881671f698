import { useEffect, useState } from 'react'
import { limitPauses } from '../../../core/live-check/limits.ts'
import { second, useNow } from '../../clock.ts'
import { useKeytag } from '../../keytag.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/actions/Button.tsx'
import { Countdown } from '../token/Countdown.tsx'
import './AskedToWait.css'

/** A wait that Meta asks for. It is counted down, and trying earlier is possible. */
export function AskedToWait(props: {
  /** Tries so far that Meta refused because of its limit, at least 1. Each makes the wait longer. */
  readonly tries: number
  readonly onTryAgain: () => void
}) {
  const { tries, onTryAgain } = props
  const keytag = useKeytag()
  const announce = useAnnounce()
  const [until] = useState(() => new Date(keytag.now().getTime() + waitAfter(tries)))
  const isOver = until <= useNow(0, second)
  useEffect(() => {
    if (isOver) announce('You can try again now.')
  }, [isOver, announce])
  return (
    <>
      <p className="asked-to-wait">
        {isOver ? (
          'The wait is over.'
        ) : (
          <>
            <Countdown until={until} /> until the next try
          </>
        )}
      </p>
      <div className="row">
        {/* One button in one place, so that the focus stays on it. */}
        <Button kind={isOver ? 'main' : 'normal'} onClick={onTryAgain}>
          {isOver ? 'Try again' : 'Try now'}
        </Button>
      </div>
    </>
  )
}

function waitAfter(tries: number): number {
  return limitPauses[Math.min(tries, limitPauses.length) - 1] ?? limitPauses[0]
}

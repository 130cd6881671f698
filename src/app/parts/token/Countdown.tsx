import { second, useNow } from '../../clock.ts'
import './Countdown.css'
import { secondsLeft } from './dates-and-counts.ts'

/** The seconds until a moment. Screen readers do not read each of them. */
export function Countdown({ until }: { readonly until: Date }) {
  const now = useNow(0, second)
  return (
    <span role="timer" aria-live="off" className="countdown">
      {secondsLeft(until, now)}
    </span>
  )
}

import { useSyncExternalStore } from 'react'
import { useKeytag } from './keytag.tsx'

const minute = 60_000

/**
 * Now, to the minute: countdowns on a screen need no more. Beside dates of Meta's it is Meta's time: the
 * device's clock, put right by what it is known to be ahead.
 */
export function useNow(ahead = 0): Date {
  const keytag = useKeytag()
  const now = () => new Date(keytag.now().getTime() - ahead)
  const toMinute = () => Math.floor(now().getTime() / minute)
  const tick = useSyncExternalStore(
    onTick => {
      const timer = setInterval(onTick, 5_000)
      return () => clearInterval(timer)
    },
    toMinute,
    toMinute,
  )
  return new Date(Math.max(tick * minute, now().getTime() - minute))
}

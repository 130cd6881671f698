import { useSyncExternalStore } from 'react'
import { useKeytag } from './keytag.tsx'

const minute = 60_000

/** Now, to the minute: countdowns on a screen need no more. */
export function useNow(): Date {
  const { now } = useKeytag()
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

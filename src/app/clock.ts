import { useSyncExternalStore } from 'react'
import { useKeytag } from './keytag.tsx'

const minute = 60_000

/**
 * The current time in minutes, which is enough for countdowns. `ahead` corrects the device's clock to
 * Meta's.
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

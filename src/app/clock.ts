import { useSyncExternalStore } from 'react'
import { useKeytag } from './keytag.tsx'

export const second = 1_000
const minute = 60 * second

/**
 * The current time in minutes, which is enough for most countdowns, or in seconds. `ahead` corrects the
 * device's clock to Meta's.
 */
export function useNow(ahead = 0, step: typeof second | typeof minute = minute): Date {
  const keytag = useKeytag()
  const now = () => new Date(keytag.now().getTime() - ahead)
  const toStep = () => Math.floor(now().getTime() / step)
  const tick = useSyncExternalStore(
    onTick => {
      const timer = setInterval(onTick, Math.min(step, 5 * second))
      return () => clearInterval(timer)
    },
    toStep,
    toStep,
  )
  return new Date(Math.max(tick * step, now().getTime() - step))
}

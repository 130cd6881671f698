import type { GraphOptions } from './client.ts'

/** Milliseconds to wait at a limit, each longer than the one before. After the last, give up. */
export const limitPauses = [30_000, 60_000, 120_000] as const

/**
 * One pause for all calls. A `pass` is the number of pauses before a call, so that several calls at the
 * same limit ask for one pause and not for one each.
 */
export function createLimits(
  { now, pause, signal }: Pick<GraphOptions, 'now' | 'pause'> & { readonly signal: AbortSignal },
  onPause: (until: Date | undefined) => void,
) {
  let pauses = 0
  let over: Promise<void> = Promise.resolve()
  return {
    async pass(): Promise<number> {
      await over
      return pauses
    },
    /** False after the last pause. */
    hit(pass: number): boolean {
      if (pass < pauses) return true
      const length = limitPauses[pauses]
      if (length === undefined) return false
      pauses += 1
      onPause(new Date(now().getTime() + length))
      over = pause(length, signal).then(() => onPause(undefined))
      // A waiting call sees the failure. Until then it must not be an unhandled rejection.
      over.catch(() => undefined)
      return true
    },
  }
}

import type { GraphOptions } from '../graph/client.ts'

/** Milliseconds that a limit is waited out, each longer than the one before; then it is enough. */
export const limitPauses = [30_000, 60_000, 120_000] as const

/**
 * One pause for all. A `pass` counts the pauses a call left after, so that calls which met the same
 * limit ask for one pause and not for one each.
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
    /** False when waiting has not helped often enough. */
    hit(pass: number): boolean {
      if (pass < pauses) return true
      const length = limitPauses[pauses]
      if (length === undefined) return false
      pauses += 1
      onPause(new Date(now().getTime() + length))
      over = pause(length, signal).then(() => onPause(undefined))
      // Whoever waits for it sees it fail; until then it is nobody's unhandled rejection.
      over.catch(() => undefined)
      return true
    },
  }
}

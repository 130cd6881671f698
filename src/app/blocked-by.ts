import type { Arrival } from '../arrival/arrival.ts'

/** Why nobody may log in here. */
export function blockedBy(arrival: Arrival | undefined): Arrival['blocked'] {
  // Without an arrival the script failed, so nobody has looked for a frame yet.
  if (arrival === undefined) return window.top === window.self ? undefined : 'framed'
  return arrival.blocked
}

import type { Cause } from './cause.ts'
import { checks } from './checks.ts'
import type { Evidence } from './evidence.ts'

const ranks = { fits: 0, possible: 1, 'ruled-out': 2 } as const

/**
 * Every cause the checks speak of, the best supported first. A cause is said to be alike only to
 * those that were not ruled out.
 */
export function diagnose(evidence: Evidence, now: Date): readonly Cause[] {
  const causes = checks.flatMap(check => check(evidence, now) ?? [])
  const open = new Set(causes.flatMap(({ id, rank }) => (rank === 'ruled-out' ? [] : [id])))
  return causes
    .map(({ alike, ...cause }) => {
      const others = alike?.filter(id => open.has(id)) ?? []
      return others.length > 0 ? { ...cause, alike: others } : cause
    })
    .sort((one, other) => ranks[one.rank] - ranks[other.rank])
}

import type { Cause } from './cause.ts'
import { tokenKind } from './checks/list.ts'
import { checks } from './checks.ts'
import type { Evidence } from './evidence.ts'

const ranks = { fits: 0, possible: 1, 'ruled-out': 2 } as const

/**
 * Every cause the checks name, the best supported first. A list that failed has an error of its own,
 * and an error is no empty list: only the kind of the token is then still a cause. `alike` keeps only
 * causes that were not ruled out.
 */
export function diagnose(evidence: Evidence, now: Date): readonly Cause[] {
  const asked = evidence.list.progress === 'failed' ? [tokenKind] : checks
  const causes = asked.flatMap(check => check(evidence, now) ?? [])
  const open = new Set(causes.flatMap(({ id, rank }) => (rank === 'ruled-out' ? [] : [id])))
  return causes
    .map(({ alike, ...cause }) => {
      const others = alike?.filter(id => open.has(id)) ?? []
      return others.length > 0 ? { ...cause, alike: others } : cause
    })
    .sort((one, other) => ranks[one.rank] - ranks[other.rank])
}

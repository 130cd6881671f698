import { graphVersion } from '../graph-version.ts'
import { dayOf } from '../text/day.ts'

type Version = {
  readonly name: string
  readonly releasedAt: Date
  /** The end that Meta has announced. */
  readonly endsAt: Date | undefined
}

/**
 * Graph's versions, the newest first. Source: Meta's changelog and its developer blog. Meta announces an
 * end after the successor is out.
 */
export const versions: readonly [Version, ...Version[]] = [
  version('v27.0', '2026-11-04'),
  version('v26.0', '2026-07-29'),
  version('v25.0', '2026-02-18', '2028-07-29'),
  version('v24.0', '2025-10-08', '2028-02-18'),
  version('v23.0', '2025-05-29', '2027-10-08'),
  version('v22.0', '2025-01-21', '2027-05-20'),
  version('v21.0', '2024-10-02', '2027-01-21'),
  version('v20.0', '2024-05-21', '2026-09-24'),
  version('v19.0', '2024-01-23', '2026-05-21'),
  version('v18.0', '2023-09-12', '2026-01-26'),
  version('v17.0', '2023-05-23', '2025-09-12'),
]

/** The day up to which the list is known to be whole. */
export const versionsKnownAt = versions[0].releasedAt

/** How far a version's life has come. */
type VersionLife =
  | { readonly kind: 'lives' }
  /** `isGuess`: worked out from the rule that a version lives two years from its successor's release. */
  | { readonly kind: 'ends-soon'; readonly endsAt: Date; readonly isGuess: boolean }
  /** `undefined`: before the list begins. */
  | { readonly kind: 'ended'; readonly endedAt: Date | undefined; readonly isGuess: boolean }
  /** Newer than every version in the list. */
  | { readonly kind: 'unknown' }

const day = 86_400_000
const warnBefore = 90 * day
/** Kept by every announced end, give or take some weeks. */
const lifeAfterSuccessor = 2 * 365 * day

/** Reads a version as people write it: `v19.0`, `v19`, `19.0`. */
export function lifeOf(written: string, now: Date): VersionLife {
  const number = Number(/^v?(\d{1,3})/.exec(written)?.[1])
  const index = versions.findIndex(({ name }) => numberOf(name) === number)
  const found = versions[index]
  if (found === undefined) {
    const isOld = number < numberOf(versions[versions.length - 1]?.name ?? graphVersion)
    return isOld ? { kind: 'ended', endedAt: undefined, isGuess: false } : { kind: 'unknown' }
  }
  // The newest has no successor: it lives two years from its own release at least.
  const since = (versions[index - 1] ?? found).releasedAt
  const endsAt = found.endsAt ?? new Date(since.getTime() + lifeAfterSuccessor)
  const isGuess = found.endsAt === undefined
  const left = endsAt.getTime() - now.getTime()
  if (left <= 0) return { kind: 'ended', endedAt: endsAt, isGuess }
  return left < warnBefore ? { kind: 'ends-soon', endsAt, isGuess } : { kind: 'lives' }
}

/** A sentence about a version that is near its end or past it. */
export function lifeInWords(written: string, now: Date): string | undefined {
  const life = lifeOf(written, now)
  switch (life.kind) {
    case 'lives':
      return undefined
    case 'ends-soon':
      return life.isGuess
        ? `Graph ${written} is nearly two years old and may end soon.`
        : `Graph ${written} ends on ${dayOf(life.endsAt)}.`
    case 'ended':
      if (life.isGuess) return `Graph ${written} has probably ended: its two years are over.`
      return life.endedAt === undefined
        ? `Graph ${written} has ended: Meta answers with a newer one.`
        : `Graph ${written} ended on ${dayOf(life.endedAt)}: Meta answers with a newer one.`
    case 'unknown':
      return `Keytag knows no Graph ${written}. The newest it knows is ${graphVersion}.`
  }
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0])
}

function version(name: string, releasedAt: string, endsAt?: string): Version {
  return {
    name,
    releasedAt: new Date(releasedAt),
    endsAt: endsAt === undefined ? undefined : new Date(endsAt),
  }
}

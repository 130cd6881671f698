import { known } from '../doctor/standing.ts'
import { grantedOf } from '../login/permissions/granted.ts'
import { type Inspection, kindNames, kindOf } from './layers.ts'

/** One thing that two tokens were asked about. `undefined`: nobody said. */
export type Difference = {
  readonly what: string
  readonly first: string | Date | undefined
  readonly second: string | Date | undefined
  /** True if they are equal; `unknown` if one of them has no value. */
  readonly same: boolean | 'unknown'
  /** The only token that has this permission, Page or account. */
  readonly only?: 'first' | 'second'
}

/** The differences of two tokens: kind, app, owner, permissions, Pages and accounts. */
export function compareInspections(first: Inspection, second: Inspection): readonly Difference[] {
  const of = (
    what: string,
    read: (inspection: Inspection) => string | Date | undefined,
  ): Difference => {
    const [a, b] = [read(first), read(second)]
    const same = a === undefined || b === undefined ? 'unknown' : String(a) === String(b)
    return { what, first: a, second: b, same }
  }
  return [
    of('Kind', inspection => {
      const kind = kindOf(inspection)
      return kind && kindNames[kind]
    }),
    of('App ID', ({ debug }) => known(debug)?.appId),
    of('Owner ID', ownerIdOf),
    of('Works', worksOf),
    of('Ends', ({ debug, found }) => known(debug)?.expiresAt ?? found.expiresAt),
    of(
      'Data access ends',
      ({ debug, found }) => known(debug)?.dataAccessExpiresAt ?? found.dataAccessExpiresAt,
    ),
    ...sets('Permission', permissionsOf(first), permissionsOf(second)),
    ...sets('Page', pageIdsOf(first), pageIdsOf(second)),
    ...sets('Instagram account', accountIdsOf(first), accountIdsOf(second)),
  ]
}

/** One row for each name that either has. */
function sets(
  what: string,
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): readonly Difference[] {
  const has = (names: readonly string[] | undefined, name: string) =>
    names && (names.includes(name) ? 'yes' : 'no')
  return [...new Set([...(first ?? []), ...(second ?? [])])].sort().map(name => {
    const [a, b] = [has(first, name), has(second, name)]
    const same = a === undefined || b === undefined ? 'unknown' : a === b
    const only = same === false ? ({ only: a === 'yes' ? 'first' : 'second' } as const) : {}
    return { what: `${what} ${name}`, first: a, second: b, same, ...only }
  })
}

function ownerIdOf({ owner, profile }: Inspection): string | undefined {
  const account = known(profile)
  return known(owner)?.id ?? account?.accountId ?? account?.appScopedId
}

function worksOf({ owner, profile }: Inspection): string | undefined {
  const asked = owner.kind === 'unknown' ? profile : owner
  return asked.kind === 'unknown' ? undefined : asked.kind === 'value' ? 'yes' : 'no'
}

/** From /me/permissions, or from debug_token for a Page's, or from the paste. */
export function permissionsOf({
  permissions,
  debug,
  found,
}: Inspection): readonly string[] | undefined {
  const rows = known(permissions)
  return rows ? grantedOf(rows) : (known(debug)?.scopes ?? found.granted)
}

function pageIdsOf({ pages, page }: Inspection): readonly string[] | undefined {
  const one = known(page)
  return known(pages)?.list.map(({ id }) => id) ?? (one && [one.id])
}

function accountIdsOf({ pages, page, profile }: Inspection): readonly string[] | undefined {
  const one = known(page)
  const list = known(pages)?.list ?? (one && [one])
  const own = known(profile)
  if (own) return own.accountId ? [own.accountId] : undefined
  return list?.flatMap(({ instagramAccount }) => instagramAccount?.id ?? [])
}

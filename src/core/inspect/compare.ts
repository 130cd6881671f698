import type { Answer, TokenFacts } from '../diagnosis/evidence.ts'
import { type Inspection, kindOf } from './layers.ts'

/** One thing that two tokens were asked about. `undefined`: nobody said. */
export type Difference = {
  readonly what: string
  readonly first: string | undefined
  readonly second: string | undefined
  /** Whether they are the same; `unknown` where one of them did not say. */
  readonly same: boolean | 'unknown'
}

/** What one token has that the other has not: kind, app, owner, permissions, Pages and accounts. */
export function compareInspections(first: Inspection, second: Inspection): readonly Difference[] {
  const of = (what: string, read: (inspection: Inspection) => string | undefined): Difference => {
    const [a, b] = [read(first), read(second)]
    return {
      what,
      first: a,
      second: b,
      same: a === undefined || b === undefined ? 'unknown' : a === b,
    }
  }
  return [
    of('Kind', kindOf),
    of('App ID', ({ debug }) => told(debug)?.appId),
    of('Owner ID', ownerIdOf),
    of('Works', worksOf),
    of('Ends', ({ debug }) => toText(told(debug)?.expiresAt)),
    of('Data access ends', ({ debug }) => toText(told(debug)?.dataAccessExpiresAt)),
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
    return {
      what: `${what} ${name}`,
      first: a,
      second: b,
      same: a === undefined || b === undefined ? 'unknown' : a === b,
    }
  })
}

function ownerIdOf({ owner, profile }: Inspection): string | undefined {
  const account = told(profile)
  return told(owner)?.id ?? account?.accountId ?? account?.appScopedId
}

function worksOf({ owner, profile }: Inspection): string | undefined {
  const asked = owner.kind === 'unknown' ? profile : owner
  return asked.kind === 'unknown' ? undefined : asked.kind === 'value' ? 'yes' : 'no'
}

/** From /me/permissions, or from debug_token for a Page's. */
export function permissionsOf({ permissions, debug }: Inspection): readonly string[] | undefined {
  return (
    told(permissions)?.flatMap(({ permission, status }) =>
      status === 'granted' ? [permission] : [],
    ) ?? told(debug)?.scopes
  )
}

function pageIdsOf({ pages, page }: Inspection): readonly string[] | undefined {
  const one = told(page)
  return told(pages)?.list.map(({ id }) => id) ?? (one && [one.id])
}

function accountIdsOf({ pages, page, profile }: Inspection): readonly string[] | undefined {
  const one = told(page)
  const list = told(pages)?.list ?? (one && [one])
  const own = told(profile)
  if (own) return own.accountId ? [own.accountId] : undefined
  return list?.flatMap(({ instagramAccount }) => instagramAccount?.id ?? [])
}

/** What an answer holds, if it came. */
export function told<T>(answer: Answer<T>): T | undefined {
  return answer.kind === 'value' ? answer.value : undefined
}

function toText(end: TokenFacts['expiresAt']): string | undefined {
  return end instanceof Date ? end.toISOString() : end
}

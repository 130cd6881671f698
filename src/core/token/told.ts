import type { DatedToken, Grant } from '../login/reply/grant.ts'

/** The answer of GET /debug_token. 0 on the wire is `never`. */
export type DebugFacts = {
  readonly expiresAt?: Date | 'never' | undefined
  readonly dataAccessExpiresAt?: Date | 'never' | undefined
}

type Dates = Pick<Grant, 'shortLived' | 'longLived' | 'dataAccessExpiresAt'>

/** The same login with debug_token's dates in place of counted ones. */
export function withTold(grant: Dates, told: DebugFacts | undefined): Dates {
  const { longLived, shortLived } = grant
  const { dataAccessExpiresAt } = told ?? {}
  return {
    longLived: longLived && dated(longLived, told),
    shortLived: longLived ? shortLived : dated(shortLived, told),
    dataAccessExpiresAt:
      dataAccessExpiresAt instanceof Date ? dataAccessExpiresAt : grant.dataAccessExpiresAt,
  }
}

function dated(token: DatedToken, told: DebugFacts | undefined): DatedToken {
  const end = told?.expiresAt
  if (end === undefined) return token
  return end === 'never'
    ? { token: token.token, expiresAt: undefined, endless: true, estimated: false }
    : { token: token.token, expiresAt: end, estimated: false }
}

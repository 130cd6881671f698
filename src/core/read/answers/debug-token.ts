import type { DebugFacts, FoundAnswer } from './answer-facts.ts'
import { Debug, Granular } from './answer-schemas.ts'

/** An answer of debug_token, with or without its wrapping. */
export function toDebug(value: unknown): FoundAnswer | undefined {
  const parsed = Debug.safeParse(value)
  if (!parsed.success) return undefined
  const { data } = parsed
  if (data.is_valid === undefined && data.granular_scopes === undefined) return undefined
  return {
    of: 'debug-token',
    facts: {
      type: data.type,
      appId: data.app_id,
      application: data.application,
      userId: data.user_id,
      profileId: data.profile_id,
      isValid: data.is_valid,
      issuedAt: data.issued_at,
      expiresAt: data.expires_at,
      dataAccessExpiresAt: data.data_access_expires_at,
      scopes: data.scopes,
      granular: data.granular_scopes && granularOf(data.granular_scopes),
    },
  }
}

const nothingKnown: DebugFacts = {
  type: undefined,
  appId: undefined,
  application: undefined,
  userId: undefined,
  profileId: undefined,
  isValid: undefined,
  issuedAt: undefined,
  expiresAt: undefined,
  dataAccessExpiresAt: undefined,
  scopes: undefined,
  granular: undefined,
}

/** Permissions with the assets that each is for, and no more of the answer. */
export function toGranular(rows: readonly unknown[]): FoundAnswer | undefined {
  const granular = granularOf(rows)
  return granular.length > 0
    ? { of: 'debug-token', facts: { ...nothingKnown, granular } }
    : undefined
}

function granularOf(rows: readonly unknown[]): NonNullable<DebugFacts['granular']> {
  return rows.flatMap(each => {
    const row = Granular.safeParse(each)
    if (!row.success) return []
    const targets = [...new Set((row.data.target_ids ?? []).map(String))]
    return [{ scope: row.data.scope, targets }]
  })
}

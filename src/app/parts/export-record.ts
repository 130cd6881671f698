import type { Page } from '../../core/accounts/page.ts'
import type { ExportRecord } from '../../core/export/format.ts'
import { graphVersion } from '../../core/graph-version.ts'
import type { Grant } from '../../core/login/grant.ts'

/** What an export holds. The safe default leaves the User access token out. */
export function toRecord(
  grant: Grant,
  pages: readonly Page[],
  withUserToken: boolean,
  now: Date,
): ExportRecord {
  return {
    takenAt: now,
    environment: grant.environment,
    graphVersion,
    appId: grant.appId,
    pages,
    userToken: withUserToken ? (grant.longLived ?? grant.shortLived) : undefined,
    // Page tokens live as long as the short-lived token that made them, or without an end.
    pageTokensExpireAt: grant.longLived ? undefined : grant.shortLived.expiresAt,
  }
}

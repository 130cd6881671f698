import type { Page } from '../../../core/accounts/page.ts'
import type { FacebookRecord } from '../../../core/export/record.ts'
import { graphVersion } from '../../../core/graph-version.ts'
import type { Grant } from '../../../core/login/reply/grant.ts'

/** The exportable values of a Facebook login. */
export function toRecord(grant: Grant, pages: readonly Page[], now: Date): FacebookRecord {
  return {
    family: 'facebook-login',
    takenAt: now,
    environment: grant.environment,
    graphVersion,
    appId: grant.appId,
    userToken: grant.longLived ?? grant.shortLived,
    shortLived: grant.longLived === undefined,
    dataAccessExpiresAt: grant.dataAccessExpiresAt,
    pages,
  }
}

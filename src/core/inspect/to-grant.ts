import { known } from '../doctor/standing.ts'
import type { InstagramGrant } from '../login/exchange/instagram-grant.ts'
import { type Grant, surelyLong } from '../login/reply/grant.ts'
import { permissionsOf } from './compare.ts'
import { type Inspection, kindOf } from './layers.ts'
import type { FoundToken } from './pasted.ts'

/**
 * A token that was asked about, as a login: for the results screen. `undefined` for a Page's token,
 * which lists no Pages, and for one that does not work.
 */
export function toGrantOf(
  found: FoundToken,
  inspection: Inspection,
  now: Date,
): Grant | InstagramGrant | undefined {
  const kind = kindOf(inspection)
  if (kind === 'instagram-user') return ofInstagram(found, inspection, now)
  if (kind !== 'user' && kind !== 'system-user') return undefined
  const facts = known(inspection.debug)
  const end = facts?.expiresAt ?? found.expiresAt
  const token = {
    token: found.token,
    expiresAt: end instanceof Date ? end : undefined,
    estimated: found.estimated,
    ...(end === 'never' ? { endless: true as const } : {}),
  }
  const granted = permissionsOf(inspection)
  const isLong =
    found.life === 'long-lived' ||
    end === 'never' ||
    (end instanceof Date && end.getTime() - now.getTime() > surelyLong)
  const dataAccess = facts?.dataAccessExpiresAt ?? found.dataAccessExpiresAt
  return {
    family: 'facebook-login',
    environment: found.environment,
    appId: facts?.appId,
    pasted: true,
    askedPermissions: granted ?? [],
    dialog: 'plain',
    issuedAt: facts?.issuedAt ?? found.issuedAt ?? now,
    // There is only this one token: it stands in both places where it is the long-lived one.
    shortLived: token,
    longLived: isLong ? token : undefined,
    dataAccessExpiresAt: dataAccess instanceof Date ? dataAccess : undefined,
    granted,
    declined: undefined,
  }
}

function ofInstagram(found: FoundToken, inspection: Inspection, now: Date): InstagramGrant {
  return {
    family: 'instagram-login',
    environment: found.environment,
    appId: undefined,
    askedPermissions: [],
    issuedAt: found.issuedAt ?? now,
    token: { token: found.token, expiresAt: found.expiresAt, estimated: found.estimated },
    kind: found.life,
    granted: found.granted,
    userId: known(inspection.profile)?.accountId,
    longLivedRefusal: undefined,
  }
}

import type { AccessToken, Environment } from '../access-token.ts'
import type { FacebookPendingLogin } from './pending.ts'

/** A checked response of Facebook Login: tokens and their instants. */
export type Grant = {
  readonly family: 'facebook-login'
  readonly environment: Environment
  readonly appId: string | undefined
  /** Somebody's shared link brought the app ID. */
  readonly linked?: true
  /** It came by hand and not by a redirect: how it was made, nobody says. */
  readonly pasted?: true
  /** Empty where a configuration decided. */
  readonly askedPermissions: readonly string[]
  readonly dialog: FacebookPendingLogin['dialog']
  readonly configurationId?: string
  /** When Meta made the tokens, by Meta's clock where the response tells it. */
  readonly issuedAt: Date
  /** Milliseconds by which this device's clock is ahead of Meta's, where that is minutes or more. */
  readonly clockAhead?: number
  readonly shortLived: DatedToken
  /** Optional: several captures lack it, and no source names the reason. */
  readonly longLived: DatedToken | undefined
  /** When data access ends without a new login; undefined when Meta did not say. */
  readonly dataAccessExpiresAt: Date | undefined
  /** What Meta says was granted and declined, where it was asked to say so. */
  readonly granted: readonly string[] | undefined
  readonly declined: readonly string[] | undefined
}

export type DatedToken = {
  readonly token: AccessToken
  /** undefined: Meta named no end. */
  readonly expiresAt: Date | undefined
  /** Meta said that it has no end: `expires_in=0` (one capture of 2024). Not set when nothing was said. */
  readonly endless?: true
  /** True when the end is counted from the login and not told by Meta. */
  readonly estimated: boolean
}

/** Exactly this long after each login, in every capture. Milliseconds. */
const dataAccess = 90 * 24 * 60 * 60 * 1000
/** Meta's sample for a long-lived token (Get Long-Lived Tokens): 5183944 seconds. */
const longLife = 5_183_944 * 1000

/** The token that asks Graph: Page tokens made from the long-lived one have no end of their own. */
export function askingToken(grant: Grant): AccessToken {
  return (grant.longLived ?? grant.shortLived).token
}

/**
 * A checked success, its instants as dates. The texts are as they were on the wire: `expiresIn` in
 * whole seconds from the login, `dataAccessExpirationTime` in epoch seconds. Non-numeric values count
 * as missing.
 */
export function toGrant(raw: {
  readonly pending: FacebookPendingLogin
  readonly now: Date
  readonly shortLived: AccessToken
  readonly longLived: AccessToken | undefined
  readonly expiresIn: string | undefined
  readonly dataAccessExpirationTime: string | undefined
  readonly granted: string | undefined
  readonly declined: string | undefined
}): Grant {
  const { pending } = raw
  const dataAccessExpiresAt = toInstant(raw.dataAccessExpirationTime)
  const { issuedAt, clockAhead } = issueTime(dataAccessExpiresAt, pending.issuedAt, raw.now)
  const seconds = /^\d{1,9}$/.test(raw.expiresIn ?? '') ? Number(raw.expiresIn) : 0
  return {
    family: pending.family,
    environment: pending.environment,
    appId: pending.appId,
    askedPermissions: pending.permissions,
    dialog: pending.dialog,
    ...(pending.linked ? { linked: true } : {}),
    ...(pending.configurationId ? { configurationId: pending.configurationId } : {}),
    issuedAt,
    ...(clockAhead === undefined ? {} : { clockAhead }),
    shortLived: {
      token: raw.shortLived,
      expiresAt: seconds === 0 ? undefined : new Date(issuedAt.getTime() + seconds * 1000),
      estimated: false,
      ...(raw.expiresIn === '0' ? { endless: true } : {}),
    },
    longLived: raw.longLived && {
      token: raw.longLived,
      expiresAt: new Date(issuedAt.getTime() + longLife),
      estimated: true,
    },
    dataAccessExpiresAt,
    granted: toNames(raw.granted),
    declined: toNames(raw.declined),
  }
}

/** Wire: epoch seconds, although Meta documents ISO 8601 (every capture, and Meta's own sample). */
function toInstant(seconds: string | undefined): Date | undefined {
  return seconds !== undefined && /^[1-9]\d{8,10}$/.test(seconds)
    ? new Date(Number(seconds) * 1000)
    : undefined
}

/** Less than this is the time that the dialog and the network take. Milliseconds. */
const clockTolerance = 5 * 60 * 1000

/**
 * Data access ends 90 days after the login to the second (calculated from 15 captures), so it tells
 * the moment of the login by Meta's clock. By a right clock that moment lies between leaving for the
 * dialog and now; a clock that puts it minutes outside is wrong, and Meta's is taken.
 */
function issueTime(
  dataAccessExpiresAt: Date | undefined,
  left: Date,
  now: Date,
): { readonly issuedAt: Date; readonly clockAhead?: number } {
  if (dataAccessExpiresAt === undefined) return { issuedAt: now }
  const told = dataAccessExpiresAt.getTime() - dataAccess
  const likely = Math.min(Math.max(told, left.getTime()), now.getTime())
  return Math.abs(told - likely) > clockTolerance
    ? { issuedAt: new Date(told), clockAhead: now.getTime() - told }
    : { issuedAt: new Date(likely) }
}

function toNames(list: string | undefined): readonly string[] | undefined {
  return list?.split(/[, ]+/).filter(name => /^[a-z_]{3,60}$/.test(name))
}

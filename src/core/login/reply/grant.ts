import type { AccessToken, Environment } from '../../access-token.ts'
import type { AnsweredRequest, FacebookPendingLogin } from '../pending.ts'

/** A checked response of Facebook Login: tokens and their dates. */
export type Grant = {
  readonly family: 'facebook-login'
  readonly environment: Environment
  readonly appId: string | undefined
  /** A shared link brought the app ID. */
  readonly linked?: true
  /** A person pasted it, so its source is unknown. */
  readonly pasted?: true
  /** Empty for a configuration login. */
  readonly askedPermissions: readonly string[]
  readonly dialog: FacebookPendingLogin['dialog']
  readonly configurationId?: string
  /** A client logged in to answer this request. */
  readonly answers?: AnsweredRequest
  /** Meta was asked for a code, with PKCE. */
  readonly pkce?: true
  /** Issue time of the tokens, by Meta's clock if the response tells it. */
  readonly issuedAt: Date
  /** Milliseconds that this device's clock is ahead of Meta's, if it is minutes or more. */
  readonly clockAhead?: number
  readonly shortLived: DatedToken
  /** Optional: several captures lack it, and no source names the reason. */
  readonly longLived: DatedToken | undefined
  /** End of data access; undefined if Meta sent none. */
  readonly dataAccessExpiresAt: Date | undefined
  /** Permissions granted and declined, if the login requested this list. */
  readonly granted: readonly string[] | undefined
  readonly declined: readonly string[] | undefined
}

export type DatedToken = {
  readonly token: AccessToken
  /** undefined: Meta named no end. */
  readonly expiresAt: Date | undefined
  /** Meta sent `expires_in=0`: no end (one capture of 2024). Not set if Meta sent nothing. */
  readonly endless?: true
  /** True if Keytag counted the end from the login and Meta did not send it. */
  readonly estimated: boolean
}

/** Milliseconds from each login to the end of data access, equal in every capture. */
const dataAccess = 90 * 24 * 60 * 60 * 1000
/** Meta's sample for a long-lived token (Get Long-Lived Tokens): 5183944 seconds. */
export const longLife = 5_183_944 * 1000
/** A short-lived token ends within two hours, so a token with more than this is long-lived. */
export const surelyLong = 24 * 60 * 60 * 1000

/** A short-lived token lives one or two hours (Get Long-Lived Tokens). */
const longestShortLife = 2 * 60 * 60 * 1000

/** The latest end of the Page tokens of a login. Those from a long-lived User token have none. */
export function pageTokensEnd({ longLived, shortLived, issuedAt }: Grant): Date | undefined {
  const { expiresAt, endless } = shortLived
  if (longLived || endless) return undefined
  if (expiresAt === undefined) return new Date(issuedAt.getTime() + longestShortLife)
  return expiresAt.getTime() - issuedAt.getTime() > surelyLong ? undefined : expiresAt
}

/** The token for Graph calls. Page tokens from the long-lived one have no end. */
export function askingToken(grant: Grant): AccessToken {
  return (grant.longLived ?? grant.shortLived).token
}

/**
 * A checked success with its dates. Input is text from the wire: `expiresIn` in seconds from the login,
 * `dataAccessExpirationTime` in epoch seconds. Non-numeric values count as missing.
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
    ...(pending.answers ? { answers: pending.answers } : {}),
    ...(pending.pkce ? { pkce: true } : {}),
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

/** Epoch seconds, although Meta documents ISO 8601 (every capture and Meta's own sample). */
export function toInstant(seconds: string | undefined): Date | undefined {
  return seconds && /^[1-9]\d{8,10}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined
}

/** Milliseconds that the dialog and the network may take. */
const clockTolerance = 5 * 60 * 1000

/**
 * Data access ends exactly 90 days after the login (calculated from 15 captures), which gives the login's
 * time by Meta's clock. With a correct device clock it lies between leaving for the dialog and now. A clock
 * that puts it minutes outside is wrong, so Meta's time is used.
 */
export function issueTime(
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

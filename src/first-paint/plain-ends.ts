import type { PlainLogin } from '../arrival/plain-login.ts'
import { issueTime, longLife, toInstant } from '../core/login/grant.ts'

/** The ends that the User token's panel shows. */
export type PlainEnds = { readonly token: Date; readonly dataAccess: Date }

/**
 * The ends of a login whose screen looks like the templates. `undefined` if the screen says more: without a
 * long-lived token, without a date from Meta, after a shared link, and on a device whose clock is wrong.
 */
export function readPlainEnds(login: PlainLogin, now: Date): PlainEnds | undefined {
  const dataAccess = toInstant(login.dataAccessEnds)
  if (!login.longLived || !dataAccess || login.isLinked) return undefined
  const { issuedAt, clockAhead } = issueTime(dataAccess, login.leftAt, now)
  return clockAhead === undefined
    ? { token: new Date(issuedAt.getTime() + longLife), dataAccess }
    : undefined
}

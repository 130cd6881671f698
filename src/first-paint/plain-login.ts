import type { Arrival } from '../arrival/arrival.ts'
import { tokenOfMeta } from '../core/access-token.ts'
import { isFresh } from '../core/login/pending.ts'
import { issueTime, longLife, toInstant } from '../core/login/reply/grant.ts'
import { fieldsIn } from './fields-of.ts'

/** A plain success of Facebook Login at Meta. Texts, because every byte of this code is in <head>. */
export type PlainLogin = {
  readonly shortLived: string
  /** Empty if Meta sent none. */
  readonly longLived: string
  /** The ends that the User token's bar shows. `undefined` if the screen says more than the templates. */
  readonly ends: { readonly token: Date; readonly dataAccess: Date } | undefined
}

/**
 * Reads only a plain success with a pending login of this browser. Stricter than `readAuthorizationResponse`:
 * returns tokens only if the full reader would grant the same ones.
 */
export function readPlainLogin({
  route,
  address: { query, fragment },
  spent,
  now,
}: Arrival): PlainLogin | undefined {
  if (!route || query || fragment.length > 16_384) return undefined
  const pairs = [...new URLSearchParams(fragment)]
  const sent = new Map(pairs)
  if (pairs.length > 64 || sent.size < pairs.length) return undefined
  if (sent.has('code') || sent.has('error')) return undefined
  const pending = fieldsIn(spent)
  const { state, environment, family, dialog, appId, permissions, issuedAt, linked } = pending
  const shortLived = sent.get('access_token') ?? ''
  const longLived = sent.get('long_lived_token') ?? ''
  const isPlain =
    state === sent.get('state') &&
    environment === route.environment &&
    family === route.family &&
    (dialog === 'guided' || dialog === 'plain') &&
    typeof appId === 'string' &&
    Array.isArray(permissions) &&
    typeof issuedAt === 'string' &&
    isFresh(new Date(issuedAt), now) &&
    tokenOfMeta.test(shortLived) &&
    (!longLived || tokenOfMeta.test(longLived))
  if (!isPlain) return undefined
  const dataAccess = toInstant(sent.get('data_access_expiration_time'))
  const { issuedAt: issued, clockAhead } = issueTime(dataAccess, new Date(issuedAt), now)
  // A shared link and a wrong clock get words of their own.
  const isUsual = longLived && dataAccess && !linked && !clockAhead
  return {
    shortLived,
    longLived,
    ends: isUsual ? { token: new Date(issued.getTime() + longLife), dataAccess } : undefined,
  }
}

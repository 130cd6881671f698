import { isTokenOfMeta } from '../core/access-token.ts'
import { isFresh } from '../core/login/pending.ts'
import type { ResponseAddress } from '../core/login/response.ts'
import type { Route } from './route.ts'

/** A plain success of Facebook Login at Meta. Texts, because every byte of this code is in <head>. */
export type PlainLogin = {
  readonly shortLived: string
  /** Empty if Meta sent none. */
  readonly longLived: string
  /** `data_access_expiration_time` as Meta sent it. */
  readonly dataAccessEnds: string | undefined
  /** A shared link brought the app ID. */
  readonly isLinked: boolean
  /** The time at which the browser left for Meta's dialog. */
  readonly leftAt: Date
}

/**
 * Reads only a plain success with a pending login of this browser. Stricter than `readAuthorizationResponse`:
 * returns tokens only if the full reader would grant the same ones.
 * @throws SyntaxError if another project on this origin wrote the pending login
 */
export function readPlainLogin(
  { query, fragment }: ResponseAddress,
  route: Route | undefined,
  spent: string,
  now: Date,
): PlainLogin | undefined {
  if (query || fragment.length > 16_384) return undefined
  if (route?.environment !== 'meta' || route.family !== 'facebook-login') return undefined
  const pairs = [...new URLSearchParams(fragment)]
  const sent = new Map(pairs)
  if (pairs.length > 64 || sent.size < pairs.length) return undefined
  if (sent.has('code') || sent.has('error')) return undefined
  const pending: Readonly<Record<string, unknown>> = Object(JSON.parse(spent))
  const { state, environment, family, dialog, appId, permissions, issuedAt, linked } = pending
  const isPlain =
    state === sent.get('state') &&
    environment === route.environment &&
    family === route.family &&
    (dialog === 'guided' || dialog === 'plain') &&
    typeof appId === 'string' &&
    Array.isArray(permissions)
  const leftAt = new Date(typeof issuedAt === 'string' ? issuedAt : Number.NaN)
  const shortLived = sent.get('access_token') ?? ''
  const longLived = sent.get('long_lived_token') ?? ''
  return isPlain &&
    isFresh(leftAt, now) &&
    isTokenOfMeta(shortLived) &&
    (!longLived || isTokenOfMeta(longLived))
    ? {
        shortLived,
        longLived,
        dataAccessEnds: sent.get('data_access_expiration_time'),
        isLinked: linked === true,
        leftAt,
      }
    : undefined
}

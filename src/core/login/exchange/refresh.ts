import { AccessToken, isTokenOf } from '../../access-token.ts'
import type { InstagramGrant } from './instagram-grant.ts'

const day = 24 * 60 * 60 * 1000

/**
 * The time in which a token can be refreshed: at least 24 hours old and not expired (Instagram's refresh
 * page). `undefined` for other tokens.
 */
export function refreshWindow(
  grant: InstagramGrant,
): { readonly from: Date; readonly until: Date } | undefined {
  const until = grant.token.expiresAt
  if (grant.kind !== 'long-lived' || until === undefined) return undefined
  return { from: new Date(grant.issuedAt.getTime() + day), until }
}

/** The same login with its new token; `undefined` if the text is not a token of this environment. */
export function refreshed(
  grant: InstagramGrant,
  answer: { readonly token: string; readonly seconds: number },
  now: Date,
): InstagramGrant | undefined {
  if (!isTokenOf(grant.environment, answer.token)) return undefined
  return {
    ...grant,
    kind: 'long-lived',
    issuedAt: now,
    token: {
      token: new AccessToken(answer.token),
      expiresAt: new Date(now.getTime() + answer.seconds * 1000),
      estimated: false,
    },
    longLivedRefusal: undefined,
  }
}

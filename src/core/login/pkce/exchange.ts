import { AccessToken, type LoginCode } from '../../access-token.ts'
import type { ReturnedCode } from '../reply/authorization-code.ts'
import { type Grant, surelyLong, toGrant } from '../reply/grant.ts'
import type { CodeVerifier } from './code-verifier.ts'

/** The path of the exchange at graph.facebook.com. */
export const exchangePath = '/oauth/access_token'

/** The form of the exchange: RFC 7636 section 4.5, without an app secret. */
export function exchangeForm(
  { pending, code }: ReturnedCode,
  verifier: CodeVerifier,
  redirectUri: string,
): Readonly<Record<string, string | LoginCode>> {
  return {
    client_id: pending.appId ?? '',
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  }
}

/** The login that an exchange ends in. Its answer names one token, whose life tells its kind. */
export function toExchangedGrant(
  { pending }: ReturnedCode,
  answer: { readonly token: string; readonly seconds: number | undefined },
  now: Date,
): Grant {
  const { seconds } = answer
  const grant = toGrant({
    pending,
    now,
    shortLived: new AccessToken(answer.token),
    longLived: undefined,
    expiresIn: seconds === undefined ? undefined : `${seconds}`,
    dataAccessExpirationTime: undefined,
    granted: undefined,
    declined: undefined,
  })
  const isLong = seconds !== undefined && seconds * 1000 > surelyLong
  return isLong ? { ...grant, longLived: grant.shortLived } : grant
}

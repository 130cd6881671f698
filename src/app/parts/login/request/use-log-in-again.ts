import type { InstagramGrant } from '../../../../core/login/exchange/instagram-grant.ts'
import { authorizationRequest, type FacebookLogin } from '../../../../core/login/facebook.ts'
import { instagramAuthorizationRequest } from '../../../../core/login/instagram.ts'
import type { PendingLogin } from '../../../../core/login/pending.ts'
import type { Grant } from '../../../../core/login/reply/grant.ts'
import { useKeytag } from '../../../keytag.tsx'
import { redirectUriOf } from './redirect-uri-of.ts'
import { useForeignWorker } from './use-foreign-worker.ts'
import { usePendingLogin } from './use-pending-login.ts'

/** The data needed to repeat a login. */
export type LoginToRepeat =
  | Pick<
      Grant,
      | 'family'
      | 'environment'
      | 'appId'
      | 'linked'
      | 'askedPermissions'
      | 'dialog'
      | 'configurationId'
      | 'answers'
      | 'pkce'
    >
  | Pick<InstagramGrant, 'family' | 'environment' | 'appId' | 'linked' | 'askedPermissions'>

/** The same of a login that ended before it brought anything. */
export function toRepeat(pending: PendingLogin): LoginToRepeat {
  return { ...pending, askedPermissions: pending.permissions }
}

/** The differences of the new login from the one before. */
export type Otherwise = Partial<Pick<FacebookLogin, 'permissions' | 'dialog' | 'authType'>>

/**
 * The link that repeats a login, with the Page picker open for Facebook Login. Without an app ID (a pasted
 * address) it leads to the start.
 */
export function useLogInAgain(login: LoginToRepeat, otherwise: Otherwise = {}) {
  const { config } = useKeytag()
  const worker = useForeignWorker()
  const { environment, appId } = login
  const { authType = 'rerequest' } = otherwise
  const configurationId = login.family === 'facebook-login' ? login.configurationId : undefined
  // A configuration decides the permissions. Only the App Dashboard changes it.
  const permissions = configurationId ? [] : (otherwise.permissions ?? login.askedPermissions)
  const dialog = login.family === 'facebook-login' ? (otherwise.dialog ?? login.dialog) : 'plain'
  const redirectUri = redirectUriOf(login, config)
  const linked = login.linked && { linked: login.linked }
  // Add the new permissions to the old ones, because the new login replaces the old one.
  const all = configurationId ? [] : [...new Set([...login.askedPermissions, ...permissions])]
  const promised = { environment, appId, permissions: all, ...linked }
  const pending = usePendingLogin(
    login.family === 'facebook-login'
      ? {
          ...promised,
          family: login.family,
          dialog,
          ...(configurationId ? { configurationId } : {}),
          ...(login.answers ? { answers: login.answers } : {}),
        }
      : { ...promised, family: login.family, redirectUri },
    // A client's login asked for tokens, and so does its repetition. A pasted token came from no code.
    config.own.pkce && login.family === 'facebook-login' && login.pkce === true,
  )
  // Another site's worker could read the reply, Meta returns to no file, and a code needs its challenge. The
  // start screen explains it.
  if (
    worker ||
    pending.isFailed ||
    (config.isSingleFile && environment === 'meta') ||
    appId === undefined ||
    (permissions.length === 0 && configurationId === undefined)
  ) {
    return { href: config.base, handlers: {} }
  }
  const simulated = environment === 'simulated'
  const request = { appId, permissions, redirectUri, state: pending.state }
  const { url } =
    login.family === 'facebook-login'
      ? authorizationRequest({
          ...request,
          dialog,
          authType,
          configurationId,
          codeChallenge: pending.codeChallenge,
          address: simulated ? config.simulatedDialogs[login.family] : undefined,
        })
      : instagramAuthorizationRequest({
          ...request,
          forceReauth: false,
          enableFacebookLogin: true,
          address: simulated ? config.simulatedDialogs[login.family] : undefined,
        })
  return { href: pending.isReady ? url : undefined, handlers: pending.handlers }
}

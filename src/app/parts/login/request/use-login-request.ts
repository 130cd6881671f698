import { simulatedAppId, simulatedInstagramAppId } from '../../../../config.ts'
import type { Environment } from '../../../../core/access-token.ts'
import type { AuthorizationRequest } from '../../../../core/login/authorization-request.ts'
import { authorizationRequest } from '../../../../core/login/facebook.ts'
import { instagramAuthorizationRequest } from '../../../../core/login/instagram.ts'
import { appIdKey, type Setup } from '../../../../core/login/setup/setup.ts'
import { useHydrated } from '../../../hydrated.ts'
import { useKeytag } from '../../../keytag.tsx'
import { redirectUriOf } from './redirect-uri-of.ts'
import { usePendingLogin } from './use-pending-login.ts'

/**
 * The login link of a setup, for Meta or the simulated Meta, and its pending login. `linked` means that a
 * shared link brought the app ID.
 */
export function useLoginRequest(
  setup: Setup,
  permissions: readonly string[],
  environment: Environment,
  linked = false,
): AuthorizationRequest & { readonly href: string | undefined } & Pick<
    ReturnType<typeof usePendingLogin>,
    'keep' | 'handlers' | 'isFailed'
  > {
  const { config } = useKeytag()
  const isHydrated = useHydrated()
  const { family, dialog, configurationId, forceReauth, enableFacebookLogin } = setup
  const isSimulated = environment === 'simulated'
  const simulated = family === 'facebook-login' ? simulatedAppId : simulatedInstagramAppId
  const appId = isSimulated ? simulated : setup[appIdKey(family)]
  const redirectUri = redirectUriOf({ environment, family }, config)
  const configured =
    family === 'facebook-login' && !isSimulated && configurationId !== ''
      ? { configurationId }
      : undefined
  const promised = {
    environment,
    appId,
    permissions: configured ? [] : permissions,
    ...(linked ? { linked: true as const } : {}),
  }
  const { state, codeChallenge, isReady, isFailed, keep, handlers } = usePendingLogin(
    family === 'facebook-login'
      ? { ...promised, family, dialog, ...configured }
      : { ...promised, family, redirectUri },
    config.own.pkce && family === 'facebook-login',
  )
  const login = { appId, permissions, redirectUri, state }
  const request =
    family === 'facebook-login'
      ? authorizationRequest({
          ...login,
          dialog,
          ...configured,
          codeChallenge,
          address: isSimulated ? config.simulatedDialogs[family] : undefined,
        })
      : instagramAuthorizationRequest({
          ...login,
          forceReauth,
          enableFacebookLogin,
          address: isSimulated ? config.simulatedDialogs[family] : undefined,
        })
  // Drawn by the build, a link would have nobody's state.
  const href = isHydrated && isReady ? request.url : undefined
  return { ...request, href, isFailed, keep, handlers }
}

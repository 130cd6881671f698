import { authorizationRequest } from '../../core/login/facebook.ts'
import type { Grant } from '../../core/login/grant.ts'
import { useKeytag } from '../keytag.tsx'
import { usePendingLogin } from './use-pending-login.ts'

/**
 * The link of the same login once more, with the Page picker open again. Without an app ID (a pasted
 * address) it leads to the start.
 */
export function useLogInAgain(
  login: Pick<Grant, 'environment' | 'appId' | 'askedPermissions' | 'dialog'>,
) {
  const { config } = useKeytag()
  const { environment, appId, askedPermissions: permissions, dialog } = login
  const pending = usePendingLogin({ environment, appId, permissions, dialog })
  if (appId === undefined || permissions.length === 0) return { href: config.base, handlers: {} }
  const simulated = environment === 'simulated'
  const { url } = authorizationRequest({
    appId,
    permissions,
    dialog,
    redirectUri: simulated ? config.simulatedRedirectUri : config.redirectUri,
    state: pending.state,
    authType: 'rerequest',
    ...(simulated ? { address: config.simulatedDialog } : {}),
  })
  return { href: url, handlers: pending.handlers }
}

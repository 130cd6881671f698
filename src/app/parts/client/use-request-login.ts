import { environmentOf, type Request } from '../../../core/hand-over/request.ts'
import { authorizationRequest } from '../../../core/login/facebook.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Language } from '../../messages/languages.ts'
import { redirectUriOf } from '../login/request/redirect-uri-of.ts'
import { usePendingLogin } from '../login/request/use-pending-login.ts'

/** The login that answers a request. Its pending login remembers the request and the language. */
export function useRequestLogin(request: Request, link: string, language: Language) {
  const { config } = useKeytag()
  const environment = environmentOf(request)
  const { family, appId, permissions, world } = request
  const { state, handlers } = usePendingLogin({
    family,
    environment,
    appId,
    // A link brought the app. The first paint also leaves a linked login to the app.
    linked: true,
    permissions,
    dialog: 'guided',
    answers: { link, language },
  })
  const { url } = authorizationRequest({
    appId,
    redirectUri: redirectUriOf({ environment, family }, config),
    permissions,
    dialog: 'guided',
    state,
    address: world === undefined ? undefined : config.simulatedDialogs[family],
  })
  return { href: world === undefined ? url : `${url}&world=${world}`, handlers }
}

import { useLocation } from 'react-router-dom'
import { simulatedAppId } from '../../config.ts'
import { authorizationRequest } from '../../core/login/facebook.ts'
import { useKeytag } from '../keytag.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { usePendingLogin } from './use-pending-login.ts'

/** The same flow, to the simulated dialog; in the scenario that the address names, if it does. */
export function SimulationLink(props: {
  readonly main: boolean
  readonly permissions: readonly string[]
  readonly dialog: 'guided' | 'plain'
}) {
  const { main, permissions, dialog } = props
  const { config } = useKeytag()
  const world = new URLSearchParams(useLocation().search).get('world')
  const pending = usePendingLogin({
    family: 'facebook-login',
    environment: 'simulated',
    appId: simulatedAppId,
    permissions,
    dialog,
  })
  const { url } = authorizationRequest({
    appId: simulatedAppId,
    redirectUri: config.simulatedRedirectUri,
    permissions,
    dialog,
    state: pending.state,
    address: config.simulatedDialog,
  })
  return (
    <ButtonLink
      kind={main ? 'main' : 'normal'}
      size={main ? 'big' : 'normal'}
      wide
      href={world ? `${url}&world=${encodeURIComponent(world)}` : url}
      {...pending.handlers}
    >
      Try it with the simulated Meta
    </ButtonLink>
  )
}

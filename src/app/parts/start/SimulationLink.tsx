import { useLocation } from 'react-router-dom'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { worldOf } from '../../../core/login/setup/setup-link.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { useLoginRequest } from '../login/request/use-login-request.ts'

/** The same flow, to the simulated dialog; in the scenario that the address names, if it does. */
export function SimulationLink(props: {
  readonly main: boolean
  readonly setup: Setup
  readonly permissions: readonly string[]
}) {
  const { main, setup, permissions } = props
  const world = worldOf(useLocation().search)
  const { url, handlers } = useLoginRequest(setup, permissions, 'simulated')
  return (
    <ButtonLink
      kind={main ? 'main' : 'normal'}
      size={main ? 'big' : 'normal'}
      wide
      href={world ? `${url}&world=${world}` : url}
      {...handlers}
    >
      Try it with the simulated Meta
    </ButtonLink>
  )
}

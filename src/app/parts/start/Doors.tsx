import type { ComponentProps, ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { worldOf } from '../../../core/login/setup/setup-link.ts'
import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { useLoginRequest } from '../login/request/use-login-request.ts'
import './Doors.css'

/** The three ways in. The open one runs into the sheet below; a copy that hides the others has none. */
export function Doors(props: {
  readonly setup: Setup
  readonly permissions: readonly string[]
  /** The simulation is what works now. */
  readonly simulationFirst: boolean
  /** Every permission was left out, and no dialog opens for nothing. */
  readonly asksNothing: boolean
  readonly onNotYet: () => void
}) {
  const { setup, permissions, simulationFirst, asksNothing, onNotYet } = props
  const { show } = useKeytag().config.own
  if (!show.simulation && !show.site) return null
  return (
    <nav className="doors" aria-label="Ways in">
      {show.simulation && (
        <TryIt
          main={simulationFirst}
          setup={setup}
          permissions={permissions}
          onNotYet={asksNothing ? onNotYet : undefined}
        />
      )}
      <a className="door" href="#form" aria-current="true">
        <Words icon="key" title="Get my tokens" what="With your Meta app" />
      </a>
      {show.site && (
        <Link className="door" to="/ask/">
          <Words icon="person" title="Ask a client" what="They log in, you get tokens" />
        </Link>
      )}
    </nav>
  )
}

/** The same login in the simulated dialog; in the scenario that the address names, if it does. */
function TryIt(props: {
  readonly main: boolean
  readonly setup: Setup
  readonly permissions: readonly string[]
  readonly onNotYet: (() => void) | undefined
}) {
  const { main, setup, permissions, onNotYet } = props
  const world = worldOf(useLocation().search)
  // The build draws no address's own words.
  const isHydrated = useHydrated()
  const { href, handlers } = useLoginRequest(setup, permissions, 'simulated')
  const words = (
    <Words
      icon="play"
      title="Try it"
      what={isHydrated && world ? `Scenario ${world}` : 'Simulated Meta, no app needed'}
      state={main ? 'now' : 'brass'}
    />
  )
  const look = { className: 'door', 'data-main': main || undefined }
  if (onNotYet) {
    return (
      <button type="button" {...look} onClick={onNotYet}>
        {words}
      </button>
    )
  }
  return (
    <a {...look} href={href && world ? `${href}&world=${world}` : href} {...handlers}>
      {words}
    </a>
  )
}

function Words(props: {
  readonly icon: IconName
  readonly title: string
  readonly what: ReactNode
  readonly state?: ComponentProps<typeof Tag>['state']
}) {
  const { icon, title, what, state = 'brass' } = props
  return (
    <>
      <Tag state={state}>
        <Icon name={icon} />
      </Tag>
      <span className="door-words">
        <b>{title}</b> <span>{what}</span>
      </span>
    </>
  )
}

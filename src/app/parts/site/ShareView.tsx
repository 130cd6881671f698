import type { ReactNode } from 'react'
import { useHref } from 'react-router-dom'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Peg } from '../../ui/surface/Peg.tsx'
import { Tag } from '../../ui/surface/Tag.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { ShareSetup } from './ShareSetup.tsx'

/** The links that can be sent: the client's first, then the one with the settings. */
export function ShareView(props: {
  readonly setup: Setup
  /** The address of the code for the same setup, and the note that the person chose it. */
  readonly integrate: string
  readonly chosen: unknown
  /** The source of the settings, and an App ID that is missing. */
  readonly children: ReactNode
}) {
  const { setup, integrate, chosen, children } = props
  const ask = useHref('/ask/')
  return (
    <main id="main" className="shell share-view">
      <div className="stack">
        <ScreenHeading title="Share" />
        <p className="lead">
          A link holds no secret and no token.{' '}
          <Link to={integrate} state={chosen}>
            Integrate instead
          </Link>
        </p>
        {children}
      </div>
      <div>
        <Peg
          tag={
            <Tag state="brass">
              <Icon name="person" />
            </Tag>
          }
          title="To a client"
          hint="They log in on their own device, and send you a locked reply that only your browser can open."
        >
          <div className="row">
            <ButtonLink kind="main" href={ask}>
              Ask a client
            </ButtonLink>
          </div>
        </Peg>
        <Peg
          tag={
            <Tag state="brass">
              <Icon name="key" />
            </Tag>
          }
          title="A link with your settings"
        >
          <ShareSetup setup={setup} />
        </Peg>
      </div>
    </main>
  )
}

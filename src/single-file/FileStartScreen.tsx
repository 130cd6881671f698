import { useHref, useLinkClickHandler, useLocation } from 'react-router-dom'
import { useKeytag } from '../app/keytag.tsx'
import { ScreenHeading } from '../app/parts/frame/ScreenHeading.tsx'
import { useLoginRequest } from '../app/parts/login/request/use-login-request.ts'
import { presetSetup } from '../app/parts/setup/preset-setup.ts'
import { ButtonLink } from '../app/ui/actions/Button.tsx'
import { Panel } from '../app/ui/surface/Panel.tsx'
import { type Family, families, familyNames } from '../core/family.ts'
import { askedPermissions } from '../core/login/permissions/permissions.ts'
import { firstSetup } from '../core/login/setup/setup.ts'
import { worldOf } from '../core/login/setup/setup-link.ts'

/** The start screen of the single file: its doors, and what it cannot do. */
export function FileStartScreen() {
  const { show, source } = useKeytag().config.own
  return (
    <main id="main" className="shell stack">
      <ScreenHeading title="Keytag in one file" />
      <p className="lead">It works without a network. What you paste stays in this tab.</p>
      {show.inspect && (
        <Panel title="Paste anything">
          <p>An error, a token, a login reply, an ID or a whole log, explained here.</p>
          <p>
            <PasteSomething />
          </p>
        </Panel>
      )}
      {show.simulation && (
        <Panel title="Try a login">
          <p>The simulated Meta is in this file too, with its Pages, errors and exports.</p>
          <div className="row">
            {families.map(family => (
              <TryIt key={family} family={family} />
            ))}
          </div>
        </Panel>
      )}
      <Panel title="What a file cannot do">
        <ul className="plain-list">
          <li>
            <b>Log in at Meta.</b> Meta returns a login only to a web address that your app has
            registered, and a file has none. Log in at a published copy, or paste here the address
            that Meta returned to.
          </li>
          <li>
            <b>Ask a client, or put the login on your site.</b> Both need a published copy.
          </li>
          <li>
            <b>Ask Meta without a network.</b> Only a button that asks Meta sends anything, and only
            to Meta.
          </li>
        </ul>
        {source && (
          <p>
            <a href={source} target="_blank" rel="noreferrer">
              How to publish a copy
            </a>
          </p>
        )}
      </Panel>
    </main>
  )
}

/** A step of the router, which lets the next screen's heading take the focus. */
function PasteSomething() {
  const href = useHref('/paste/')
  const follow = useLinkClickHandler<HTMLAnchorElement>('/paste/')
  return (
    <ButtonLink kind="main" href={href} onClick={follow}>
      Paste something
    </ButtonLink>
  )
}

/** A login with the simulated Meta, in the scenario that the address names, if it does. */
function TryIt({ family }: { readonly family: Family }) {
  const { config } = useKeytag()
  const { search } = useLocation()
  const preset = presetSetup(config)
  const setup = preset.family === family ? preset : { ...firstSetup, family }
  const permissions = askedPermissions(setup.wanted, family).map(
    ({ permission }) => permission.name,
  )
  const { url, handlers } = useLoginRequest(setup, permissions, 'simulated')
  const told = new URLSearchParams(search).get('family') ?? 'facebook-login'
  const world = told === family ? worldOf(search) : undefined
  return (
    <ButtonLink
      kind={world ? 'main' : 'normal'}
      href={world ? `${url}&world=${world}` : url}
      {...handlers}
    >
      Simulated {familyNames[family]}
    </ButtonLink>
  )
}

import { lazy, Suspense, useRef, useState } from 'react'
import { type AppIdFault, appIdFault } from '../../core/login/facebook.ts'
import { lintScopes, type ScopeFault } from '../../core/login/permissions/lint.ts'
import { askedPermissions, toWanted } from '../../core/login/permissions/permissions.ts'
import { appIdKey } from '../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../core/login/setup/setup-link.ts'
import { useKeytag } from '../keytag.tsx'
import { useLogin } from '../login.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { homeOf } from '../parts/login/home-of.ts'
import { RedirectUriCard } from '../parts/login/RedirectUriCard.tsx'
import { useForeignWorker } from '../parts/login/request/use-foreign-worker.ts'
import { useInApp } from '../parts/login/use-in-app.ts'
import { SiteLink } from '../parts/site/SiteLink.tsx'
import { AppIdField } from '../parts/start/AppIdField.tsx'
import { AskedScopes } from '../parts/start/AskedScopes.tsx'
import { ConfigurationIdField } from '../parts/start/ConfigurationIdField.tsx'
import { FamilyChoice } from '../parts/start/FamilyChoice.tsx'
import { LoginGo } from '../parts/start/LoginGo.tsx'
import { ScopeFaults } from '../parts/start/ScopeFaults.tsx'
import { SetupLinkNotice } from '../parts/start/SetupLinkNotice.tsx'
import { StartNotices } from '../parts/start/StartNotices.tsx'
import { UseCaseChoice } from '../parts/start/UseCaseChoice.tsx'
import { useSetup } from '../parts/start/use-setup.ts'
import { Button } from '../ui/actions/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Peg } from '../ui/surface/Peg.tsx'
import { Tag } from '../ui/surface/Tag.tsx'
import './StartScreen.css'
import './TwoColumns.css'

/** With the clients' words: most people are in a browser of their own. */
const InAppGate = lazy(async () => ({
  default: (await import('../parts/login/InAppGate.tsx')).InAppGate,
}))

/** From nothing to the login button. */
export default function StartScreen() {
  const { config, remembers, login } = useKeytag()
  const held = useLogin(login)
  const { setup, change, link, linked, clearLink } = useSetup()
  const [fault, setFault] = useState<AppIdFault>()
  const [mended, setMended] = useState<readonly string[]>([])
  const appIdField = useRef<HTMLInputElement>(null)
  const askedHeading = useRef<HTMLHeadingElement>(null)
  const go = useRef<HTMLDivElement>(null)
  const worker = useForeignWorker()
  const { inside, overrule, focusWhenOverruled } = useInApp()

  const { family, wanted } = setup
  const appId = setup[appIdKey(family)]
  const asked = askedPermissions(wanted, family)
  const permissions = asked.map(({ permission }) => permission.name)
  const mend = ({ name }: ScopeFault, successor: string | undefined) => {
    setMended([...mended, name])
    if (successor) change({ wanted: toWanted([...permissions, successor], family) })
  }
  // What is asked for already under this family's own name needs no mending.
  const faults = lintScopes(link?.names ?? [], family).faults.filter(
    ({ name, kind, successor }) =>
      !mended.includes(name) &&
      !(kind === 'other-family' && successor !== undefined && permissions.includes(successor)),
  )
  const isConfiguration = family === 'facebook-login' && setup.configurationId !== ''
  const asksNothing = permissions.length === 0 && !isConfiguration
  const ready =
    !asksNothing &&
    appIdFault(appId) === undefined &&
    remembers &&
    !worker &&
    !homeOf(config, location.hostname)
  const offersSimulation = config.own.show.simulation && !asksNothing
  const sayWhatIsMissing = () => {
    setFault(appIdFault(appId))
    if (asksNothing) askedHeading.current?.focus()
    else appIdField.current?.focus()
  }

  return (
    <main id="main" className="shell two-columns start-screen">
      <div className="two-columns-intro">
        <ScreenHeading
          title="Get Instagram credentials"
          // The button that forgot the tokens is gone, and with it the focus.
          arrived={held.kind === 'forgotten'}
        />
        <p className="lead">
          Log in with Facebook or Instagram, then copy the access token and the IDs that Instagram’s
          APIs ask for. There is no server behind this page: the tokens stay in this tab.
        </p>
        {link && (
          <SetupLinkNotice
            link={link}
            family={family}
            appId={appId}
            permissions={permissions}
            isConfiguration={isConfiguration}
            onClear={clearLink}
          />
        )}
        <StartNotices worker={worker} />
        {inside && (
          <Suspense>
            <InAppGate
              inside={inside}
              link={`${location.origin}${config.base}${writeSetupLink(setup)}`}
              onOverrule={overrule}
            />
          </Suspense>
        )}
        <ScopeFaults
          faults={faults}
          family={family}
          onMend={mend}
          onAllMended={() => askedHeading.current?.focus()}
        />
        {(offersSimulation || !inside) && (
          <p className="start-jump">
            <Button
              kind="quiet"
              onClick={() => go.current?.querySelector<HTMLElement>('a, button')?.focus()}
            >
              <Icon name="chevron-down" />
              {inside || (offersSimulation && !ready)
                ? 'Skip to the simulation'
                : 'Skip to the login button'}
            </Button>
          </p>
        )}
      </div>
      <div className="two-columns-main start-form">
        <Peg tag={<Tag state="brass">1</Tag>} title="How people log in">
          <FamilyChoice
            setup={setup}
            change={part => {
              if (part.family) setFault(undefined)
              change(part)
            }}
          />
        </Peg>
        <Peg
          tag={<Tag state={appIdFault(appId) ? 'hollow' : 'brass'}>2</Tag>}
          title="Your Meta app"
          hint="Only for the real thing. Skip it to try the simulation."
        >
          <AppIdField
            ref={appIdField}
            setup={setup}
            change={change}
            fault={fault}
            onFault={setFault}
          />
          <RedirectUriCard family={family} />
          {family === 'facebook-login' && <ConfigurationIdField setup={setup} change={change} />}
        </Peg>
        <Peg tag={<Tag state="brass">3</Tag>} title="What you will use it for">
          <UseCaseChoice wanted={wanted} family={family} onChange={wanted => change({ wanted })} />
          <AskedScopes
            setup={setup}
            asked={asked}
            isConfiguration={isConfiguration}
            change={change}
            heading={askedHeading}
          />
        </Peg>
      </div>
      <div className="two-columns-side start-side">
        <LoginGo
          setup={setup}
          permissions={permissions}
          linked={linked}
          asksNothing={asksNothing}
          ready={ready}
          inside={inside !== undefined}
          focusWhenOverruled={focusWhenOverruled}
          onNotYet={sayWhatIsMissing}
          ref={go}
        />
        {config.own.show.site && <SiteLink setup={setup} />}
      </div>
    </main>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { type AppIdFault, appIdFault, authorizationRequest } from '../../core/login/facebook.ts'
import { askedPermissions } from '../../core/login/permissions.ts'
import { readSetup, type Setup, writeSetup } from '../../core/login/setup.ts'
import { worldOf, writeSetupLink } from '../../core/login/setup-link.ts'
import { useKeytag } from '../keytag.tsx'
import { InAppGate } from '../parts/InAppGate.tsx'
import { LoginLinkPanel } from '../parts/LoginLinkPanel.tsx'
import { PermissionList } from '../parts/PermissionList.tsx'
import { presetLink, presetSetup } from '../parts/preset-setup.ts'
import { RedirectUriCard } from '../parts/RedirectUriCard.tsx'
import { ScreenHeading } from '../parts/ScreenHeading.tsx'
import { SetupLinkNotice } from '../parts/SetupLinkNotice.tsx'
import { SimulationLink } from '../parts/SimulationLink.tsx'
import { SiteLink } from '../parts/SiteLink.tsx'
import { screenOf } from '../parts/screen-of.ts'
import { UseCaseChoice } from '../parts/UseCaseChoice.tsx'
import { useForeignWorker } from '../parts/use-foreign-worker.ts'
import { usePendingLogin } from '../parts/use-pending-login.ts'
import { useSession } from '../session.tsx'
import { Banner } from '../ui/Banner.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Choice, ChoiceList } from '../ui/Choice.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Field } from '../ui/Field.tsx'
import { Peg } from '../ui/Peg.tsx'
import { Tag } from '../ui/Tag.tsx'
import './StartScreen.css'

const rememberedSetup = 'keytag:v1:setup'

const appIdFaults: Readonly<Record<AppIdFault, string>> = {
  missing: 'Enter your App ID.',
  'not-digits': 'An App ID has only digits, like 442224939723604.',
  secret: 'That looks like an app secret. Keytag has dropped it. Keep it out of browsers.',
}

/** From nothing to the login button. */
export default function StartScreen() {
  const { config, store, remembers } = useKeytag()
  const { session, dropped } = useSession()
  const navigate = useNavigate()
  const [link] = useState(() => presetLink(config, location.search))
  const [world] = useState(() => worldOf(location.search))
  const [fromLink, setFromLink] = useState(link !== undefined)
  const [setup, setSetup] = useState<Setup>(
    () => link?.setup ?? readSetup(store.getItem(rememberedSetup)) ?? presetSetup(config),
  )
  const [fault, setFault] = useState<AppIdFault>()
  const appIdField = useRef<HTMLInputElement>(null)
  const worker = useForeignWorker()
  const goHint = useId()

  useEffect(() => {
    // What a link filled in is not the person's own choice, so it is not remembered as that.
    if (!fromLink) store.setItem(rememberedSetup, writeSetup(setup))
  }, [fromLink, setup, store])

  const change = (part: Partial<Setup>) => setSetup(known => ({ ...known, ...part }))
  const changeAppId = (text: string) => {
    const appId = text.replace(/\s/g, '')
    const dropIt = appIdFault(appId) === 'secret'
    setFault(dropIt ? 'secret' : undefined)
    change({ appId: dropIt ? '' : appId })
  }
  const clearLink = () => {
    setFromLink(false)
    setSetup(presetSetup(config))
    navigate('/', { replace: true })
  }

  const asked = askedPermissions(setup.wanted)
  const permissions = asked.map(({ permission }) => permission.name)
  const { appId, dialog } = setup
  const pending = usePendingLogin({
    family: 'facebook-login',
    environment: 'meta',
    appId,
    permissions,
    dialog,
  })
  const request = authorizationRequest({
    appId,
    redirectUri: config.redirectUri,
    permissions,
    dialog,
    configurationId: setup.configurationId,
    state: pending.state,
  })
  const ready = appIdFault(appId) === undefined && remembers && !worker
  const whyNot = () => {
    setFault(appIdFault(appId))
    appIdField.current?.focus()
  }

  return (
    <main id="main" className="shell start-screen">
      <div className="start-intro">
        <ScreenHeading title="Get Instagram credentials" />
        <p className="lead">
          Log in with Facebook, then copy each Page’s ID, its access token and the connected
          Instagram account ID. There is no server behind this page: the tokens stay in this tab.
        </p>
        {session && (
          <Banner icon="check">
            A login is held in this tab.{' '}
            <Link to={screenOf(session.grant)}>
              {session.family === 'facebook-login'
                ? 'Go back to its Pages'
                : 'Go back to its account'}
            </Link>
          </Banner>
        )}
        {dropped && (
          <Banner icon="check">
            You left this page, so Keytag has forgotten the tokens. Log in again to get them back.
          </Banner>
        )}
        {fromLink && link && (
          <SetupLinkNotice
            link={link}
            appId={appId}
            permissions={permissions}
            isConfiguration={setup.configurationId !== ''}
            onClear={clearLink}
          />
        )}
        {!remembers && (
          <Banner icon="warning">
            This browser refuses storage to this page, so a login could not be recognised when it
            comes back. Allow it, or leave private mode.
          </Banner>
        )}
        {worker && (
          <Banner icon="warning">
            Another site on this address has put a service worker in the way. It could read a login,
            so Keytag does not start one. Use a copy of Keytag on a hostname of its own.
          </Banner>
        )}
      </div>
      <div className="start-form">
        <Peg tag={<Tag state="brass">1</Tag>} title="How people log in">
          <ChoiceList legend="Kind of dialog">
            <Choice
              type="radio"
              name="dialog"
              checked={dialog === 'guided'}
              onChange={() => change({ dialog: 'guided' })}
              title="Guided: Business Login for Instagram"
            >
              Walks people through a professional account and a Page if they have neither. Can loop
              for accounts that are already connected.
            </Choice>
            <Choice
              type="radio"
              name="dialog"
              checked={dialog === 'plain'}
              onChange={() => change({ dialog: 'plain' })}
              title="Plain: Facebook Login for Business"
            >
              The same permissions without the guide. Leaves people without a professional account
              or a Page on their own.
            </Choice>
          </ChoiceList>
          <Disclosure summary="Looking for Instagram Basic Display?">
            <p className="soft">
              Meta switched it off on 4 December 2024 and its tokens no longer work. Nothing
              replaces it for personal accounts. Business and creator accounts log in here.{' '}
              <Link to="/basic-display">What it was, and how it worked</Link>
            </p>
          </Disclosure>
        </Peg>
        <Peg
          tag={<Tag state={appIdFault(appId) ? 'hollow' : 'brass'}>2</Tag>}
          title="Your Meta app"
          hint="Only for the real thing. Skip it to try the simulation."
        >
          <Field
            ref={appIdField}
            mono
            label="App ID"
            hint={
              <>
                The number at the top of your app’s dashboard. It is public, not a secret.{' '}
                <a href="https://developers.facebook.com/apps" target="_blank" rel="noreferrer">
                  Open the dashboard
                </a>
              </>
            }
            error={fault && appIdFaults[fault]}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            value={appId}
            onChange={event => changeAppId(event.target.value)}
            onBlur={() => appId !== '' && setFault(appIdFault(appId))}
          />
          <RedirectUriCard />
          <Disclosure summary="Use a Configuration ID instead of permissions">
            <Field
              mono
              label="Configuration ID"
              hint="From Facebook Login for Business › Configurations. When it is set, it decides what is asked for, and the link has no scope."
              error={
                setup.configurationId !== '' && !/^\d{5,20}$/.test(setup.configurationId)
                  ? 'A Configuration ID has only digits.'
                  : undefined
              }
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              value={setup.configurationId}
              onChange={event => change({ configurationId: event.target.value.trim() })}
            />
          </Disclosure>
        </Peg>
        <Peg tag={<Tag state="brass">3</Tag>} title="What you will use it for">
          <UseCaseChoice wanted={setup.wanted} onChange={wanted => change({ wanted })} />
          <h3 className="start-permissions">Permissions this asks for</h3>
          {setup.configurationId === '' ? (
            <>
              <PermissionList asked={asked} />
              <p className="hint">
                Meta’s newer dialog grants all of these or none. To use them with people outside
                your app’s roles, your app needs Advanced Access from App Review.
              </p>
            </>
          ) : (
            <p className="soft">The configuration decides. Keytag cannot see what is in it.</p>
          )}
        </Peg>
      </div>
      <div className="start-side">
        <LoginLinkPanel request={request} onCopy={pending.keep} />
        <div className="start-go" data-ready={ready || undefined}>
          <InAppGate link={`${location.origin}${config.base}${writeSetupLink(setup)}`}>
            {ready ? (
              <ButtonLink
                kind="main"
                size="big"
                wide
                href={request.url}
                aria-describedby={goHint}
                {...pending.handlers}
              >
                Continue with Facebook
              </ButtonLink>
            ) : (
              <ButtonLink wide notYet aria-describedby={goHint} onClick={whyNot}>
                Continue with Facebook
              </ButtonLink>
            )}
          </InAppGate>
          {config.own.show.simulation && (
            <SimulationLink
              main={!ready}
              dialog={dialog}
              permissions={permissions}
              {...(world ? { world } : {})}
            />
          )}
        </div>
        <p className="hint" id={goHint}>
          {ready
            ? 'Opens facebook.com in this tab, then comes back here.'
            : 'To continue with Facebook, add your App ID. The simulation needs nothing.'}
        </p>
        {config.own.show.site && <SiteLink setup={setup} />}
      </div>
    </main>
  )
}

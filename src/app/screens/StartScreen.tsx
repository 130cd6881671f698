import { Suspense, useRef, useState } from 'react'
import { type AppIdFault, appIdFault } from '../../core/login/facebook.ts'
import { askedPermissions, toWanted } from '../../core/login/permissions/permissions.ts'
import { appIdKey } from '../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../core/login/setup/setup-link.ts'
import { useKeytag } from '../keytag.tsx'
import { useLogin } from '../login.ts'
import { ScreenHeading } from '../parts/frame/ScreenHeading.tsx'
import { homeOf } from '../parts/login/home-of.ts'
import { RedirectUri } from '../parts/login/request/RedirectUri.tsx'
import { useForeignWorker } from '../parts/login/request/use-foreign-worker.ts'
import { useInApp } from '../parts/login/request/use-in-app.ts'
import { useLoginRequest } from '../parts/login/request/use-login-request.ts'
import type { LinkedSetup } from '../parts/setup/reading/linked-setup.ts'
import { UseCaseChoice } from '../parts/setup/UseCaseChoice.tsx'
import { WithLinkedSetup } from '../parts/setup/WithLinkedSetup.tsx'
import { AppIdField } from '../parts/start/AppIdField.tsx'
import { Doors } from '../parts/start/Doors.tsx'
import type { DetailsFault } from '../parts/start/details/details-fault.ts'
import { FamilyChoice } from '../parts/start/FamilyChoice.tsx'
import { KnownSetup, KnownSetupActions } from '../parts/start/KnownSetup.tsx'
import { type Lack, LoginGo } from '../parts/start/LoginGo.tsx'
import { StartNotices } from '../parts/start/StartNotices.tsx'
import { StartSheet } from '../parts/start/StartSheet.tsx'
import { useLinkFaults } from '../parts/start/use-link-faults.ts'
import { useSetup } from '../parts/start/use-setup.ts'
import { Link } from '../ui/actions/Link.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { toHeading } from '../ui/to-heading.ts'
import './StartScreen.css'

const StartDetails = lazyPart(() => import('../parts/start/details/StartDetails.tsx'))
const SetupLinkNotice = lazyPart(() => import('../parts/start/notices/SetupLinkNotice.tsx'))
const ScopeFaults = lazyPart(() => import('../parts/start/details/ScopeFaults.tsx'))

/** From nothing to the login button. */
export default function StartScreen() {
  return <WithLinkedSetup>{link => <Start brought={link} />}</WithLinkedSetup>
}

function Start({ brought }: { readonly brought: LinkedSetup | undefined }) {
  const { config, remembers, login } = useKeytag()
  const held = useLogin(login)
  const { setup, change, link, linked, clearLink, returning, forgetSetup } = useSetup(brought)
  const [changing, setChanging] = useState(false)
  const [fault, setFault] = useState<AppIdFault>()
  const [detailsOpen, setDetailsOpen] = useState(false)
  const [detailsFault, setDetailsFault] = useState<DetailsFault>()
  const appIdField = useRef<HTMLInputElement>(null)
  const notices = useRef<HTMLDivElement>(null)
  const go = useRef<HTMLDivElement>(null)
  const worker = useForeignWorker()
  const { inside, overrule, focusWhenOverruled } = useInApp()

  const { family, wanted } = setup
  const appId = setup[appIdKey(family)]
  const asked = askedPermissions(wanted, family)
  const permissions = asked.map(({ permission }) => permission.name)
  const request = useLoginRequest(setup, permissions, 'meta', linked)
  const { faults, mend } = useLinkFaults(link, family, permissions)
  const isConfiguration = family === 'facebook-login' && setup.configurationId !== ''
  const asksNothing = permissions.length === 0 && !isConfiguration
  const lack = lackOf({
    place: !remembers || worker || request.isFailed || homeOf(config) !== undefined,
    appId,
    configurationId: isConfiguration ? setup.configurationId : undefined,
    asksNothing,
  })
  const isListed = returning && !changing

  const openDetails = (place: DetailsFault['place']) => {
    setChanging(true)
    setDetailsOpen(true)
    setDetailsFault({ place })
  }
  const sayWhatIsMissing = () => {
    if (lack === 'place') notices.current?.focus()
    else if (lack === 'configuration' || lack === 'permissions') openDetails(lack)
    else {
      setFault(appIdFault(appId))
      appIdField.current?.focus()
    }
  }
  const pressMain = () => go.current?.querySelector<HTMLElement>('a, button')?.click()

  return (
    <main id="main" className="shell start-screen">
      <ScreenHeading
        title={returning ? 'Get your tokens again' : 'Get Instagram tokens and IDs'}
        // The button that forgot the tokens is gone, and with it the focus.
        arrived={held.kind === 'forgotten'}
      />
      <p className="lead">
        {returning ? 'Keytag kept your settings, not your tokens.' : 'They stay in this tab.'}
      </p>
      <button
        type="button"
        className="start-jump"
        onClick={() => go.current?.querySelector<HTMLElement>('a, button')?.focus()}
      >
        Skip to the login button
      </button>
      <div className="start-notices" ref={notices} tabIndex={-1}>
        {/* Outside of Suspense: the screen waits for it, so that the login button does not move under a press. */}
        {link && (
          <SetupLinkNotice
            link={link}
            family={family}
            appId={appId}
            permissions={permissions}
            isConfiguration={isConfiguration}
            onClear={() => {
              clearLink()
              toHeading()
            }}
          />
        )}
        <Suspense>
          <StartNotices worker={worker} hasNoChallenge={request.isFailed} />
          {faults.length > 0 && (
            <ScopeFaults
              faults={faults}
              family={family}
              onMend={({ name }, successor) => {
                mend(name)
                if (successor) change({ wanted: toWanted([...permissions, successor], family) })
              }}
              onAllMended={toHeading}
            />
          )}
        </Suspense>
      </div>
      <Doors
        setup={setup}
        permissions={permissions}
        simulationFirst={lack !== undefined && !inside}
        asksNothing={asksNothing}
        onNotYet={() => openDetails('permissions')}
      />
      <StartSheet
        setup={setup}
        fields={
          isListed ? (
            <KnownSetup setup={setup} />
          ) : (
            <>
              <FamilyChoice
                setup={setup}
                change={part => {
                  setFault(undefined)
                  change(part)
                }}
              />
              <AppIdField
                ref={appIdField}
                setup={setup}
                change={change}
                fault={fault}
                onFault={setFault}
              />
              <UseCaseChoice wanted={wanted} onChange={wanted => change({ wanted })} />
            </>
          )
        }
        uri={<RedirectUri family={family} />}
        go={
          <LoginGo
            family={family}
            login={request}
            lack={lack}
            onlyReads={!isConfiguration && asked.every(isAlwaysAsked)}
            inside={inside}
            link={`${config.origin}${config.base}${writeSetupLink(setup)}`}
            onOverrule={overrule}
            focusWhenOverruled={focusWhenOverruled}
            onNotYet={sayWhatIsMissing}
            ref={go}
          />
        }
        foot={
          isListed ? (
            <KnownSetupActions
              onChange={() => {
                setChanging(true)
                toHeading()
              }}
              onForget={() => {
                forgetSetup()
                toHeading()
              }}
            />
          ) : undefined
        }
        details={
          <StartDetails
            setup={setup}
            change={change}
            asked={asked}
            isConfiguration={isConfiguration}
            request={request}
            onCopyLink={request.keep}
            fault={detailsFault}
          />
        }
        detailsOpen={detailsOpen}
        onDetails={setDetailsOpen}
        onEnter={pressMain}
      />
      <p className="start-paste soft">
        <Link to="/paste/">Paste an error</Link>
      </p>
    </main>
  )
}

function isAlwaysAsked({ reason }: { readonly reason: string }): boolean {
  return reason === 'always' || reason === 'dependency'
}

function lackOf(login: {
  readonly place: boolean
  readonly appId: string
  readonly configurationId: string | undefined
  readonly asksNothing: boolean
}): Lack | undefined {
  if (login.place) return 'place'
  if (appIdFault(login.appId)) return 'app-id'
  if (login.configurationId && appIdFault(login.configurationId)) return 'configuration'
  return login.asksNothing ? 'permissions' : undefined
}

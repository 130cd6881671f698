import { type ReactNode, useState } from 'react'
import { plainName } from '../../../config.ts'
import { appIdFault, authorizationRequest } from '../../../core/login/facebook.ts'
import { askedPermissions } from '../../../core/login/permissions/permissions.ts'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { useHydrated } from '../../hydrated.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Messages } from '../../messages/en.ts'
import { fill, type Language } from '../../messages/languages.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { Disclosure } from '../../ui/form/Disclosure.tsx'
import { Banner } from '../../ui/surface/Banner.tsx'
import { ScreenHeading } from '../frame/ScreenHeading.tsx'
import { homeOf } from '../login/home-of.ts'
import { InAppGate } from '../login/InAppGate.tsx'
import { useForeignWorker } from '../login/request/use-foreign-worker.ts'
import { useInApp } from '../login/request/use-in-app.ts'
import { usePendingLogin } from '../login/request/use-pending-login.ts'
import { PermissionName } from '../permissions/PermissionList.tsx'
import { isForOneApp, presetSetup } from '../setup/preset-setup.ts'
import { WithLinkedSetup } from '../setup/WithLinkedSetup.tsx'
import { AsksList } from './AsksList.tsx'

/** The client's text and the button. A copy for one app ignores the link's settings. */
export function ConnectWords(props: ClientText) {
  return <WithLinkedSetup>{link => <Words {...props} brought={link?.setup} />}</WithLinkedSetup>
}

type ClientText = {
  readonly messages: Messages
  readonly language: Language
  /** The language menu. */
  readonly children: ReactNode
}

function Words(props: ClientText & { readonly brought: Setup | undefined }) {
  const { messages, language, children, brought } = props
  const { config, remembers } = useKeytag()
  const [setup] = useState(() => (isForOneApp(config) ? undefined : brought) ?? presetSetup(config))
  const worker = useForeignWorker()
  const isHydrated = useHydrated()
  const { inside, overrule, focusWhenOverruled } = useInApp()
  const { appId, dialog, configurationId } = setup
  const name = config.own.name === plainName ? undefined : config.own.name
  const permissions = askedPermissions(setup.wanted).map(({ permission }) => permission.name)
  const pending = usePendingLogin({
    family: 'facebook-login',
    environment: 'meta',
    appId,
    // Only a link can bring an app to a copy without one.
    ...(isForOneApp(config) ? {} : { linked: true }),
    permissions: configurationId === '' ? permissions : [],
    dialog,
    ...(configurationId === '' ? {} : { configurationId }),
  })
  const { url } = authorizationRequest({
    appId,
    redirectUri: config.redirectUris.meta['facebook-login'],
    permissions,
    dialog,
    configurationId,
    state: pending.state,
  })
  const home = homeOf(config)
  const obstacle =
    home !== undefined
      ? fill(messages.elsewhere, { host: home })
      : setup.family !== 'facebook-login'
        ? messages.forDevelopers
        : appIdFault(appId)
          ? messages.noApp
          : worker
            ? messages.worker
            : remembers
              ? undefined
              : messages.noStorage

  return (
    <>
      {children}
      <header className="stack">
        <ScreenHeading title={name ? fill(messages.titleFor, { name }) : messages.title} />
        <p className="lead">{messages.lead}</p>
        {obstacle && <Banner icon="warning">{obstacle}</Banner>}
      </header>
      {obstacle === undefined && inside && (
        <InAppGate
          inside={inside}
          words={messages}
          // The language of this screen, because the other browser may choose another.
          link={`${config.origin}${config.base}connect/${writeSetupLink(setup)}&lang=${language}`}
          onOverrule={overrule}
        />
      )}
      {appIdFault(appId) === undefined && (
        <section>
          <h2>{messages.whoAsks}</h2>
          <p>
            {name ? fill(messages.whoNamed, { name, appId }) : fill(messages.whoUnnamed, { appId })}
          </p>
        </section>
      )}
      <section>
        <h2>{messages.whatFor}</h2>
        {configurationId === '' ? (
          <>
            <AsksList permissions={permissions} messages={messages} />
            <Disclosure summary={messages.names}>
              <ul className="connect-names" translate="no">
                {permissions.map(permission => (
                  <li key={permission}>
                    <PermissionName name={permission} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </>
        ) : (
          <p>{messages.configured}</p>
        )}
      </section>
      <section>
        <h2>{messages.willSee}</h2>
        <ol>
          <li>{messages.seeLogin}</li>
          {dialog === 'guided' && <li>{messages.seeSetup}</li>}
          <li>
            <b>{messages.seeBoth}</b>
          </li>
          <li>{messages.seeAll}</li>
          <li>{messages.seeBack}</li>
        </ol>
      </section>
      <section>
        <h2>{messages.afterwards}</h2>
        <p>{messages.afterwardsText}</p>
      </section>
      {obstacle === undefined && !inside && (
        <div className="connect-go">
          <ButtonLink
            ref={focusWhenOverruled}
            kind="main"
            size="big"
            wide
            href={isHydrated ? url : undefined}
            {...pending.handlers}
          >
            {messages.button}
          </ButtonLink>
          <p className="hint">{messages.buttonHint}</p>
        </div>
      )}
    </>
  )
}

import { type Ref, type RefCallback, useId } from 'react'
import type { Family } from '../../../core/family.ts'
import type { Setup } from '../../../core/login/setup/setup.ts'
import { writeSetupLink } from '../../../core/login/setup/setup-link.ts'
import { useKeytag } from '../../keytag.tsx'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import { useLoginRequest } from '../login/request/use-login-request.ts'
import { LoginLinkPanel } from './LoginLinkPanel.tsx'
import { SimulationLink } from './SimulationLink.tsx'

const words: Readonly<Record<Family, Readonly<Record<'go' | 'ready' | 'notYet', string>>>> = {
  'facebook-login': {
    go: 'Continue with Facebook',
    ready: 'Opens facebook.com in this tab, then comes back here.',
    notYet: 'To continue with Facebook, add your App ID. The simulation needs nothing.',
  },
  'instagram-login': {
    go: 'Continue with Instagram',
    ready: 'Opens instagram.com in this tab, then comes back here with a code.',
    notYet: 'To continue with Instagram, add your Instagram app ID. The simulation needs nothing.',
  },
}

/** The login link, and the two ways of following it. */
export function LoginGo(props: {
  readonly setup: Setup
  readonly permissions: readonly string[]
  /** Whether a shared link brought the App ID. */
  readonly linked: boolean
  /** Every permission was left out. */
  readonly asksNothing: boolean
  readonly ready: boolean
  /** In a browser inside another app, which the page's head says how to leave. */
  readonly inside: boolean
  readonly focusWhenOverruled: RefCallback<HTMLElement> | undefined
  /** Says what is missing. */
  readonly onNotYet: () => void
  /** Around the buttons. */
  readonly ref?: Ref<HTMLDivElement>
}) {
  const {
    setup,
    permissions,
    linked,
    asksNothing,
    ready,
    inside,
    focusWhenOverruled,
    onNotYet,
    ref,
  } = props
  const login = useLoginRequest(setup, permissions, 'meta', linked)
  const { config } = useKeytag()
  const hint = useId()
  const said = words[setup.family]
  const simulation = config.own.show.simulation && !asksNothing && (
    <SimulationLink main={!ready && !inside} setup={setup} permissions={permissions} />
  )
  return (
    <>
      <LoginLinkPanel
        request={login}
        family={setup.family}
        setupLink={`${location.origin}${config.base}${writeSetupLink(setup)}`}
        onCopy={login.keep}
      />
      {/* The one that can be pressed comes first. */}
      <div className="start-go" ref={ref}>
        {!ready && simulation}
        {!inside &&
          (ready ? (
            <ButtonLink
              ref={focusWhenOverruled}
              kind="main"
              size="big"
              wide
              href={login.url}
              aria-describedby={hint}
              {...login.handlers}
            >
              {said.go}
            </ButtonLink>
          ) : (
            <ButtonLink
              ref={focusWhenOverruled}
              wide
              notYet
              aria-describedby={hint}
              onClick={onNotYet}
            >
              {said.go}
            </ButtonLink>
          ))}
        {ready && simulation}
      </div>
      <p className="hint" id={hint}>
        {asksNothing
          ? 'Nothing is asked for now, and no dialog opens for nothing. Ask for a permission first.'
          : inside
            ? 'To log in, open this page in your browser. How is said at its top.'
            : ready
              ? said.ready
              : said.notYet}
      </p>
    </>
  )
}

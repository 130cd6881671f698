import { lazy, type Ref, type RefCallback, Suspense, useId } from 'react'
import type { Family } from '../../../core/family.ts'
import type { InAppBrowser } from '../../../core/login/in-app-browser.ts'
import { ButtonLink } from '../../ui/actions/Button.tsx'
import type { useLoginRequest } from '../login/request/use-login-request.ts'
import './LoginGo.css'
import { useGoing } from './use-going.ts'

/** In its own file: most people are in a browser of their own. */
const OpenElsewhere = lazy(() => import('./notices/OpenElsewhere.tsx'))

/** The obstacle to a login. */
export type Lack = 'app-id' | 'permissions' | 'configuration' | 'place'

const lacks: Readonly<Record<Exclude<Lack, 'app-id'>, string>> = {
  permissions: 'Nothing is asked for. Open Details.',
  configuration: 'The Configuration ID is wrong. Open Details.',
  place: 'Not possible here. The reason is above.',
}

const names: Readonly<Record<Family, readonly [name: string, host: string, id: string]>> = {
  'facebook-login': ['Facebook', 'facebook.com', 'App ID'],
  'instagram-login': ['Instagram', 'instagram.com', 'Instagram app ID'],
}

/** The main button, with one line that is kept for its hint. On a phone it docks at the bottom edge. */
export function LoginGo(props: {
  readonly family: Family
  readonly login: ReturnType<typeof useLoginRequest>
  readonly lack: Lack | undefined
  /** True if the login requests only the permissions of every login. */
  readonly onlyReads: boolean
  readonly inside: InAppBrowser | undefined
  /** Opens this screen in another browser, with what was chosen. */
  readonly link: string
  readonly onOverrule: () => void
  readonly focusWhenOverruled: RefCallback<HTMLElement> | undefined
  /** Says what is missing. */
  readonly onNotYet: () => void
  readonly ref?: Ref<HTMLDivElement>
}) {
  const { family, login, lack, onlyReads, inside, link, onOverrule, focusWhenOverruled } = props
  const { state, go } = useGoing()
  const hint = useId()
  const [name, host, id] = names[family]
  const label = state === 'here' ? `Continue with ${name}` : `Opening ${name}`
  if (inside) {
    return (
      <div className="login-go" ref={props.ref}>
        <Suspense>
          <OpenElsewhere inside={inside} link={link} onOverrule={onOverrule} />
        </Suspense>
      </div>
    )
  }
  const shared = {
    ref: focusWhenOverruled,
    size: 'big',
    wide: true,
    'aria-describedby': hint,
  } as const
  return (
    <div className="login-go" ref={props.ref}>
      {lack ? (
        <ButtonLink {...shared} onClick={props.onNotYet}>
          {label}
        </ButtonLink>
      ) : (
        <ButtonLink
          {...shared}
          kind="main"
          href={login.href}
          {...login.handlers}
          onClick={event => {
            login.handlers.onClick()
            if (login.href) go(event)
          }}
        >
          {label}
        </ButtonLink>
      )}
      <p
        className="hint"
        id={hint}
        data-family={family}
        role={state === 'slow' ? 'status' : undefined}
      >
        {lack === 'app-id' ? (
          `Needs your ${id}.`
        ) : lack ? (
          lacks[lack]
        ) : state === 'slow' ? (
          <>
            {name} has not opened.{' '}
            <a href={login.href} {...login.handlers}>
              Open it yourself
            </a>
          </>
        ) : family === 'instagram-login' ? (
          'You finish with one terminal command and your app secret.'
        ) : onlyReads ? (
          'Reads the profile, media and Pages only.'
        ) : (
          `Opens ${host}, then comes back here.`
        )}
      </p>
    </div>
  )
}

import '../app/styles/index.css'
import { createRoot, type Root } from 'react-dom/client'
import { callbacks } from '../addresses.ts'
import { readObservedRedirect } from '../app/arriving/observed-redirect.ts'
import { askBeforeLeaving } from '../app/ask-before-leaving.ts'
import { createCalls } from '../app/calls.ts'
import { createConnect } from '../app/connect.ts'
import { forgetWhenKept } from '../app/kept-page.ts'
import { type Arrived, createLogin, isHeld, type LoginStore } from '../app/login.ts'
import { observeLogin } from '../app/observed-login.ts'
import { createObserver } from '../app/observer.ts'
import { openStore } from '../app/store.ts'
import { pause, whenIdle } from '../app/timing.ts'
import { version } from '../app/version.ts'
import type { Arrival } from '../arrival/arrival.ts'
import { arrive } from '../arrival/arrive.ts'
import { markForgotten, takeForgotten } from '../arrival/forgotten.ts'
import { sweepPendingLogins, takePending, toState } from '../core/login/pending.ts'
import type { ReplayedAnswer } from '../core/saved-login/replayed-login.ts'
import { FileApp } from './FileApp.tsx'
import { fileConfig, readReturn, withoutToken } from './file-address.ts'

/*
 * The composition root of `keytag.html`: the app in one file, without a redirect from Meta. A login of the
 * simulated Meta returns inside the page, so its tokens are in no address.
 */

const config = fileConfig(import.meta.env.KEYTAG_OWN_COPY, location.href)
const calls = createCalls()
const now = () => new Date()
const observer = createObserver({ whenIdle, version, now })
let replayed: readonly ReplayedAnswer[] = []
const { store, remembers } = openStore()
const connect = createConnect({
  calls,
  observer,
  simulatedRedirectUris: config.redirectUris.simulated,
  replayed: () => replayed,
  now,
  pause,
})
let login: LoginStore | undefined
let root: Root | undefined

wipeToken()
// Before the router, which would keep the address.
addEventListener('popstate', wipeToken, { capture: true })
document.addEventListener('click', followInside)
const { blocked } = arrive(undefined, false)
sweepPendingLogins(store, now())
const keptPage = forgetWhenKept({
  holds,
  drop: () => login?.drop() ?? false,
  dropPasted: () => {
    if (!holds()) observer.drop()
  },
  undraw: () => root?.unmount(),
})
begin(takeForgotten() ? { kind: 'forgotten' } : { kind: 'none' })

/** Starts the app anew, which ends the session before. */
function begin(arrived: Arrived): void {
  root?.unmount()
  login?.drop()
  const begun = createLogin({
    connect: ({ family, environment }) => connect(family, environment),
    leave: forget,
    arrived,
  })
  login = begun
  observeLogin(begun, observer, now)
  askBeforeLeaving(begun)
  const container = document.getElementById('root')
  if (container === null) throw new Error('page.html has no #root.')
  root = createRoot(container)
  root.render(
    <FileApp
      keytag={{
        config,
        blocked,
        login: begun,
        calls,
        observer,
        store,
        remembers,
        requests: async () =>
          (await import('../app/parts/requests/indexed-requests.ts')).openRequests(),
        now,
        pause,
        createState: () => toState(crypto.getRandomValues(new Uint8Array(32))),
        connect: (family, environment) => connect(family, environment),
        replay(answers) {
          replayed = answers
        },
        keptPage,
        leave: comeBack,
      }}
    />,
  )
}

/** Takes a login that the simulated Meta sends back. */
function comeBack(address: string): void {
  const returned = readReturn(address, config.redirectUris.simulated)
  if (returned === undefined) return
  // The end of the session before empties the observer, so it comes before the new redirect is seen.
  login?.drop()
  const { family, parts } = returned
  const state = new URLSearchParams(`${parts.query}&${parts.fragment}`).get('state')
  const arrival: Arrival = {
    route: { environment: 'simulated', family },
    blocked,
    address: parts,
    now: now(),
    spent: state ? takePending(store, state) : undefined,
  }
  history.replaceState(null, '', config.origin + config.base + callbacks.simulated[family])
  const redirect = readObservedRedirect(arrival, observer)
  if (redirect.kind === 'granted') {
    const { kind, grant } = redirect
    begin({ kind, grant, graph: connect(grant.family, grant.environment), painted: false })
  } else if (redirect.kind !== 'returned-code') begin(redirect)
}

/** Ends the document, so that none of its memory stays readable. */
function forget(): void {
  markForgotten()
  history.replaceState(null, '', config.origin + config.base)
  location.reload()
}

function holds(): boolean {
  return login !== undefined && isHeld(login.read())
}

/** Takes a token out of the address that somebody pasted behind the file's own. Nothing reads it. */
function wipeToken(): void {
  const clean = withoutToken(location.href)
  if (clean !== undefined) history.replaceState(null, '', clean)
}

/** Follows a link to a place of the screen. The router would take its address for a screen's. */
function followInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const place = /^#(\w+)$/.exec(link?.getAttribute('href') ?? '')?.[1]
  const target = place === undefined ? null : document.getElementById(place)
  if (target === null) return
  event.preventDefault()
  target.tabIndex = -1
  target.focus()
}

import type { Root } from 'react-dom/client'
import type { Redirect } from './app/arriving/redirect.ts'
import { askBeforeLeaving } from './app/ask-before-leaving.ts'
import { awaitExchange } from './app/await-exchange.ts'
import { blockedBy } from './app/blocked-by.ts'
import { createCalls } from './app/calls.ts'
import { compose } from './app/compose.tsx'
import { createConnect } from './app/connect.ts'
import { forgetWhenKept } from './app/kept-page.ts'
import { watchLateRedirects } from './app/late-redirect.ts'
import { type Arrived, createLogin, isHeld } from './app/login.ts'
import { observeLogin } from './app/observed-login.ts'
import { createObserver } from './app/observer.ts'
import { noteJourney, noteLostJourney } from './app/parts/client/left-journey.ts'
import { homeOf } from './app/parts/login/home-of.ts'
import { openRoot } from './app/root.ts'
import { openStore } from './app/store.ts'
import { heldUntilEnd } from './app/take-over.tsx'
import { pause, whenIdle } from './app/timing.ts'
import { version } from './app/version.ts'
import { type Arrival, takeArrival } from './arrival/arrival.ts'
import { markForgotten, takeForgotten } from './arrival/forgotten.ts'
import { pathOf } from './arrival/route.ts'
import { readConfig } from './config.ts'
import { sweepPendingLogins, toState } from './core/login/pending.ts'
import type { ReplayedAnswer } from './core/saved-login/replayed-login.ts'
import { isDrawnAt, toDrawn } from './prerender/drawn-address.ts'
import { isOwnVisit } from './prerender/own-visit.ts'

// Configure
const config = readConfig(
  import.meta.env.BASE_URL,
  import.meta.env.KEYTAG_OWN_COPY,
  location.origin,
)
const calls = createCalls()
const observer = createObserver({ whenIdle, version, now: () => new Date() })
let replayed: readonly ReplayedAnswer[] = []
const { store, remembers } = openStore()
const now = () => new Date()
const connect = createConnect({
  calls,
  observer,
  simulatedRedirectUris: config.redirectUris.simulated,
  replayed: () => replayed,
  now,
  pause,
})

nameDrawnScreen()
sweepPendingLogins(store, now())
start(takeArrival())

/** Some hosts serve a screen without its slash or as a file. The router knows one address for it. */
function nameDrawnScreen(): void {
  const { pathname, search, hash } = location
  const drawn = document.getElementById('root')?.dataset.drawn
  if (drawn === undefined || toDrawn(pathOf(location)) !== drawn) return
  if (pathname === config.base + drawn) return
  history.replaceState(null, '', location.origin + config.base + drawn + search + hash)
}

/** Only callbacks bring a reply. The file that reads it is linked in their pages, and fetched by no other page. */
function start(arrival: Arrival | undefined): void {
  if (arrival?.route === undefined || arrival.blocked) {
    begin(arrival, { kind: 'none' })
    return
  }
  import('./app/arriving/observed-redirect.ts').then(
    ({ readObservedRedirect }) => begin(arrival, readObservedRedirect(arrival, observer)),
    // Its screen says that a part did not load.
    (failure: unknown) => begin(arrival, { kind: 'refused', refusal: failure }),
  )
}

/** A function, so that nothing of the redirect outlives its session. */
function begin(arrival: Arrival | undefined, redirect: Redirect): void {
  // Take the redirect before React, so that no token enters the router or an effect.
  const painting = arrival?.painting?.()
  const blocked = blockedBy(arrival)
  const painted = painting && heldUntilEnd(painting)
  // Read once by the document after it, whatever that document says.
  const forgotten = takeForgotten()
  const login = createLogin({
    connect: ({ family, environment }) => connect(family, environment),
    leave: () => {
      markForgotten()
      location.replace(config.base)
    },
    arrived: toArrived(redirect, forgotten, painted?.rows ?? false),
  })
  if (redirect.kind === 'returned-code') {
    awaitExchange(redirect, { login, connect, config, now })
  }
  // A document that ended before its app was there has noted nothing. Its login may be asked for once more.
  if (forgotten !== undefined) noteLostJourney(forgotten)
  // The client's screens do so too, once their files are there.
  noteJourney(login.read())
  observeLogin(login, observer, now)
  watchLateRedirects(config.base, () => isHeld(login.read()))

  // Draw
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html has no #root.')
  let root: Root | undefined
  const keptPage = forgetWhenKept({
    holds: () => isHeld(login.read()),
    drop: login.drop,
    // The answers about a pasted token. A login that holds tokens goes on being observed.
    dropPasted: () => {
      if (!isHeld(login.read())) observer.drop()
    },
    undraw: () => root?.unmount(),
  })
  askBeforeLeaving(login)
  root = openRoot(
    container,
    compose(
      {
        config,
        blocked,
        login,
        calls,
        observer,
        store,
        remembers,
        requests: async () =>
          (await import('./app/parts/requests/indexed-requests.ts')).openRequests(),
        now,
        pause,
        createState: () => toState(crypto.getRandomValues(new Uint8Array(32))),
        connect: (family, environment) => connect(family, environment),
        replay(answers) {
          replayed = answers
        },
        keptPage,
        leave: address => location.replace(address),
      },
      painted,
    ),
    isDrawnFor(container, login.read().kind === 'none' && blocked === undefined),
  )
}

/** True if the build drew the screen that this visit shows. */
function isDrawnFor(container: HTMLElement, isPlain: boolean): boolean {
  const { drawn, placed } = container.dataset
  return (
    drawn !== undefined &&
    // Under a policy of the host's own the inline scripts did not run.
    placed !== undefined &&
    location.pathname.startsWith(config.base) &&
    isDrawnAt(pathOf(location), drawn) &&
    !isOwnVisit() &&
    isPlain &&
    remembers &&
    homeOf(config) === undefined
  )
}

function toArrived(redirect: Redirect, forgotten: string | undefined, painted: boolean): Arrived {
  // Its exchange begins next.
  if (redirect.kind === 'returned-code') return { kind: 'none' }
  if (redirect.kind === 'none') {
    return forgotten === undefined ? redirect : { kind: 'forgotten' }
  }
  if (redirect.kind !== 'granted') return redirect
  const { kind, grant, first } = redirect
  return { kind, grant, graph: connect(grant.family, grant.environment, first), painted }
}

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { readObservedRedirect } from '#src/app/arriving/observed-redirect.ts'
import { awaitExchange } from '#src/app/await-exchange.ts'
import { queriesOf } from '#src/app/cache/query-cache.ts'
import { createCalls } from '#src/app/calls.ts'
import { compose } from '#src/app/compose.tsx'
import { forgetWhenKept } from '#src/app/kept-page.ts'
import type { Keytag } from '#src/app/keytag.tsx'
import { type Arrived, createLogin, isHeld } from '#src/app/login.ts'
import { observeLogin } from '#src/app/observed-login.ts'
import { createObserver } from '#src/app/observer.ts'
import type { KeptRequests } from '#src/app/parts/requests/kept-requests.ts'
import { memoryStore } from '#src/app/store.ts'
import { toRoute } from '#src/arrival/route.ts'
import {
  readConfig,
  simulatedAppId,
  simulatedInstagramAppId,
  simulatedInstagramSecret,
} from '#src/config.ts'
import type { Environment } from '#src/core/access-token.ts'
import type { Family } from '#src/core/family.ts'
import { createGraph } from '#src/core/graph/client.ts'
import {
  type AnsweredRequest,
  keepPendingLogin,
  takePending,
  toState,
} from '#src/core/login/pending.ts'
import { toResponseAddress } from '#src/core/login/reply/response.ts'
import { type OwnCopy, plainCopy } from '#src/own-copy.ts'
import { createReplay, createSimulatedMeta } from '#src/simulator/index.ts'
import { memoryRequests } from '#tests/memory-requests.ts'

/** A fixed Sunday afternoon, so that ends and countdowns are equal in every run. */
export const start = new Date('2026-11-22T14:05:42.000Z')

type Options = {
  /** The opened address with query and fragment. */
  readonly path?: string
  readonly appId?: string
  /** Settings of a fork's `keytag.config.json`. */
  readonly own?: Partial<OwnCopy>
  readonly now?: () => Date
  readonly store?: Keytag['store']
  readonly remembers?: boolean
  /** The open requests of the asker's browser. */
  readonly kept?: KeptRequests
  /** Replaces single answers of the simulated Meta; `undefined` leaves them to it. */
  readonly answer?: (url: URL, method: string) => Response | undefined
  readonly blocked?: 'framed' | 'service-worker'
  /** The origin that the copy is at, instead of jsdom's. */
  readonly origin?: string
  /** The markup that the build drew for the address. The app hydrates it. */
  readonly drawn?: string
}

/**
 * The whole app in jsdom, against the simulated Meta: composed as main.tsx does, with a clock and a
 * transport of the test's.
 */
export function renderApp(options: Options = {}) {
  const { path = '/', appId = '', now = () => start, store = memoryStore(), answer } = options
  const config = readConfig(
    '/',
    { ...plainCopy, ...(appId ? { metaAppId: appId } : {}), ...options.own },
    options.origin ?? location.origin,
  )
  const meta = createSimulatedMeta({
    now,
    apps: [
      {
        appId: simulatedAppId,
        name: 'Acme Scheduler',
        redirectUris: [config.redirectUris.simulated['facebook-login']],
      },
    ],
    instagramApps: [
      {
        appId: simulatedInstagramAppId,
        name: 'Acme Scheduler',
        secret: simulatedInstagramSecret,
        redirectUris: [config.redirectUris.simulated['instagram-login']],
      },
    ],
  })
  const calls = createCalls()
  const observer = createObserver({
    whenIdle: work => setTimeout(work, 0),
    version: '0.1.0',
    now,
  })
  let replay: ((request: Request) => Promise<Response>) | undefined
  const requestsKept = options.kept ?? memoryRequests()
  const leave = vi.fn<(address: string) => void>()
  const requests: URL[] = []
  const deletions: URL[] = []
  let states = 0

  history.replaceState(null, '', path)
  const address = toResponseAddress(location.search + location.hash)
  const route = toRoute(location.pathname.slice(config.base.length))
  if (route) history.replaceState(null, '', location.pathname)
  const state = new URLSearchParams(address.fragment || address.query).get('state') ?? ''
  const arrival = {
    route,
    blocked: options.blocked,
    address,
    now: now(),
    spent: route && takePending(store, state),
  }
  const redirect = readObservedRedirect(arrival, observer)
  const arrived: Arrived =
    redirect.kind === 'granted'
      ? {
          kind: 'granted',
          grant: redirect.grant,
          graph: connect(redirect.grant.family, redirect.grant.environment),
          painted: false,
        }
      : redirect.kind === 'returned-code'
        ? { kind: 'none' }
        : redirect
  const login = createLogin({
    connect: ({ family, environment }) => connect(family, environment),
    leave: () => leave(config.base),
    arrived,
  })
  if (redirect.kind === 'returned-code') {
    awaitExchange(redirect, { login, connect, config, now })
  }
  const keytag: Keytag = {
    config,
    blocked: options.blocked,
    login,
    calls,
    observer,
    store,
    remembers: options.remembers ?? true,
    requests: async () => requestsKept,
    now,
    pause: async () => undefined,
    createState: () => {
      states += 1
      return toState(new Uint8Array(32).fill(states))
    },
    connect,
    replay(answers) {
      replay = createReplay(answers)
    },
    leave,
    keptPage: forgetWhenKept({
      holds: () => isHeld(login.read()),
      drop: login.drop,
      dropPasted: () => {
        if (!isHeld(login.read())) observer.drop()
      },
      undraw: () => view.unmount(),
    }),
  }
  function connect(family: Family, environment: Environment) {
    return createGraph({
      family,
      fetch: async (url, { method = 'GET', signal = null, body = null }) => {
        requests.push(new URL(url))
        if (method === 'DELETE') deletions.push(new URL(url))
        const request = new Request(url, { method, signal, body })
        const isReplayed = /(access_token|&code)=SIM_REPLAY_/.test(`${url}&${body ?? ''}`)
        if (replay && isReplayed) return replay(request)
        return answer?.(new URL(url), method) ?? meta.fetch(request)
      },
      now,
      pause: async () => undefined,
      random: () => 0,
      record: call => calls.record({ ...call, environment }),
      observe: call => observer.see({ kind: 'call', environment, call }),
    })
  }
  observeLogin(login, observer, now)
  const user = userEvent.setup()
  const view = options.drawn
    ? render(compose(keytag), { container: holding(options.drawn, config.origin), hydrate: true })
    : render(compose(keytag))
  const held = login.read()
  const queries = queriesOf(held.kind === 'session' ? held.session : keytag)
  return { ...view, user, keytag, leave, requests, deletions, queries }
}

/** A drawn page in which the inline script has put the origin. */
function holding(drawn: string, origin: string): HTMLElement {
  const container = document.createElement('div')
  container.innerHTML = drawn
  for (const place of container.querySelectorAll('[data-origin]')) {
    place.textContent = origin
  }
  return document.body.appendChild(container)
}

type Login = {
  readonly world?: string
  readonly permissions?: readonly string[]
  readonly configurationId?: string
  /** The request that a client answers. */
  readonly answers?: AnsweredRequest
} & Options

/** The app after a login in a simulated world. */
export async function renderLoggedIn({ world = 'all-goes-well', ...options }: Login = {}) {
  const { now = () => start, store = memoryStore() } = options
  const permissions = options.permissions ?? [
    'instagram_basic',
    'pages_show_list',
    'pages_read_engagement',
    'instagram_content_publish',
    'instagram_manage_comments',
  ]
  const redirectUri = `${location.origin}/simulated/callback/`
  const state = toState(new Uint8Array(32).fill(255))
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'simulated',
    appId: simulatedAppId,
    permissions: options.configurationId ? [] : permissions,
    dialog: 'guided',
    ...(options.configurationId ? { configurationId: options.configurationId } : {}),
    ...(options.answers ? { answers: options.answers } : {}),
    issuedAt: now(),
  })
  const query = new URLSearchParams({
    client_id: simulatedAppId,
    redirect_uri: redirectUri,
    response_type: 'token',
    scope: permissions.join(','),
    state,
  })
  const meta = createSimulatedMeta({
    now,
    apps: [{ appId: simulatedAppId, name: 'Acme Scheduler', redirectUris: [redirectUri] }],
  })
  const answer = await meta.fetch(
    new Request(`https://www.facebook.com/dialog/oauth?${query}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'continue', world }),
    }),
  )
  const redirect = new URL(answer.headers.get('location') ?? '')
  const path = redirect.pathname + redirect.search + redirect.hash
  return renderApp({ ...options, now, store, path })
}

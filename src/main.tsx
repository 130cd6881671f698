import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app/App.tsx'
import { createCalls } from './app/calls.ts'
import { type Keytag, KeytagContext } from './app/keytag.tsx'
import { wipeLateRedirect } from './app/late-redirect.ts'
import type { QueryClientSlot } from './app/query-client.ts'
import { type Once, once, type Redirect, takeRedirect } from './app/redirect.ts'
import { fetchCallbackScreen } from './app/routes.tsx'
import { type AnySession, toSession } from './app/session.tsx'
import { openStore } from './app/store.ts'
import { takeOver } from './app/take-over.ts'
import { type Arrival, takeArrival } from './arrival/hand-over.ts'
import { readConfig } from './config.ts'
import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'
import type { CallRecord, Graph } from './core/graph/client.ts'
import type { InstagramGrant } from './core/login/exchange/instagram-grant.ts'
import type { Grant } from './core/login/grant.ts'
import { sweepPendingLogins, toState } from './core/login/pending.ts'
import { connectToMeta, type FirstRequest } from './meta.ts'

// Configure
const config = readConfig(
  import.meta.env.BASE_URL,
  import.meta.env.KEYTAG_OWN_COPY,
  location.origin,
)
const calls = createCalls()
const { store, remembers } = openStore()
const now = () => new Date()
let sessions = 0

// Some hosts serve the folder without its slash, and the router knows it with the slash alone.
if (`${location.pathname}/` === config.base) {
  history.replaceState(null, '', location.origin + config.base + location.search)
}
sweepPendingLogins(store, now())
void begin(takeArrival(window))

/** In a function, so that nothing of the redirect outlives its session. */
async function begin(arrival: Arrival | undefined): Promise<void> {
  // Take the redirect: before React, so that no token ever enters the router or an effect.
  const painted = arrival?.painting?.()
  const redirect = takeRedirect(arrival)
  const granted = redirect.kind === 'granted' ? redirect.take() : undefined
  const session = granted && createSession(granted.grant, granted.first)

  // Draw
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root.')
  const queries: QueryClientSlot = {}
  const draw = () => createRoot(root).render(compose(redirect, once(session), queries))
  try {
    if (session) await fetchCallbackScreen()
    // The same rows in one commit: what is painted stands until the app has that answer too.
    if (painted?.rows && session?.family === 'facebook-login') {
      const { firstAnswer } = await import('./app/first-answer.ts')
      await firstAnswer(queries, session)
    }
  } catch {
    // A file did not load. The app says so, and fetches it again.
  }
  // Before the router reads the address.
  wipeLateRedirect()
  if (painted) takeOver(root, painted, () => flushSync(draw))
  else draw()
}

function compose(redirect: Redirect, begun: Once<AnySession>, queries: QueryClientSlot) {
  const keytag: Keytag = {
    config,
    redirect,
    begun,
    calls,
    store,
    remembers,
    now,
    pause,
    createState: () => toState(crypto.getRandomValues(new Uint8Array(32))),
    connect: (family, environment) => connect(family, environment),
    createSession: grant => createSession(grant),
    queries,
    leave: address => location.replace(address),
  }
  return (
    <KeytagContext value={keytag}>
      <BrowserRouter basename={config.base}>
        <App />
      </BrowserRouter>
    </KeytagContext>
  )
}

// Connect: a session is bound to one host of Meta, or of the simulated Meta, when it is made.
function connect(family: Family, environment: Environment, first?: FirstRequest): Graph {
  const fetch = connectToMeta(environment, config.redirectUris.simulated, first)
  // With its schemas, which nobody needs before the first question.
  const client = async () => {
    const { createGraph } = await import('./core/graph/client.ts')
    const record = (call: CallRecord) => calls.record({ ...call, environment })
    return createGraph({ family, fetch, now, pause, random: Math.random, record })
  }
  return {
    get: async (path, parameters, token, schema, signal) =>
      (await client()).get(path, parameters, token, schema, signal),
    delete: async (path, token, schema, signal) =>
      (await client()).delete(path, token, schema, signal),
  }
}

function createSession(grant: Grant | InstagramGrant, first?: FirstRequest): AnySession {
  sessions += 1
  return toSession(sessions, grant, connect(grant.family, grant.environment, first))
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}

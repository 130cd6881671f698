import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app/App.tsx'
import { createCalls } from './app/calls.ts'
import { KeytagContext } from './app/keytag.tsx'
import { takeRedirect } from './app/redirect.ts'
import { type AnySession, toSession } from './app/session.tsx'
import { openStore } from './app/store.ts'
import { takeArrival } from './arrival/hand-over.ts'
import { readConfig } from './config.ts'
import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'
import { createGraph, type Graph } from './core/graph/client.ts'
import type { Grant } from './core/login/grant.ts'
import type { InstagramGrant } from './core/login/instagram-grant.ts'
import { sweepPendingLogins, toState } from './core/login/pending.ts'
import { connectToMeta, type FirstRequest } from './meta.ts'

// Configure
const config = readConfig(import.meta.env, location.origin)
const calls = createCalls()
const { store, remembers } = openStore()
const now = () => new Date()
let sessions = 0

// Take the redirect: before React, so that no token ever enters the router or an effect.
const redirect = takeRedirect(takeArrival(window))
sweepPendingLogins(store, now())

// Connect: a session is bound to one host of Meta, or of the simulated Meta, when it is made.
function connect(family: Family, environment: Environment, first?: FirstRequest): Graph {
  return createGraph({
    family,
    fetch: connectToMeta(environment, config.simulatedRedirectUri, first),
    now,
    pause,
    random: Math.random,
    record: call => calls.record({ ...call, environment }),
  })
}

function createSession(grant: Grant | InstagramGrant, first?: FirstRequest): AnySession {
  sessions += 1
  return toSession(sessions, grant, connect(grant.family, grant.environment, first))
}

const keytag = {
  config,
  redirect,
  calls,
  store,
  remembers,
  now,
  pause,
  createState: () => toState(crypto.getRandomValues(new Uint8Array(32))),
  connect: (family: Family, environment: Environment) => connect(family, environment),
  createSession,
  leave: (address: string) => location.replace(address),
}

// Draw
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root.')
createRoot(root).render(
  <KeytagContext value={keytag}>
    <QueryClientProvider client={new QueryClient()}>
      <BrowserRouter basename={config.base}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </KeytagContext>,
)

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

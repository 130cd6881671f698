import { simulatedAppId, simulatedInstagramAppId, simulatedInstagramSecret } from './config.ts'
import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'
import type { GraphOptions } from './core/graph/client.ts'

type Fetch = GraphOptions['fetch']

type RedirectUris = Readonly<Record<Family, string>>

/** A request that left before the app had started. */
export type FirstRequest = { readonly url: string; readonly response: Promise<Response> }

/** Meta itself, or the simulated Meta. A session is bound to one for its whole life. */
export function connectToMeta(
  environment: Environment,
  simulatedRedirectUris: RedirectUris,
  first?: FirstRequest,
): Fetch {
  return environment === 'meta' ? real(first) : pretended(simulatedRedirectUris)
}

/** The simulated Meta: a chunk of its own, loaded only for those who rehearse. */
export async function loadSimulatedMeta(redirectUris: RedirectUris) {
  const { createSimulatedMeta, SimulatedDialog, SimulatedInstagram } = await import(
    './simulator/index.ts'
  )
  const meta = createSimulatedMeta({
    now: () => new Date(),
    apps: [
      {
        appId: simulatedAppId,
        name: 'Acme Scheduler',
        redirectUris: [redirectUris['facebook-login']],
      },
    ],
    instagramApps: [
      {
        appId: simulatedInstagramAppId,
        name: 'Acme Scheduler',
        secret: simulatedInstagramSecret,
        redirectUris: [redirectUris['instagram-login']],
      },
    ],
    latency: 240,
  })
  return {
    meta,
    dialogs: { 'facebook-login': SimulatedDialog, 'instagram-login': SimulatedInstagram },
  }
}

/** The retired Basic Display's tutorial, to walk through. */
export async function loadBasicDisplayTutorial() {
  return (await import('./simulator/index.ts')).BasicDisplayTutorial
}

function real(first: FirstRequest | undefined): Fetch {
  let early = first
  return async (url, init) => {
    // Second wall, after the alphabets: no simulated token reaches Meta.
    if (url.includes('_token=SIM_')) throw new Error('A simulated token stays in the page.')
    // Third: what begins as a token of one family is nothing to the other's host.
    const foreign = url.startsWith('https://graph.instagram.com/') ? '_token=EAA' : '_token=IG'
    if (url.includes(foreign)) {
      throw new Error('A token of one family stays away from the other’s host.')
    }
    const adopted = early?.url === url ? early.response : undefined
    if (adopted) early = undefined
    return adopted ?? fetch(url, init)
  }
}

function pretended(redirectUris: RedirectUris): Fetch {
  const simulator = loadSimulatedMeta(redirectUris)
  return async (url, { method = 'GET', signal = null }) => {
    // Each token there is, the one that asks and the one that is asked about.
    if (/_token=(?!SIM_)/.test(url)) throw new Error('A real token stays out of the simulator.')
    const { meta } = await simulator
    if (method !== 'GET') {
      // A browser asks first, and throws this where the answer does not name the method.
      const asked = await meta.fetch(new Request(url, { method: 'OPTIONS', signal }))
      const allowed = asked.headers.get('access-control-allow-methods') ?? ''
      if (!allowed.includes(method)) throw new TypeError('Failed to fetch')
    }
    return meta.fetch(new Request(url, { method, signal }))
  }
}

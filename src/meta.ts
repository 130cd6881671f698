import { simulatedAppId, simulatedInstagramAppId, simulatedInstagramSecret } from './config.ts'
import type { Environment } from './core/access-token.ts'
import type { Family } from './core/family.ts'
import type { GraphOptions } from './core/graph/client.ts'
import type { ReplayedAnswer } from './core/saved-login/replayed-login.ts'
import { replayedToken } from './core/saved-login/replayed-token.ts'

type Fetch = GraphOptions['fetch']

type RedirectUris = Readonly<Record<Family, string>>

/** A request that was sent before the app started. */
export type FirstRequest = { readonly url: string; readonly response: Promise<Response> }

/** Meta or the simulated Meta. A session keeps its choice for life. */
export function connectToMeta(
  environment: Environment,
  simulatedRedirectUris: RedirectUris,
  first?: FirstRequest,
  replayed: readonly ReplayedAnswer[] = [],
): Fetch {
  return environment === 'meta' ? real(first) : pretended(simulatedRedirectUris, replayed)
}

/** The simulated Meta: a chunk that only rehearsals load. */
export async function loadSimulatedMeta(redirectUris: RedirectUris) {
  const { createSimulatedMeta, ...simulator } = await import('./simulator/index.ts')
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
    dialogs: {
      'facebook-login': simulator.SimulatedDialog,
      'instagram-login': simulator.SimulatedInstagram,
    },
    /** The dialogs of a request that is not known yet. */
    openings: {
      'facebook-login': simulator.OpeningDialog,
      'instagram-login': simulator.OpeningInstagram,
    },
  }
}

/** The simulated Meta's way to give the answers of a saved login again. */
async function loadReplay(answers: readonly ReplayedAnswer[]) {
  return (await import('./simulator/index.ts')).createReplay(answers)
}

/** The walk through the tutorial of the retired Basic Display. */
export async function loadBasicDisplayTutorial() {
  return (await import('./simulator/index.ts')).BasicDisplayTutorial
}

function real(first: FirstRequest | undefined): Fetch {
  let early = first
  return async (url, init) => {
    // Second wall, after the alphabets: no simulated token and no simulated code is sent to Meta.
    if (/(_token|&code)=SIM/.test(`${url}&${init.body}`)) {
      throw new Error('A simulated token stays in the page.')
    }
    // Third wall: a token of one family is never sent to the other family's host.
    const foreign = url.startsWith('https://graph.instagram.com/') ? '_token=EAA' : '_token=IG'
    if (url.includes(foreign)) {
      throw new Error('A token of one family stays away from the other’s host.')
    }
    const adopted = early?.url === url ? early.response : undefined
    if (adopted) early = undefined
    return adopted ?? fetch(url, init)
  }
}

function pretended(redirectUris: RedirectUris, replayed: readonly ReplayedAnswer[]): Fetch {
  const simulator = loadSimulatedMeta(redirectUris)
  const replay = replayed.length > 0 ? loadReplay(replayed) : undefined
  return async (url, { method = 'GET', signal = null, body = null }) => {
    // Checks every token of a call, the asking one and the inspected one, and the code of an exchange.
    const sent = `${url}&${body ?? ''}`
    if (/_token=(?!SIM_)|&code=(?!SIM)/.test(sent)) {
      throw new Error('A real token stays out of the simulator.')
    }
    const request = new Request(url, { method, signal, body })
    if (replay && new RegExp(`(access_token|&code)=${replayedToken}`).test(sent)) {
      return (await replay)(request)
    }
    const { meta } = await simulator
    if (method === 'DELETE') {
      // Browsers send a preflight first, and fail like this if the answer does not name the method.
      const asked = await meta.fetch(new Request(url, { method: 'OPTIONS', signal }))
      const allowed = asked.headers.get('access-control-allow-methods') ?? ''
      if (!allowed.includes(method)) throw new TypeError('Failed to fetch')
    }
    return meta.fetch(request)
  }
}

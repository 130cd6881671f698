import { createContext, use } from 'react'
import type { Arrival } from '../arrival/arrival.ts'
import type { Config } from '../config.ts'
import type { Environment } from '../core/access-token.ts'
import type { Family } from '../core/family.ts'
import type { Graph, GraphOptions } from '../core/graph/client.ts'
import type { Store } from '../core/login/pending.ts'
import type { ReplayedAnswer } from '../core/saved-login/replayed-login.ts'
import type { Calls } from './calls.ts'
import type { KeptPage } from './kept-page.ts'
import type { LoginStore } from './login.ts'
import type { Observer } from './observer.ts'
import type { KeptRequests } from './parts/requests/kept-requests.ts'

/** Everything that `main.tsx` gives to the app. */
export type Keytag = {
  readonly config: Config
  /** The reason why nobody may log in here: a frame of another site, or a service worker. */
  readonly blocked: Arrival['blocked']
  readonly login: LoginStore
  readonly calls: Calls
  /** Finds what Meta answers otherwise than expected. */
  readonly observer: Observer
  /** Web Storage, or a stand-in if the browser refuses it. */
  readonly store: Store
  /** False if the browser refuses storage. Then no login can return. */
  readonly remembers: boolean
  /** The open requests to clients, with their keys. Rejects where the browser keeps no data. */
  readonly requests: () => Promise<KeptRequests>
  readonly now: () => Date
  /** Resolves after that many milliseconds, or rejects with the signal's reason. */
  readonly pause: GraphOptions['pause']
  readonly createState: () => string
  /** Connects to Graph, or to the simulated one, for a pasted token without a session. */
  readonly connect: (family: Family, environment: Environment) => Graph
  /** Lets the simulated Meta give the answers of a saved login. */
  readonly replay: (answers: readonly ReplayedAnswer[]) => void
  readonly keptPage: KeptPage
  /** Replaces this document by another address of Keytag, without a history entry. */
  readonly leave: (address: string) => void
}

export const KeytagContext = createContext<Keytag | undefined>(undefined)

export function useKeytag(): Keytag {
  const value = use(KeytagContext)
  if (value === undefined) throw new Error('useKeytag needs a KeytagContext around it.')
  return value
}

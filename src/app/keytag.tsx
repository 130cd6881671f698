import { createContext, use } from 'react'
import type { Arrival } from '../arrival/hand-over.ts'
import type { Config } from '../config.ts'
import type { Environment } from '../core/access-token.ts'
import type { Family } from '../core/family.ts'
import type { Graph, GraphOptions } from '../core/graph/client.ts'
import type { Store } from '../core/login/pending.ts'
import type { Calls } from './calls.ts'
import type { KeptPage } from './kept-page.ts'
import type { LoginStore } from './login.ts'

/** Everything that the composition root gives the app. */
export type Keytag = {
  readonly config: Config
  /** Why nobody may log in here: inside somebody else's page, or behind a service worker. */
  readonly blocked: Arrival['blocked']
  readonly login: LoginStore
  readonly calls: Calls
  /** Web Storage, or a stand-in where the browser refuses it. */
  readonly store: Store
  /** False where the browser refuses storage: no login can come back. */
  readonly remembers: boolean
  readonly now: () => Date
  /** Resolves after so many milliseconds, or rejects with the signal's reason. */
  readonly pause: GraphOptions['pause']
  readonly createState: () => string
  /** Asks Graph, or the simulated one, without a session: for a token that was only pasted. */
  readonly connect: (family: Family, environment: Environment) => Graph
  readonly keptPage: KeptPage
  /** Leaves this document for another address of ours, without a history entry. */
  readonly leave: (address: string) => void
}

export const KeytagContext = createContext<Keytag | undefined>(undefined)

export function useKeytag(): Keytag {
  const value = use(KeytagContext)
  if (value === undefined) throw new Error('useKeytag needs a KeytagContext around it.')
  return value
}

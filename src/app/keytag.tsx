import { createContext, use } from 'react'
import type { Config } from '../config.ts'
import type { Environment } from '../core/access-token.ts'
import type { Family } from '../core/family.ts'
import type { Graph, GraphOptions } from '../core/graph/client.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { Grant } from '../core/login/grant.ts'
import type { Store } from '../core/login/pending.ts'
import type { Calls } from './calls.ts'
import type { QueryClientSlot } from './query-client.ts'
import type { Redirect } from './redirect.ts'
import type { AnySession } from './session.tsx'

/** What the composition root gives the app: everything that is not React and not a library. */
export type Keytag = {
  readonly config: Config
  readonly redirect: Redirect
  /** The session that the redirect began: given to the first who asks, and to nobody else. */
  readonly begun: () => AnySession | undefined
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
  readonly createSession: (grant: Grant | InstagramGrant) => AnySession
  /** Of what Graph answered. Empty until a screen asks. */
  readonly queries: QueryClientSlot
  /** Leaves this document for another address of ours, without a history entry. */
  readonly leave: (address: string) => void
}

export const KeytagContext = createContext<Keytag | undefined>(undefined)

export function useKeytag(): Keytag {
  const value = use(KeytagContext)
  if (value === undefined) throw new Error('useKeytag needs a KeytagContext around it.')
  return value
}

import type { Environment } from '../core/access-token.ts'
import type { Family } from '../core/family.ts'
import type { CallRecord, Graph, GraphOptions, ObservedCall } from '../core/graph/client.ts'
import type { ReplayedAnswer } from '../core/saved-login/replayed-login.ts'
import { connectToMeta, type FirstRequest } from '../meta.ts'
import type { Calls } from './calls.ts'
import type { Observer } from './observer.ts'

type Options = Pick<GraphOptions, 'now' | 'pause'> & {
  readonly calls: Calls
  readonly observer: Observer
  readonly simulatedRedirectUris: Readonly<Record<Family, string>>
  /** The answers of a saved login, for the simulated Meta to give again. */
  readonly replayed: () => readonly ReplayedAnswer[]
}

/** Connects sessions to one host of Meta, or of the simulated Meta. The list of calls sees every call. */
export function createConnect(options: Options) {
  const { calls, observer, simulatedRedirectUris, replayed, now, pause } = options
  return (family: Family, environment: Environment, first?: FirstRequest): Graph => {
    const fetch = connectToMeta(environment, simulatedRedirectUris, first, replayed())
    // Loads with the schemas, which only the first call needs.
    const client = async () => {
      const { createGraph } = await import('../core/graph/client.ts')
      const record = (call: CallRecord) => calls.record({ ...call, environment })
      const observe = (call: ObservedCall) => observer.see({ kind: 'call', environment, call })
      return createGraph({ family, fetch, now, pause, random: Math.random, record, observe })
    }
    return {
      get: async (path, parameters, token, schema, signal) =>
        (await client()).get(path, parameters, token, schema, signal),
      delete: async (path, token, schema, signal) =>
        (await client()).delete(path, token, schema, signal),
      post: async (path, form, schema, signal) => (await client()).post(path, form, schema, signal),
    }
  }
}

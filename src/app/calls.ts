import { useSyncExternalStore } from 'react'
import type { Environment } from '../core/access-token.ts'
import type { CallRecord } from '../core/graph/client.ts'

/** One line of the ledger. */
export type Call = CallRecord & { readonly environment: Environment }

/** Every call of this tab, oldest first. The footer counts them and the ledger lists them. */
export type Calls = {
  readonly record: (call: Call) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly list: () => readonly Call[]
}

export function createCalls(): Calls {
  let calls: readonly Call[] = []
  const listeners = new Set<() => void>()
  return {
    record(call) {
      calls = [...calls, call]
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    list: () => calls,
  }
}

export function useCalls(calls: Calls): readonly Call[] {
  return useSyncExternalStore(calls.subscribe, calls.list, calls.list)
}

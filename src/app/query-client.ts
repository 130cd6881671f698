import { QueryClient } from '@tanstack/react-query'
import { useKeytag } from './keytag.tsx'

/** The one client, made by the first screen that asks: the start page does without its library. */
export function useSharedQueryClient(): QueryClient {
  return queryClientOf(useKeytag().queries)
}

export function queryClientOf(slot: QueryClientSlot): QueryClient {
  if (slot.client === undefined) {
    slot.client = new QueryClient()
    // As its provider would: what waits for a connection goes on when there is one.
    slot.client.mount()
  }
  return slot.client
}

/** Empty until the first asks. */
export type QueryClientSlot = { client?: QueryClient }

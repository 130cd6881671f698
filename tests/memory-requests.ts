import type { KeptRequest, KeptRequests } from '#src/app/parts/requests/kept-requests.ts'
import { makeSenderKey, type SenderKey } from '#src/core/hand-over/sender.ts'

/** Open requests in memory. jsdom has no IndexedDB; the journeys use the browser's own. */
export function memoryRequests(...first: readonly KeptRequest[]): KeptRequests {
  const requests = new Map(first.map(each => [each.request.id, each]))
  let sender: Promise<SenderKey> | undefined
  return {
    all: async () => [...requests.values()],
    keep: async kept => void requests.set(kept.request.id, kept),
    remove: async id => void requests.delete(id),
    sender: () => {
      sender ??= makeSenderKey()
      return sender
    },
  }
}

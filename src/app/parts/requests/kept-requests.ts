import type { OpenRequest } from '../../../core/hand-over/hand-over.ts'
import type { SenderKey } from '../../../core/hand-over/sender.ts'

/** A request in the asker's list. */
export type KeptRequest = OpenRequest & {
  /** The client's name for this list. It is in no link. */
  readonly client: string
  readonly madeAt: Date
  readonly answeredAt: Date | undefined
}

/** The requests of this browser, and the key that signs them. No script can read a private key of these. */
export type KeptRequests = {
  /** The newest first. */
  readonly all: () => Promise<readonly KeptRequest[]>
  /** Adds a request, or replaces it. */
  readonly keep: (kept: KeptRequest) => Promise<void>
  /** Removes a request and its key. */
  readonly remove: (id: string) => Promise<void>
  /** The key that signs every request of this browser. The first call makes it. */
  readonly sender: () => Promise<SenderKey>
}

/** An earlier Keytag is open in another tab and holds the requests in its own form. */
export class RequestsBlocked extends Error {
  override readonly name = 'RequestsBlocked'
}

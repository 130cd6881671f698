import type { OpenRequest } from '../../../core/hand-over/hand-over.ts'

/** A request in the asker's list. */
export type KeptRequest = OpenRequest & {
  /** The client's name for this list. It is in no link. */
  readonly client: string
  readonly madeAt: Date
  readonly answeredAt: Date | undefined
}

/** The requests of this browser. Their private keys are the one secret that Keytag stores. */
export type KeptRequests = {
  /** The newest first. */
  readonly all: () => Promise<readonly KeptRequest[]>
  /** Adds a request, or replaces it. */
  readonly keep: (kept: KeptRequest) => Promise<void>
  /** Removes a request and its key. */
  readonly remove: (id: string) => Promise<void>
}

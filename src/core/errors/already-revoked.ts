import { TokenRejected } from '../graph/errors.ts'

/** Meta says that the app has no access any more: what was wanted, by whatever way it came. */
export function isAlreadyRevoked(failure: unknown): boolean {
  return failure instanceof TokenRejected && failure.graph.subcode === 458
}

/** The only memory of an instance. Codes and tokens hold everything else. */
export type InstagramMemory = {
  readonly usedCodes: Set<string>
  /** Failed calls of each token in an outage. */
  readonly failedCalls: Map<string, number>
  readonly firstRefusalAt: Map<string, number>
  /** When each login's access was taken back, in milliseconds since 1970. */
  readonly revokedAt: Map<string, number>
}

export function createInstagramMemory(): InstagramMemory {
  return {
    usedCodes: new Set(),
    failedCalls: new Map(),
    firstRefusalAt: new Map(),
    revokedAt: new Map(),
  }
}

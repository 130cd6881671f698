/** What an instance remembers: all else stands in codes and tokens, which any instance can read. */
export type InstagramMemory = {
  readonly usedCodes: Set<string>
  /** For each token, the calls that failed in an outage. */
  readonly failedCalls: Map<string, number>
  readonly firstRefusalAt: Map<string, number>
}

export function createInstagramMemory(): InstagramMemory {
  return { usedCodes: new Set(), failedCalls: new Map(), firstRefusalAt: new Map() }
}

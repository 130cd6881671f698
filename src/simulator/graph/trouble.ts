import { expiryOf, inMetasWords } from '../instants.ts'
import type { Meaning } from '../token.ts'
import { worldOf } from '../worlds.ts'
import { appRemoved, expiredToken, GraphRefusal } from './errors.ts'

/** What a simulator remembers: everything else stands in the tokens. */
export type Memory = {
  /** When a person removed an app: milliseconds since 1970. */
  readonly removedAt: Map<string, number>
  readonly callsForPages: Map<string, number>
  readonly firstRefusalAt: Map<string, number>
}

export function createMemory(): Memory {
  return { removedAt: new Map(), callsForPages: new Map(), firstRefusalAt: new Map() }
}

export function removeApp(caller: Meaning, memory: Memory, now: Date): void {
  memory.removedAt.set(loginOf(caller), now.getTime())
}

/** @throws GraphRefusal when the token no longer works */
export function checkAlive(caller: Meaning, memory: Memory, now: Date): void {
  const removedAt = memory.removedAt.get(loginOf(caller)) ?? Number.NEGATIVE_INFINITY
  if (caller.issuedAt.getTime() <= removedAt) throw appRemoved(caller.appId)
  const expiredAt = endOf(caller)
  if (expiredAt && expiredAt <= now) throw expiredToken(inMetasWords(expiredAt), inMetasWords(now))
}

/** @throws GraphRefusal when the world is against the call for Pages */
export function checkPages(
  caller: Meaning,
  callerText: string,
  start: number,
  memory: Memory,
  now: Date,
): void {
  const trouble = worldOf(caller.world).graph
  if (trouble?.kind === 'outage') {
    const calls = (memory.callsForPages.get(callerText) ?? 0) + 1
    memory.callsForPages.set(callerText, calls)
    // Meta was seen to send code 2 with 400 and 500; 503 is a guess.
    if (calls <= trouble.calls) {
      throw new GraphRefusal(503, 2, '(#2) Service temporarily unavailable', { is_transient: true })
    }
  }
  if (trouble?.kind === 'rate-limit' && start >= trouble.afterRows) {
    const first = memory.firstRefusalAt.get(callerText) ?? now.getTime()
    memory.firstRefusalAt.set(callerText, first)
    if (now.getTime() < first + trouble.pauseSeconds * 1000) {
      throw new GraphRefusal(400, 17, '(#17) User request limit reached', { is_transient: true })
    }
  }
}

function endOf(caller: Meaning): Date | undefined {
  const trouble = worldOf(caller.world).graph
  if (trouble?.kind !== 'expired') return expiryOf(caller)
  return new Date(caller.issuedAt.getTime() - trouble.daysAgo * 86_400_000)
}

function loginOf({ appId, person }: Meaning): string {
  return `${appId} ${person}`
}

import { expiryOf, inMetasWords } from '../instants.ts'
import type { Meaning } from '../token.ts'
import type { GraphError } from '../world.ts'
import { pagesOf, personOf, worldFor } from '../worlds.ts'
import { appRemoved, expiredToken, lacksPagePermission, mayNotBePage, toRefusal } from './errors.ts'

/** The only memory of a simulator. Tokens hold everything else. */
export type Memory = {
  /** Removal times of apps by person, in milliseconds since 1970. */
  readonly removedAt: Map<string, number>
  /** Revocation times of single permissions, by login and name. */
  readonly takenBackAt: Map<string, number>
  readonly callsForPages: Map<string, number>
  readonly firstRefusalAt: Map<string, number>
  readonly usedCodes: Set<string>
}

export function createMemory(): Memory {
  return {
    removedAt: new Map(),
    takenBackAt: new Map(),
    callsForPages: new Map(),
    firstRefusalAt: new Map(),
    usedCodes: new Set(),
  }
}

export function removeApp(caller: Meaning, memory: Memory, now: Date): void {
  memory.removedAt.set(loginOf(caller), now.getTime())
}

export function takeBack(caller: Meaning, name: string, memory: Memory, now: Date): void {
  memory.takenBackAt.set(`${loginOf(caller)} ${name}`, now.getTime())
}

/** The token after revocations: revoked permissions count as declined. */
export function asLeft(token: Meaning, memory: Memory): Meaning {
  const isLost = (name: string) => isBefore(token, memory.takenBackAt, `${loginOf(token)} ${name}`)
  const lost = token.granted.filter(isLost)
  if (lost.length === 0) return token
  return {
    ...token,
    granted: token.granted.filter(name => !lost.includes(name)),
    declined: [...token.declined, ...lost],
  }
}

/** @throws GraphRefusal if the token no longer works */
export function checkAlive(caller: Meaning, memory: Memory, now: Date): void {
  if (isBefore(caller, memory.removedAt, loginOf(caller))) throw appRemoved(caller.appId)
  const expiredAt = endOf(caller)
  if (expiredAt && expiredAt <= now) throw expiredToken(inMetasWords(expiredAt), inMetasWords(now))
  const trouble = worldFor(caller).graph
  if (trouble?.kind === 'refusal' && trouble.of === 'all') throw toRefusal(trouble.error)
}

/** @throws GraphRefusal if a Page token may not act as its Page, or has to wait */
export function checkPageToken(caller: Meaning, memory: Memory, now: Date): void {
  if (!caller.pageId) return
  countPageCall(caller, memory, now)
  const world = worldFor(caller)
  const { graph } = world
  if (graph?.kind === 'refusal' && graph.of === 'page-token') throw toRefusal(graph.error)
  if (!caller.granted.some(name => impersonating.includes(name))) throw lacksPagePermission()
  const pages = pagesOf(world, personOf(caller.person, world))
  if (pages.find(({ id }) => id === caller.pageId)?.needsTwoFactor) throw mayNotBePage()
}

/** Permissions of which a Page token needs one (the message of code 190). */
const impersonating = [
  'pages_read_engagement',
  'pages_manage_metadata',
  'pages_read_user_content',
  'pages_manage_ads',
  'pages_show_list',
  'pages_messaging',
]

/** @throws GraphRefusal if the world refuses the call for Pages */
export function checkPages(
  caller: Meaning,
  callerText: string,
  { start, limit }: { readonly start: number; readonly limit: number },
  memory: Memory,
  now: Date,
): void {
  const trouble = worldFor(caller).graph
  if (trouble?.kind === 'refusal' && trouble.of === 'list') throw toRefusal(trouble.error)
  if (trouble?.kind === 'outage' && limit > (trouble.unlessLimit ?? 0)) {
    const calls = (memory.callsForPages.get(callerText) ?? 0) + 1
    memory.callsForPages.set(callerText, calls)
    if (calls <= trouble.calls) throw toRefusal(trouble.error ?? unavailable)
  }
  if (trouble?.kind === 'rate-limit' && start >= trouble.afterRows) {
    const first = memory.firstRefusalAt.get(callerText) ?? now.getTime()
    memory.firstRefusalAt.set(callerText, first)
    if (now.getTime() < first + trouble.pauseSeconds * 1000) {
      throw toRefusal(trouble.error ?? tooManyCalls)
    }
  }
}

/** @throws GraphRefusal if the Pages of this login were called too often */
function countPageCall(caller: Meaning, memory: Memory, now: Date): void {
  const trouble = worldFor(caller).graph
  if (trouble?.kind !== 'page-calls') return
  const login = loginOf(caller)
  const calls = (memory.callsForPages.get(login) ?? 0) + 1
  memory.callsForPages.set(login, calls)
  if (calls <= trouble.calls) return
  const first = memory.firstRefusalAt.get(login) ?? now.getTime()
  memory.firstRefusalAt.set(login, first)
  if (now.getTime() < first + trouble.pauseSeconds * 1000) throw toRefusal(tooManyPageCalls)
  memory.firstRefusalAt.delete(login)
  memory.callsForPages.set(login, 1)
}

/** True if the list is stuck here. It is stuck only on the first walk from its start. */
export function standsStill(
  caller: Meaning,
  callerText: string,
  start: number,
  memory: Memory,
): boolean {
  const trouble = worldFor(caller).graph
  if (trouble?.kind !== 'stands-still') return false
  const walks = (memory.callsForPages.get(callerText) ?? 0) + (start === 0 ? 1 : 0)
  memory.callsForPages.set(callerText, walks)
  return walks <= 1 && start >= trouble.afterRows
}

/** Meta sent code 2 with status 400 and 500. 503 is a guess. */
const unavailable: GraphError = {
  status: 503,
  code: 2,
  message: '(#2) Service temporarily unavailable',
  more: { is_transient: true },
}

const tooManyCalls: GraphError = {
  status: 400,
  code: 17,
  message: '(#17) User request limit reached',
  more: { is_transient: true },
}

const tooManyPageCalls: GraphError = {
  status: 400,
  code: 32,
  message: '(#32) Page request limit reached',
  more: { is_transient: true },
}

function endOf(caller: Meaning): Date | undefined {
  const trouble = worldFor(caller).graph
  if (trouble?.kind !== 'expired') return expiryOf(caller)
  return new Date(caller.issuedAt.getTime() - trouble.daysAgo * 86_400_000)
}

function isBefore(token: Meaning, instants: ReadonlyMap<string, number>, key: string): boolean {
  return token.issuedAt.getTime() <= (instants.get(key) ?? Number.NEGATIVE_INFINITY)
}

function loginOf({ appId, person }: Meaning): string {
  return `${appId} ${person}`
}

import type { Page } from '../accounts/page.ts'
import { AnyAnswer } from '../graph/answers.ts'
import type { Graph, GraphOptions } from '../graph/client.ts'
import {
  Blocked,
  GraphError,
  GraphUnavailable,
  RateLimited,
  TokenRejected,
} from '../graph/errors.ts'
import { createLimits } from '../graph/limit-pauses.ts'
import { askingToken, type Grant } from '../login/reply/grant.ts'
import {
  type Capability,
  capabilities,
  type Verdict,
  type Verdicts,
  verdictWithoutCall,
} from './capabilities.ts'

/** The outcome of the live calls so far. */
export type Verification = {
  readonly user: Verdict | undefined
  /** By Page ID. */
  readonly pages: ReadonlyMap<string, Verdicts>
  /** The plan of this run: IDs of Pages, and the User token or not. */
  readonly asked: { readonly pages: readonly string[]; readonly user: boolean }
  /** Tokens of the run: finished ones, working ones, and all. */
  readonly checked: number
  readonly working: number
  readonly total: number
  /** Milliseconds until the end, as the run has gone so far. */
  readonly left: number | undefined
  /** The end of a pause that Meta demands. */
  readonly pausedUntil: Date | undefined
  /** undefined: still going. */
  readonly ended: { readonly at: Date; readonly stoppedBy: Error | undefined } | undefined
}

export type VerifyOptions = Pick<GraphOptions, 'now' | 'pause'> & {
  readonly graph: Graph
  readonly grant: Grant
  readonly pages: readonly Page[]
  /** False: only the Pages' tokens. */
  readonly withUser?: boolean
  /** undefined: unknown, so the run asks for everything. */
  readonly granted: readonly string[] | undefined
  /** everything, or only whether each token is alive: one call each. */
  readonly depth: Depth
  /** The outcome of an earlier run; only open questions are asked again. */
  readonly known: Verification | undefined
  readonly tell: (verification: Verification) => void
  readonly signal: AbortSignal
}

type Depth = 'everything' | 'alive'

/** Calls on their way at once. */
export const atOnce = 3
/** Longest useful waiting time. */
const hour = 60 * 60 * 1000
/** After this many calls in a row without an answer, the network is at fault. */
const silenceBound = 3

/** Most calls that a run may need. */
export function countCalls({ pages, withUser = true, granted, depth }: Plan): number {
  const asked = pages.flatMap(page =>
    wantedAt(depth).filter(each => verdictWithoutCall(each, page, granted) === undefined),
  )
  return asked.length + (withUser ? 1 : 0)
}

type Plan = Pick<VerifyOptions, 'pages' | 'withUser' | 'granted' | 'depth'>

/**
 * Calls Meta with every token to find out if it works, and for what. A few calls run at once. All wait if
 * Meta asks for a pause. The run ends early if Meta rejects the User token or blocks the person, if nobody
 * answers, or if waiting did not help. A dead Page token ends only its own calls. Failed calls are
 * verdicts. It throws only the signal's reason.
 */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const { graph, grant, pages, withUser = true, granted, now, signal } = options
  const wanted = wantedAt(options.depth)
  const limits = createLimits(options, pausedUntil => tell({ pausedUntil }))
  let state: Verification = {
    user: options.known?.user,
    pages: options.known?.pages ?? new Map(),
    asked: { pages: pages.map(({ id }) => id), user: withUser },
    checked: 0,
    working: 0,
    total: pages.length + (withUser ? 1 : 0),
    left: undefined,
    pausedUntil: undefined,
    ended: undefined,
  }
  /** IDs of Pages with all their verdicts, and of those whose token works. */
  const done = new Set<string>()
  const alive = new Set<string>()
  for (const { id } of pages) note(id, state.pages.get(id))
  let stoppedBy: Error | undefined
  let silent = 0
  const begun = now().getTime()
  let knownBefore: number | undefined

  function tell(news: Partial<Verification>) {
    state = { ...state, ...news }
    const checked = done.size + (withUser && isSettled(state.user) ? 1 : 0)
    const working = alive.size + (withUser && state.user?.kind === 'works' ? 1 : 0)
    knownBefore ??= Math.max(0, checked - 1)
    const took = now().getTime() - begun
    const left = (took / (checked - knownBefore)) * (state.total - checked)
    state = { ...state, checked, working, left: took > 0 && left < hour ? left : undefined }
    options.tell(state)
  }

  function tellPage(id: string, more: Verdicts) {
    const verdicts = { ...state.pages.get(id), ...more }
    note(id, verdicts)
    tell({ pages: new Map(state.pages).set(id, verdicts) })
  }

  /** Counts one Page. A count of all Pages at each verdict is slow with ten thousand of them. */
  function note(id: string, verdicts: Verdicts | undefined) {
    if (!wanted.every(each => isSettled(verdicts?.[each.id]))) return
    done.add(id)
    if (verdicts?.page?.kind === 'works') alive.add(id)
  }

  /** One call and its verdict; `undefined` when the run ended before an answer. */
  async function ask(call: () => Promise<unknown>): Promise<Verdict | undefined> {
    for (;;) {
      const pass = await limits.pass()
      signal.throwIfAborted()
      if (stoppedBy) return undefined
      try {
        await call()
        silent = 0
        return { kind: 'works' }
      } catch (failure) {
        if (signal.aborted || !(failure instanceof Error)) throw failure
        if (failure instanceof RateLimited) {
          if (!limits.hit(pass)) stoppedBy ??= failure
          continue
        }
        const answered = failure instanceof GraphError && !(failure instanceof GraphUnavailable)
        silent = answered ? 0 : silent + 1
        if (silent >= silenceBound || isBlockedForAll(failure)) stoppedBy ??= failure
        return { kind: answered ? 'refused' : 'unknown', failure }
      }
    }
  }

  async function checkPage(page: Page) {
    const token = page.accessToken
    const open = wanted.filter(each => !isSettled(state.pages.get(page.id)?.[each.id]))
    for (const capability of open) {
      const free = verdictWithoutCall(capability, page, granted)
      const call = capability.call(page)
      const verdict =
        free ??
        (token && call
          ? await ask(() => graph.get(call.path, call.parameters, token, AnyAnswer, signal))
          : undefined)
      if (verdict === undefined) return
      // A dead token fails every other call in the same way.
      const dead =
        capability.id === 'page' &&
        verdict.kind === 'refused' &&
        verdict.failure instanceof TokenRejected
      tellPage(page.id, dead ? allOf(open, verdict) : { [capability.id]: verdict })
      if (dead) return
    }
  }

  if (withUser && state.user?.kind !== 'works') {
    const token = askingToken(grant)
    const user = await ask(() => graph.get('/me', { fields: 'id' }, token, AnyAnswer, signal))
    if (user) tell({ user })
    if (user?.kind === 'refused' && endsAll(user.failure)) stoppedBy = user.failure
    if (user?.kind === 'unknown') stoppedBy = user.failure
  }
  const queue = pages.values()
  const worker = async () => {
    for (const page of queue) {
      if (stoppedBy) return
      await checkPage(page)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  tell({ pausedUntil: undefined, ended: { at: now(), stoppedBy } })
  return state
}

function wantedAt(depth: Depth): readonly Capability[] {
  return depth === 'everything' ? capabilities : capabilities.filter(({ id }) => id === 'page')
}

function allOf(open: readonly Capability[], verdict: Verdict): Verdicts {
  return Object.fromEntries(open.map(({ id }) => [id, verdict]))
}

function isSettled(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && verdict.kind !== 'unknown'
}

/** Expiry ends the User token alone: Page tokens made from a long-lived one live on. */
function endsAll(failure: Error): boolean {
  return failure instanceof TokenRejected && failure.graph.subcode !== 463
}

/** Code 25 is about one Instagram account; the other blocks are about the person or the app. */
function isBlockedForAll(failure: Error): boolean {
  return failure instanceof Blocked && failure.graph.code !== 25
}

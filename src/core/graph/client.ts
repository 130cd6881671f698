import type * as z from 'zod/mini'
import type { AccessToken, LoginCode } from '../access-token.ts'
import type { Family } from '../family.ts'
import {
  AnswerUnreadable,
  type CallFacts,
  GraphError,
  type GraphFacts,
  GraphTimeout,
  GraphUnreachable,
  NotGraph,
} from './errors.ts'
import { readAnswer } from './read-answer.ts'
import { graphAddress, graphForm, requestInit, timeLimit } from './request.ts'
import { pauseBefore, tries } from './retry.ts'
import { readServedVersion } from './served-version.ts'
import { readUsage } from './usage.ts'

/** A finished call for the list of calls. It holds no token. */
export type CallRecord = {
  readonly call: string
  readonly host: string
  readonly startedAt: Date
  /** Milliseconds. */
  readonly took: number
  readonly outcome: 'answered' | 'failed' | 'stopped'
  readonly status: number | undefined
  /** Used per cent of Meta's limit, if the headers can be read. */
  readonly usage?: number | undefined
  /** The version that Graph served, where it can be read. */
  readonly served?: string | undefined
  /** Graph's error facts, if it refused. */
  readonly error: Pick<GraphFacts, 'code' | 'subcode' | 'traceId'> | undefined
}

export type GraphOptions = {
  /** Decides the host, for the whole life of the client. */
  readonly family: Family
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly now: () => Date
  /** Resolves after that many milliseconds, or rejects with the signal's reason. */
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>
  readonly random: () => number
  readonly record: (call: CallRecord) => void
  /** Hears of each answer as it came. It holds tokens, so the hearer lets go of it at once. */
  readonly observe?: ((call: ObservedCall) => void) | undefined
}

/** A call with its answer as it came. */
export type ObservedCall = {
  /** `GET /me/accounts` */
  readonly call: string
  /** With the token. */
  readonly address: string
  readonly status: number | undefined
  /** Parsed, also of an error. Absent if none came that can be read. */
  readonly answer?: { readonly body: unknown } | undefined
  /** The reason why there is no answer. */
  readonly failure?: 'unreachable' | 'timeout' | 'not-graph' | 'cut-off' | 'too-large' | undefined
  /** Names of the headers that this page may read. */
  readonly headers: readonly string[]
  readonly served: string | undefined
}

export type Graph = {
  /**
   * Asks Graph and reads the answer by its schema. Tries again only what may pass, at most three
   * times, 15 seconds each.
   *
   * @throws GraphUnreachable, GraphTimeout, NotGraph, AnswerUnreadable, GraphError and its kinds;
   *   the signal's reason when stopped
   */
  get<T>(
    path: string,
    parameters: Readonly<Record<string, string | AccessToken>>,
    token: AccessToken,
    schema: z.ZodMiniType<T>,
    signal: AbortSignal,
  ): Promise<T>
  /**
   * Deletes, once: an unanswered call may have been done, so only the person tries again.
   *
   * @throws as `get`
   */
  delete<T>(
    path: string,
    token: AccessToken,
    schema: z.ZodMiniType<T>,
    signal: AbortSignal,
  ): Promise<T>
  /**
   * Sends a form without a token, once: what it holds may be spent by an unanswered call.
   *
   * @throws as `get`
   */
  post<T>(
    path: string,
    form: Readonly<Record<string, string | LoginCode>>,
    schema: z.ZodMiniType<T>,
    signal: AbortSignal,
  ): Promise<T>
}

/** A client bound to one family's host. Every call is told to `record`. */
export function createGraph(options: GraphOptions): Graph {
  return {
    async get(path, parameters, token, schema, signal) {
      const call = `GET ${path}`
      const address = graphAddress(options.family, path, parameters, token)
      for (let attempt = 1; ; attempt++) {
        try {
          const facts = { call, tries: attempt }
          return readBy(schema, await ask(options, facts, address, 'GET', signal), facts)
        } catch (failure) {
          if (signal.aborted || attempt >= tries(failure)) throw failure
          await options.pause(pauseBefore(attempt + 1, options.random()), signal)
        }
      }
    },
    async delete(path, token, schema, signal) {
      const facts = { call: `DELETE ${path}`, tries: 1 }
      const address = graphAddress(options.family, path, {}, token)
      return readBy(schema, await ask(options, facts, address, 'DELETE', signal), facts)
    },
    async post(path, form, schema, signal) {
      const facts = { call: `POST ${path}`, tries: 1 }
      const { address, body } = graphForm(options.family, path, form)
      return readBy(schema, await ask(options, facts, address, 'POST', signal, body), facts)
    },
  }
}

function readBy<T>(schema: z.ZodMiniType<T>, answer: unknown, facts: CallFacts): T {
  const read = schema.safeParse(answer)
  if (!read.success) throw new AnswerUnreadable('unexpected', facts)
  return read.data
}

/** One try, told to `record` by the caller's clock. */
async function ask(
  options: GraphOptions,
  facts: CallFacts,
  address: string,
  method: 'GET' | 'DELETE' | 'POST',
  signal: AbortSignal,
  body?: URLSearchParams,
): Promise<unknown> {
  const { call } = facts
  const startedAt = options.now()
  const limit = AbortSignal.timeout(timeLimit)
  let outcome: CallRecord['outcome'] = 'failed'
  let status: number | undefined
  let usage: number | undefined
  let served: string | undefined
  let error: CallRecord['error']
  let headers: readonly string[] = []
  let seen: ObservedCall['answer']
  let unanswered: ObservedCall['failure']
  try {
    const response = await options.fetch(address, {
      ...requestInit(AbortSignal.any([signal, limit])),
      method,
      ...(body && { body }),
    })
    status = response.status
    headers = [...response.headers.keys()]
    usage = readUsage(response.headers)
    served = readServedVersion(response.headers, undefined)
    const answer = await readAnswer(response, facts, body => {
      seen = { body }
    })
    served ??= readServedVersion(response.headers, answer)
    // After a stop nobody waits for the answer, and it must not bring back dropped tokens.
    signal.throwIfAborted()
    outcome = 'answered'
    return answer
  } catch (failure) {
    if (signal.aborted) {
      outcome = 'stopped'
      throw signal.reason
    }
    if (failure instanceof GraphError) {
      const { code, subcode, traceId } = failure.graph
      error = { code, subcode, traceId }
    }
    unanswered = whyUnanswered(failure, limit.aborted)
    // The first request was sent before the app had started, and brings a time limit of its own.
    if (unanswered === 'timeout') throw new GraphTimeout(`No answer to ${call} in time.`, facts)
    // fetch rejects with TypeError for every network failure. Its text may name the URL.
    if (unanswered === 'unreachable') throw new GraphUnreachable(`No answer to ${call}.`, facts)
    throw failure
  } finally {
    const took = options.now().getTime() - startedAt.getTime()
    const { host } = new URL(address)
    options.record({ call, host, startedAt, took, outcome, status, usage, served, error })
    if (outcome !== 'stopped') {
      const answer = seen
      const failure = unanswered
      options.observe?.({ call, address, status, answer, failure, headers, served })
    }
  }
}

function whyUnanswered(failure: unknown, isLate: boolean): ObservedCall['failure'] {
  if (isLate || isTimeout(failure)) return 'timeout'
  if (failure instanceof TypeError) return 'unreachable'
  if (failure instanceof NotGraph) return 'not-graph'
  return failure instanceof AnswerUnreadable && failure.why !== 'unexpected'
    ? failure.why
    : undefined
}

function isTimeout(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'TimeoutError'
}

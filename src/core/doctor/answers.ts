import type * as z from 'zod/mini'
import { GraphError } from '../graph/errors.ts'
import type { DebugAnswer, NamedRowAnswer } from '../graph/inspection-answers.ts'
import type { Answer, Failed, Named, TokenFacts } from './evidence.ts'

/** A call's outcome as evidence: its value or its failure. */
export async function settle<T>(call: Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: 'value', value: await call }
  } catch (failure) {
    return { kind: 'failed', failure: toFailed(failure) }
  }
}

/** The same answer with another value in it; a failure stays as it is. */
export function map<T, U>(answer: Answer<T>, to: (value: T) => U): Answer<U> {
  return answer.kind === 'value' ? { kind: 'value', value: to(answer.value) } : answer
}

/** Reads for each ID, six at a time: a browser opens no more connections to one host. */
export async function readEach<T>(
  ids: readonly string[],
  read: (id: string) => Promise<Answer<T>>,
): Promise<ReadonlyMap<string, Answer<T>>> {
  const answers = new Map<string, Answer<T>>()
  const waiting = ids.values()
  const work = async () => {
    for (const id of waiting) answers.set(id, await read(id))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  // Keep the order asked for, because numbers follow it.
  return new Map(ids.flatMap(id => toEntry(id, answers.get(id))))
}

const atOnce = 6

function toEntry<T>(id: string, answer: Answer<T> | undefined): [string, Answer<T>][] {
  return answer ? [[id, answer]] : []
}

/** A failure as evidence: Meta's words for an error of Graph, and no more than that for any other. */
export function toFailed(failure: unknown): Failed {
  const graph = failure instanceof GraphError ? failure : undefined
  return {
    call: graph?.facts.call ?? '',
    status: graph?.facts.status,
    code: graph?.graph.code,
    subcode: graph?.graph.subcode,
    message: graph?.graph.message,
  }
}

/** A node's ID and name. Meta sends an empty name for a node without one. */
export function toNamed({ id, name }: z.infer<typeof NamedRowAnswer>): Named {
  return { id, name: name || undefined }
}

/** `/debug_token`, its instants as dates. A scope without target IDs is for all Pages and accounts. */
export function toTokenFacts({ data }: z.infer<typeof DebugAnswer>): TokenFacts {
  return {
    appId: data.app_id,
    type: data.type,
    application: data.application,
    expiresAt: toEnd(data.expires_at),
    dataAccessExpiresAt: toEnd(data.data_access_expires_at),
    issuedAt: data.issued_at ? new Date(data.issued_at * 1000) : undefined,
    isValid: data.is_valid,
    scopes: data.scopes,
    targets:
      data.granular_scopes &&
      new Map(
        data.granular_scopes.map(({ scope, target_ids: ids }) => [
          scope,
          ids === undefined || ids.length === 0 ? 'all' : ids,
        ]),
      ),
  }
}

/** Wire: epoch seconds, 0 is never. */
function toEnd(seconds: number | undefined): Date | 'never' | undefined {
  if (seconds === undefined) return undefined
  return seconds === 0 ? 'never' : new Date(seconds * 1000)
}

import {
  AnswerUnreadable,
  GraphTimeout,
  GraphUnavailable,
  GraphUnreachable,
  NotGraph,
} from './errors.ts'

/** Tries that a failure is worth. Only one for a failure that a person must mend. */
export function tries(failure: unknown): number {
  if (failure instanceof GraphUnavailable) return failure.graph.isTransient === false ? 1 : 3
  if (failure instanceof GraphTimeout) return 3
  if (failure instanceof GraphUnreachable) return 2
  if (failure instanceof NotGraph) return (failure.facts.status ?? 0) >= 500 ? 3 : 1
  if (failure instanceof AnswerUnreadable) return failure.why === 'cut-off' ? 2 : 1
  return 1
}

/** Milliseconds before a try: 0.5 to 1 s before the second, 1 to 2 s before the third. */
export function pauseBefore(attempt: number, random: number): number {
  const most = 500 * 2 ** (attempt - 1)
  return Math.round(most / 2 + (most / 2) * random)
}

import type { Finding, Remedy } from './finding.ts'
import { aPause, inAMinute, later, loginAgain, newLogin } from './steps.ts'

/** Steps that a button says already. */
const saidBy: Readonly<Record<Remedy, readonly string[]>> = {
  'try-again': [later, aPause, inAMinute],
  'log-in-again': [loginAgain],
  'start-again': [newLogin],
}

/**
 * The steps before the main button, and those after it. The button's own step is in neither, so that a
 * screen says nothing twice. If no step is the button's, all come before it.
 */
export function stepsAround({ steps, remedies }: Pick<Finding, 'steps' | 'remedies'>): {
  readonly before: readonly string[]
  readonly after: readonly string[]
} {
  const [main] = remedies
  const place = main === undefined ? -1 : steps.findIndex(step => saidBy[main].includes(step))
  return place < 0
    ? { before: steps, after: [] }
    : { before: steps.slice(0, place), after: steps.slice(place + 1) }
}

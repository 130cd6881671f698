import { callbacks } from '../../../addresses.ts'
import type { Environment } from '../../../core/access-token.ts'
import type { Family } from '../../../core/family.ts'

/** The screen with the results of a login, which is the address it returned to. */
export function screenOf(login: {
  readonly environment: Environment
  readonly family: Family
}): string {
  return `/${callbacks[login.environment][login.family]}`
}

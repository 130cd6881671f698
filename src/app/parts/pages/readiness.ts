import type { Page } from '../../../core/accounts/page.ts'
import { isReady } from '../../../core/accounts/tasks.ts'
import type { Examination } from '../../../core/doctor/examine.ts'
import type { Session } from '../../login.ts'

export type Readiness = {
  readonly ready: number
  readonly withoutAccount: number
  /** Pages with an account that lack the token or a requested task. */
  readonly heldBack: number
}

/** True if no Page that came has an account, so no value here is of use for the Instagram API. */
export function isWithoutAccounts({ ready, withoutAccount, heldBack }: Readiness): boolean {
  return withoutAccount > 0 && ready + heldBack === 0
}

/** Tells Pages that are ready for the Instagram API from those that lack something. */
export function readyIn(
  { grant }: Session,
  examination: Examination | undefined,
): (page: Page) => boolean {
  // A configuration names no permissions, so only the doctor knows what its Pages lack.
  return page => isReady(page, grant.askedPermissions) && !examination?.gaps.has(page.id)
}

export function readinessOf(
  pages: readonly Page[],
  isReadyPage: (page: Page) => boolean,
): Readiness {
  const ready = pages.filter(isReadyPage).length
  const withoutAccount = pages.filter(page => !page.instagramAccount).length
  return { ready, withoutAccount, heldBack: pages.length - ready - withoutAccount }
}

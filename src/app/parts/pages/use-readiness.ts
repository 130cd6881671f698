import { useMemo } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Examination } from '../../../core/doctor/examine.ts'
import type { Session } from '../../login.ts'
import { type Readiness, readinessOf, readyIn } from './readiness.ts'

/** The Pages that are ready for the Instagram API: each of them, and their number. */
export type ReadyPages = {
  readonly isReady: (page: Page) => boolean
  readonly counts: Readiness
}

/** Computed once for the whole screen, because a list can have thousands of Pages. */
export function useReadiness(
  session: Session,
  pages: readonly Page[],
  examination: Examination | undefined,
): ReadyPages {
  return useMemo(() => {
    const isReady = readyIn(session, examination)
    return { isReady, counts: readinessOf(pages, isReady) }
  }, [session, pages, examination])
}

import { CancelledError, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Verification } from '../../../core/live-check/verify.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import {
  type TestPlan,
  verificationKey,
  verificationQuery,
  verifiedQuery,
} from '../../queries/token-tests.ts'

/** Progress of the token test. */
export type VerificationState = {
  readonly found: Verification | undefined
  readonly checking: boolean
  readonly failure: Error | null
  /** Starts this plan. Results of other tokens stay. */
  readonly begin: (plan: TestPlan) => void
  /** Continues the last run. */
  readonly goOn: () => void
  readonly stop: () => void
}

/** Results of live calls so far, for display. */
export function useVerified(session: Session): Verification | undefined {
  return useQuery(verifiedQuery(session), queriesOf(session)).data
}

/** The test of all or some of these Pages' tokens. */
export function useVerification(session: Session, pages: readonly Page[]): VerificationState {
  const keytag = useKeytag()
  const queries = queriesOf(session)
  const plan = useRef<TestPlan>(undefined)
  const query = useQuery(
    verificationQuery(session, () => plan.current ?? { pages, withUser: true }, keytag),
    queries,
  )
  const queryKey = verificationKey(session)
  const found = query.data
  return {
    found,
    checking: query.isFetching,
    failure: query.error instanceof CancelledError ? null : query.error,
    begin: next => {
      plan.current = next
      queries.setQueryData<Verification>(queryKey, known => known && without(known, next))
      void query.refetch()
    },
    goOn: () => {
      const asked = new Set(found?.asked.pages)
      plan.current = found && {
        pages: pages.filter(({ id }) => asked.has(id)),
        withUser: found.asked.user,
      }
      void query.refetch()
    },
    stop: () => void queries.cancelQueries({ queryKey }, { revert: false }),
  }
}

/** Results that the plan does not ask for again. */
function without(known: Verification, { pages, withUser }: TestPlan): Verification {
  const others = new Map(known.pages)
  for (const { id } of pages) others.delete(id)
  return { ...known, user: withUser ? undefined : known.user, pages: others, ended: undefined }
}

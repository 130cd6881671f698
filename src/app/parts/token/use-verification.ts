import { CancelledError, useQuery } from '@tanstack/react-query'
import type { Page } from '../../../core/accounts/page.ts'
import type { Verification } from '../../../core/live-check/verify.ts'
import { useKeytag } from '../../keytag.tsx'
import type { Session } from '../../login.ts'
import { verificationKey, verificationQuery, verifiedQuery } from '../../queries.ts'
import { queriesOf } from '../../query-cache.ts'

/** Where the check with live calls stands. */
export type VerificationState = {
  readonly found: Verification | undefined
  readonly checking: boolean
  readonly stoppedByPerson: boolean
  readonly failure: Error | null
  /** From the start. */
  readonly begin: () => void
  /** What an earlier run left open. */
  readonly goOn: () => void
  readonly stop: () => void
}

/** What live calls have told so far, for those who only show it. */
export function useVerified(session: Session): Verification | undefined {
  return useQuery(verifiedQuery(session), queriesOf(session)).data
}

/** The check itself, of these Pages' tokens. */
export function useVerification(session: Session, pages: readonly Page[]): VerificationState {
  const keytag = useKeytag()
  const queries = queriesOf(session)
  const query = useQuery(verificationQuery(session, pages, keytag), queries)
  const queryKey = verificationKey(session)
  const goOn = () => void query.refetch()
  return {
    found: query.data,
    checking: query.isFetching,
    stoppedByPerson: query.error instanceof CancelledError,
    failure: query.error,
    begin: () => void queries.resetQueries({ queryKey }).then(goOn),
    goOn,
    stop: () => void queries.cancelQueries({ queryKey }, { revert: false }),
  }
}

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Page } from '../../../core/accounts/page.ts'
import type { Examination } from '../../../core/doctor/examine.ts'
import { nodeWithoutPages } from '../../../core/doctor/node-without-pages.ts'
import { GraphError, TokenRejected } from '../../../core/graph/errors.ts'
import { askingToken } from '../../../core/login/reply/grant.ts'
import { queriesOf } from '../../cache/query-cache.ts'
import type { Session } from '../../login.ts'
import { examinationQuery } from '../../queries/examination.ts'
import { type AccountsState, failureOf } from '../pages/use-accounts.ts'

/** Asks the doctor once the list has ended; the first IDs never wait for it. */
export function useExamination(session: Session, accounts: AccountsState) {
  const { pages, kind } = accounts
  const failure = failureOf(accounts)
  const isRead = kind === 'done' || (kind === 'stopped' && pages.length > 0)
  const ended = isRead || isAboutTokenKind(failure, session)
  const { data, isError, refetch } = useQuery(
    {
      ...examinationQuery(session, {
        pages,
        progress: failure ? 'failed' : kind === 'stopped' ? 'stopped' : 'done',
        failure: failure ?? null,
      }),
      enabled: ended,
    },
    queriesOf(session),
  )
  return {
    examination: ended ? data : undefined,
    /** Its code did not load: what Graph refuses is evidence, and no failure. */
    failed: ended && isError,
    again: () => void refetch(),
  }
}

/** The rack's rows: what the list brought, mended, and what the doctor found beside it. */
export function useRows(
  pages: readonly Page[],
  examination: Examination | undefined,
): readonly Page[] {
  return useMemo(() => {
    if (!examination) return pages
    const { accounts, found } = examination
    const mended =
      accounts.size === 0
        ? pages
        : pages.map(page => {
            const account = accounts.get(page.id)
            return account && !page.instagramAccount ? { ...page, instagramAccount: account } : page
          })
    return found.length === 0 ? mended : [...mended, ...found]
  }, [pages, examination])
}

/** The list was refused for the kind of its token. Every other failure is explained by itself. */
function isAboutTokenKind(failure: unknown, { grant }: Session): boolean {
  if (failure instanceof TokenRejected) return askingToken(grant).masked.startsWith('IG')
  return failure instanceof GraphError && nodeWithoutPages(failure.graph.message) !== undefined
}

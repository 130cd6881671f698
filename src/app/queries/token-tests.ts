import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Page } from '../../core/accounts/page.ts'
import type { Verification } from '../../core/live-check/verify.ts'
import { askingToken } from '../../core/login/reply/grant.ts'
import type { Keytag } from '../keytag.tsx'
import type { Session } from '../login.ts'
import { grantedNow } from './person.ts'

/** From this many Pages on only whether each token is alive is asked: one call each. */
const mostToAskInDepth = 100

/** How much is asked about the tokens of so many Pages. */
export function depthOf(pages: readonly Page[]): 'alive' | 'everything' {
  return pages.length > mostToAskInDepth ? 'alive' : 'everything'
}

/** The tokens to test: of these Pages, and the User's or not. */
export type TestPlan = { readonly pages: readonly Page[]; readonly withUser: boolean }

/** Live calls that test the tokens: made only when a person wants it. */
export function verificationQuery(
  session: Session,
  /** Read when a run begins. */
  plan: () => TestPlan,
  { now, pause }: Pick<Keytag, 'now' | 'pause'>,
) {
  const queryKey = verificationKey(session)
  return queryOptions({
    queryKey,
    enabled: false,
    queryFn: async ({ client, signal }) => {
      const { verify } = await import('../../core/live-check/verify.ts')
      const { grant, graph } = session
      const { pages, withUser } = plan()
      return verify({
        graph,
        grant,
        pages,
        withUser,
        granted: await grantedNow(client, session),
        depth: depthOf(pages),
        known: client.getQueryData<Verification>(queryKey),
        tell: verification => client.setQueryData(queryKey, verification),
        now,
        pause,
        signal,
      })
    },
  })
}

/** Reading calls with both kinds of token on one Page: made only when a person wants it. */
export function bothTokensQuery(session: Session, page: Page) {
  const { grant, graph } = session
  return queryOptions({
    queryKey: ['both-tokens', session.id, page.id],
    enabled: false,
    queryFn: async ({ client, signal }) => {
      const { tryBothTokens } = await import('../../core/live-check/both-tokens.ts')
      const granted = await grantedNow(client, session)
      return tryBothTokens({ graph, page, user: askingToken(grant), granted }, signal)
    },
  })
}

/** The results of the test, only read. */
export function verifiedQuery(session: Session) {
  return queryOptions<Verification>({
    queryKey: verificationKey(session),
    queryFn: skipToken,
  })
}

export function verificationKey({ id }: Session) {
  return ['verification', id] as const
}

import { type QueryClient, queryOptions, skipToken } from '@tanstack/react-query'
import { loadProfile } from '../core/accounts/instagram-profile.ts'
import { type Accounts, loadAccounts, noAccounts } from '../core/accounts/load.ts'
import type { Page } from '../core/accounts/page.ts'
import type { Examination } from '../core/doctor/examine.ts'
import { DoneAnswer, PermissionsAnswer, PersonAnswer } from '../core/graph/answers.ts'
import { RateLimited } from '../core/graph/errors.ts'
import { RefreshAnswer } from '../core/graph/instagram-answers.ts'
import type { Verification } from '../core/live-check/verify.ts'
import { askingToken } from '../core/login/grant.ts'
import { grantedOf } from '../core/login/permissions/granted.ts'
import { queriesOf } from './cache/query-cache.ts'
import type { Keytag } from './keytag.tsx'
import type { AnySession, InstagramSession, Session } from './login.ts'

/** Tokens are in here: nothing is shared, compared, refetched or kept longer than its screen. */
const once = {
  retry: false,
  // Never refetch on mount; only the user retries.
  retryOnMount: false,
  refetchOnMount: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const

/**
 * Every Page, as they arrive. A run that failed or was stopped keeps what it has; the next one goes
 * on from its cursor.
 */
export function accountsQuery(session: Session) {
  const { id, grant, graph } = session
  const queryKey = ['accounts', id] as const
  return queryOptions({
    ...once,
    queryKey,
    queryFn: async ({ client, signal }) => {
      let known = client.getQueryData<Accounts>(queryKey) ?? noAccounts
      const answers = loadAccounts(graph, askingToken(grant), grant.environment, known, signal)
      try {
        for await (const accounts of answers) {
          known = accounts
          client.setQueryData(queryKey, accounts)
        }
      } catch (failure) {
        if (failure instanceof RateLimited) limited.set(session, limitedTries(session) + 1)
        throw failure
      }
      return known
    },
  })
}

const limited = new WeakMap<Session, number>()

/** Tries that Meta refused because of its limit, since the list was begun. */
export function limitedTries(session: Session): number {
  return limited.get(session) ?? 0
}

const firstAnswers = new WeakMap<Session, Promise<void>>()

/**
 * Resolves with the first answer to the list of Pages, or when there will be none. Always the same promise
 * for a session, so that React can wait for it.
 */
export function firstAnswer(session: Session): Promise<void> {
  const known = firstAnswers.get(session)
  if (known) return known
  const queries = queriesOf(session)
  const query = accountsQuery(session)
  const first = new Promise<void>(resolve => {
    const stop = queries.getQueryCache().subscribe(() => {
      if (queries.getQueryData(query.queryKey)) end()
    })
    const end = () => {
      stop()
      resolve()
    }
    void queries.prefetchQuery(query).then(end)
  })
  firstAnswers.set(session, first)
  return first
}

/** The one account of an Instagram Login. The call ends with the session, as the person's does. */
export function profileQuery({ id, grant, graph, ended }: InstagramSession) {
  return queryOptions({
    ...once,
    queryKey: ['profile', id],
    queryFn: () => loadProfile(graph, grant.token.token, ended),
  })
}

/** Another 60 days for its token. */
export async function askForRefresh({ grant, graph }: InstagramSession) {
  const answer = await graph.get(
    '/refresh_access_token',
    { grant_type: 'ig_refresh_token' },
    grant.token.token,
    RefreshAnswer,
    new AbortController().signal,
  )
  return { token: answer.access_token, seconds: answer.expires_in }
}

/**
 * The person of this login. The call ends with the session and not with the part of the screen that asked
 * first, because the doctor waits for the same answer.
 */
export function personQuery({ id, grant, graph, ended }: Session) {
  return queryOptions({
    ...once,
    queryKey: ['person', id],
    queryFn: () => graph.get('/me', { fields: 'id,name' }, askingToken(grant), PersonAnswer, ended),
  })
}

/** The permissions granted and declined. The call ends with the session, as the person's does. */
export function permissionsQuery({ id, grant, graph, ended }: Session) {
  return queryOptions({
    ...once,
    queryKey: ['permissions', id],
    queryFn: async () => {
      const token = askingToken(grant)
      const answer = await graph.get('/me/permissions', {}, token, PermissionsAnswer, ended)
      return answer.data
    },
  })
}

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
    ...once,
    queryKey,
    enabled: false,
    queryFn: async ({ client, signal }) => {
      const { verify } = await import('../core/live-check/verify.ts')
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
    ...once,
    queryKey: ['both-tokens', session.id, page.id],
    enabled: false,
    queryFn: async ({ client, signal }) => {
      const { tryBothTokens } = await import('../core/live-check/both-tokens.ts')
      const granted = await grantedNow(client, session)
      return tryBothTokens({ graph, page, user: askingToken(grant), granted }, signal)
    },
  })
}

/** The results of the test, only read. */
export function verifiedQuery(session: Session) {
  return queryOptions<Verification>({
    ...once,
    queryKey: verificationKey(session),
    queryFn: skipToken,
  })
}

export function verificationKey({ id }: Session) {
  return ['verification', id] as const
}

/** A list that has ended, for the doctor. */
type EndedList = {
  readonly pages: readonly Page[]
  readonly progress: 'done' | 'stopped' | 'failed'
  readonly failure: Error | null
}

/** The doctor's calls: made once the list has ended, so that they delay nothing. */
export function examinationQuery(session: Session, list: EndedList) {
  const { id, grant, graph } = session
  const queryKey = ['examination', id, list.progress, list.pages.length] as const
  return queryOptions({
    ...once,
    queryKey,
    queryFn: async ({ client, signal }) => {
      const { examine } = await import('../core/doctor/examine.ts')
      return examine(
        {
          graph,
          grant,
          list,
          person: async () => toNamed(await client.fetchQuery(personQuery(session))),
          permissions: () => client.fetchQuery(permissionsQuery(session)),
          tell: (examination: Examination) => client.setQueryData(queryKey, examination),
        },
        signal,
      )
    },
  })
}

/** The granted permissions, now or at the login; `undefined` when Meta never said. */
async function grantedNow(queries: QueryClient, session: Session) {
  try {
    return grantedOf(await queries.ensureQueryData(permissionsQuery(session)))
  } catch {
    // An extra: without it everything is asked for, and Meta says what it does not allow.
    return session.grant.granted
  }
}

/** Takes back the app's access, or one permission of it. Once: an unanswered call may be done. */
export async function revoke({ grant, graph }: AnySession, permission?: string): Promise<void> {
  const path = permission === undefined ? '/me/permissions' : `/me/permissions/${permission}`
  const token = grant.family === 'facebook-login' ? askingToken(grant) : grant.token.token
  await graph.delete(path, token, DoneAnswer, AbortSignal.timeout(60_000))
}

function toNamed({ id, name }: { id: string; name?: string | undefined }) {
  return { id, name: name || undefined }
}

/** Asks for a new list, and drops all that was concluded from the old one. */
export function askAnew(session: Session): void {
  const queries = queriesOf(session)
  limited.delete(session)
  void queries.resetQueries({ queryKey: verificationKey(session) })
  queries.removeQueries({ queryKey: ['examination', session.id] })
  void queries.resetQueries({ queryKey: permissionsQuery(session).queryKey })
  void queries.resetQueries({ queryKey: accountsQuery(session).queryKey })
}

import { queryOptions } from '@tanstack/react-query'
import { loadProfile } from '../../core/accounts/instagram-profile.ts'
import { RefreshAnswer } from '../../core/graph/instagram-answers.ts'
import type { InstagramSession } from '../login.ts'

/** The one account of an Instagram Login. The call ends with the session, as the person's does. */
export function profileQuery({ id, grant, graph, ended }: InstagramSession) {
  return queryOptions({
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

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { DoneAnswer, PermissionsAnswer, PersonAnswer } from '../../core/graph/answers.ts'
import { grantedOf } from '../../core/login/permissions/granted.ts'
import { askingToken } from '../../core/login/reply/grant.ts'
import type { AnySession, Session } from '../login.ts'

/**
 * The person of this login. The call ends with the session and not with the part of the screen that asked
 * first, because the doctor waits for the same answer.
 */
export function personQuery({ id, grant, graph, ended }: Session) {
  return queryOptions({
    queryKey: ['person', id],
    queryFn: () => graph.get('/me', { fields: 'id,name' }, askingToken(grant), PersonAnswer, ended),
  })
}

/** The permissions granted and declined. The call ends with the session, as the person's does. */
export function permissionsQuery({ id, grant, graph, ended }: Session) {
  return queryOptions({
    queryKey: ['permissions', id],
    queryFn: async () => {
      const token = askingToken(grant)
      const answer = await graph.get('/me/permissions', {}, token, PermissionsAnswer, ended)
      return answer.data
    },
  })
}

/** The granted permissions, now or at the login; `undefined` when Meta never said. */
export async function grantedNow(queries: QueryClient, session: Session) {
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

import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import type { Graph } from '../core/graph/client.ts'
import type { AuthorizationCode } from '../core/login/authorization-code.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { Grant } from '../core/login/grant.ts'
import { useKeytag } from './keytag.tsx'
import { useLateRedirect } from './late-redirect.ts'
import { useForgetOnLeave } from './parts/browser/use-forget-on-leave.ts'

/** A login that worked. It lives in memory only, and is all that holds a token. */
export type AnySession = Session | InstagramSession

/** Of Facebook Login: Pages, their tokens, and the accounts connected to them. */
export type Session = {
  readonly family: 'facebook-login'
  /** Query keys hold this and never a token. */
  readonly id: number
  readonly grant: Grant
  readonly graph: Graph
}

/** Of Instagram Login: one professional account, and no Page. */
export type InstagramSession = {
  readonly family: 'instagram-login'
  readonly id: number
  readonly grant: InstagramGrant
  readonly graph: Graph
}

export function toSession(id: number, grant: Grant | InstagramGrant, graph: Graph): AnySession {
  return grant.family === 'facebook-login'
    ? { family: grant.family, id, grant, graph }
    : { family: grant.family, id, grant, graph }
}

type SessionValue = {
  readonly session: AnySession | undefined
  /** A login of Instagram that is not finished: its code waits for the terminal. */
  readonly code: AuthorizationCode | undefined
  /** True after the tokens were dropped because the person left this page. */
  readonly dropped: boolean
  readonly begin: (grant: Grant | InstagramGrant) => void
  /** A code that came by another way than the redirect. */
  readonly hold: (code: AuthorizationCode) => void
  /** When the app's access was taken back, and with it every token. */
  readonly revokedAt: Date | undefined
  readonly endRevoked: (at: Date) => void
  /** Log out and forget: the tokens go at once, and the document with them. */
  readonly forget: () => void
}

const SessionContext = createContext<SessionValue | undefined>(undefined)

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { redirect, begun, createSession, config, leave, queries } = useKeytag()
  const [session, setSession] = useState<AnySession | undefined>(begun)
  const [code, setCode] = useState(() => (redirect.kind === 'code' ? redirect.take() : undefined))
  const [dropped, setDropped] = useState(false)
  const [revokedAt, setRevokedAt] = useState<Date>()

  const begin = useCallback(
    (grant: Grant | InstagramGrant) => {
      // The login before it may be somebody else's: nothing of it stays in the cache.
      queries.client?.clear()
      setDropped(false)
      setRevokedAt(undefined)
      setCode(undefined)
      setSession(createSession(grant))
    },
    [createSession, queries],
  )
  const hold = useCallback(
    (code: AuthorizationCode) => {
      queries.client?.clear()
      setDropped(false)
      setRevokedAt(undefined)
      setSession(undefined)
      setCode(code)
    },
    [queries],
  )
  const endRevoked = useCallback(
    (at: Date) => {
      queries.client?.clear()
      setSession(undefined)
      setRevokedAt(at)
    },
    [queries],
  )
  const forget = useCallback(() => {
    queries.client?.clear()
    setSession(undefined)
    setCode(undefined)
    // A new document, so that nothing this one ever knew stays readable.
    leave(config.base)
  }, [queries, leave, config.base])

  useForgetOnLeave(() => {
    queries.client?.clear()
    if (session || code) setDropped(true)
    setCode(undefined)
    setSession(undefined)
  })
  useLateRedirect(session !== undefined || code !== undefined)

  const value = useMemo(
    () => ({ session, code, dropped, revokedAt, begin, hold, endRevoked, forget }),
    [session, code, dropped, revokedAt, begin, hold, endRevoked, forget],
  )
  return <SessionContext value={value}>{children}</SessionContext>
}

export function useSession(): SessionValue {
  const value = use(SessionContext)
  if (value === undefined) throw new Error('useSession needs a SessionProvider around it.')
  return value
}

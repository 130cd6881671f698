import { useSyncExternalStore } from 'react'
import type { Graph } from '../core/graph/client.ts'
import type { AuthorizationCode } from '../core/login/authorization-code.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { Grant } from '../core/login/grant.ts'

/** Where the login of this document stands. Only `session` and `code` hold a secret. */
export type Login =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly session: AnySession }
  /** A login of Instagram that is not finished: its code waits for the terminal. */
  | { readonly kind: 'code'; readonly code: AuthorizationCode }
  | { readonly kind: 'refused'; readonly refusal: unknown }
  /** The person took the app's access back, and every token ended with it. */
  | { readonly kind: 'revoked'; readonly at: Date }
  /** The person left this page, and the tokens were dropped. */
  | { readonly kind: 'forgotten' }

/** A login that worked. It lives in memory only, and is all that holds a token. */
export type AnySession = Session | InstagramSession

/** A session of Facebook Login: Pages, their tokens, and the accounts connected to them. */
export type Session = Held & {
  readonly family: 'facebook-login'
  readonly grant: Grant
  /** The first rows of its list are painted already: React keeps them until it can draw the same. */
  readonly painted?: true
}

/** A session of Instagram Login: one professional account, and no Page. */
export type InstagramSession = Held & {
  readonly family: 'instagram-login'
  readonly grant: InstagramGrant
}

type Held = {
  /** Query keys hold this and never a token. */
  readonly id: number
  readonly graph: Graph
  /** Aborted when the session ends: whatever holds an answer of it drops the answer then. */
  readonly ended: AbortSignal
}

/** The one place that knows the login. It stands outside React, so no suspended render can lose it. */
export type LoginStore = {
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Login
  /** A grant becomes the session. The login before it may be somebody else's, and ends. */
  readonly begin: (grant: Grant | InstagramGrant) => void
  /** A code waits for its exchange. */
  readonly hold: (code: AuthorizationCode) => void
  readonly revoked: (at: Date) => void
  /** Log out and forget: the tokens go at once, and the document with them. */
  readonly forget: () => void
  /** Drops tokens and code because the page is left. Says whether there were any. */
  readonly drop: () => boolean
}

export type LoginOptions = {
  /** A session is bound to one host of Meta, or of the simulated Meta, when it is made. */
  readonly connect: (grant: Grant | InstagramGrant) => Graph
  /** Leaves this document, so that nothing it ever knew stays readable. */
  readonly leave: () => void
  /** The redirect's outcome, with the Graph that adopts the request already on its way. */
  readonly arrived?: Arrived | undefined
}

export type Arrived =
  | Extract<Login, { kind: 'none' | 'code' | 'refused' | 'forgotten' }>
  | {
      readonly kind: 'granted'
      readonly grant: Grant
      readonly graph: Graph
      readonly painted: boolean
    }

export function createLogin({ connect, leave, arrived }: LoginOptions): LoginStore {
  let login: Login = { kind: 'none' }
  let ending = new AbortController()
  let sessions = 0
  const listeners = new Set<() => void>()

  function become(next: () => Login): void {
    ending.abort()
    ending = new AbortController()
    login = next()
    for (const listener of listeners) listener()
  }

  function toSession(grant: Grant | InstagramGrant, graph: Graph, painted = false): Login {
    sessions += 1
    const held = { id: sessions, graph, ended: ending.signal }
    const session: AnySession =
      grant.family === 'facebook-login'
        ? { ...held, family: grant.family, grant, ...(painted ? { painted } : {}) }
        : { ...held, family: grant.family, grant }
    return { kind: 'session', session }
  }

  if (arrived) {
    login =
      arrived.kind === 'granted'
        ? toSession(arrived.grant, arrived.graph, arrived.painted)
        : arrived
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => login,
    begin: grant => become(() => toSession(grant, connect(grant))),
    hold: code => become(() => ({ kind: 'code', code })),
    revoked: at => become(() => ({ kind: 'revoked', at })),
    forget() {
      become(() => ({ kind: 'none' }))
      leave()
    },
    drop() {
      const held = login.kind === 'session' || login.kind === 'code'
      if (held) become(() => ({ kind: 'forgotten' }))
      return held
    },
  }
}

export function useLogin(store: LoginStore): Login {
  return useSyncExternalStore(store.subscribe, store.read, store.read)
}

/** The grant or the code that is held, where one is. */
export function heldBy(login: Login): Grant | InstagramGrant | AuthorizationCode | undefined {
  if (login.kind === 'session') return login.session.grant
  return login.kind === 'code' ? login.code : undefined
}

import { useSyncExternalStore } from 'react'
import type { Graph } from '../core/graph/client.ts'
import type { InstagramGrant } from '../core/login/exchange/instagram-grant.ts'
import type { AnsweredRequest } from '../core/login/pending.ts'
import { pendingOf } from '../core/login/refusals.ts'
import type { AuthorizationCode } from '../core/login/reply/authorization-code.ts'
import type { Grant } from '../core/login/reply/grant.ts'

/** The state of the login in this document. `session` and `code` hold a secret. */
export type Login =
  | { readonly kind: 'none' }
  | { readonly kind: 'session'; readonly session: AnySession }
  /** An unfinished Instagram login: its code waits for the terminal. */
  | {
      readonly kind: 'code'
      readonly code: AuthorizationCode
      /** The terminal's refused answer, of a saved login. */
      readonly answer?: string | undefined
    }
  /** Meta is asked for the token of a code. The request holds the code, and this state does not. */
  | { readonly kind: 'exchanging' }
  | { readonly kind: 'refused'; readonly refusal: unknown }
  /** The person revoked the app's access, which ended every token. */
  | { readonly kind: 'revoked'; readonly at: Date }
  /** The person left this page, so the tokens were dropped. */
  | { readonly kind: 'forgotten' }
  /** A client's login that has ended, with no token left. */
  | {
      readonly kind: 'answered'
      readonly answers: AnsweredRequest
      readonly how: AnswerEnd
    }

/** The end of a client's login: they decided on it, or the request cannot be answered here. */
export type AnswerEnd =
  | 'sent'
  | 'nothing'
  | 'taken-back'
  /** They reloaded or left the page in the middle, and the login went with it. */
  | 'left'
  | Unanswerable

export type Unanswerable =
  /** Its last day is over. */
  | 'ended'
  /** This copy belongs to another app. */
  | 'other-app'
  /** This copy answers only the keys that it pins. */
  | 'other-asker'
  /** The link is damaged, or the login is not of its app. */
  | 'unreadable'

/** A completed login. It lives in memory only and is the only holder of tokens. */
export type AnySession = Session | InstagramSession

/** A Facebook Login: Pages, their tokens, and their Instagram accounts. */
export type Session = Held & {
  readonly family: 'facebook-login'
  readonly grant: Grant
  /** The first rows are painted already. React keeps them until it can draw the same rows. */
  readonly painted?: true
}

/** An Instagram Login: one professional account, without a Page. */
export type InstagramSession = Held & {
  readonly family: 'instagram-login'
  readonly grant: InstagramGrant
}

type Held = {
  /** Part of query keys, in place of a token. */
  readonly id: number
  readonly graph: Graph
  /** Aborts when the session ends. Holders of its answers then drop them. */
  readonly ended: AbortSignal
}

/** The only place that holds the login. It is outside React, so a suspended render cannot lose it. */
export type LoginStore = {
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Login
  /** Starts a session from a grant. The previous login may be another person's, so it ends. */
  readonly begin: (grant: Grant | InstagramGrant) => void
  /** Holds a code until its exchange, and shows the answer that a saved login already has. */
  readonly hold: (code: AuthorizationCode, answer?: string) => void
  /** Waits for the grant of a code. `ended` aborts when the page or another login ends the wait. */
  readonly exchange: (ask: (ended: AbortSignal) => Promise<Grant>) => void
  readonly revoked: (at: Date) => void
  /** Shows a refusal again, of a saved login. */
  readonly refused: (refusal: unknown) => void
  /** Ends a client's login and drops its tokens. */
  readonly answered: (answers: AnsweredRequest, how: AnswerEnd) => void
  /** "Log out and forget": drops the tokens at once and replaces the document. */
  readonly forget: () => void
  /** Drops tokens and code because the page is left. Returns true if there were any. */
  readonly drop: () => boolean
}

type LoginOptions = {
  /** Connects a session to one host of Meta, or of the simulated Meta. */
  readonly connect: (grant: Grant | InstagramGrant) => Graph
  /** Leaves this document, so that none of its memory stays readable. */
  readonly leave: () => void
  /** The outcome of the redirect, with a Graph that takes over the running request. */
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
    hold: (code, answer) => become(() => ({ kind: 'code', code, answer })),
    exchange(ask) {
      become(() => ({ kind: 'exchanging' }))
      const ended = ending.signal
      ask(ended).then(
        grant => {
          if (!ended.aborted) become(() => toSession(grant, connect(grant)))
        },
        (refusal: unknown) => {
          if (!ended.aborted) become(() => ({ kind: 'refused', refusal }))
        },
      )
    },
    revoked: at => become(() => ({ kind: 'revoked', at })),
    refused: refusal => become(() => ({ kind: 'refused', refusal })),
    answered(answers, how) {
      const end = () => ({ kind: 'answered', answers, how }) as const
      become(end)
      // React keeps what the render before was given, and the tokens with it. A second render lets them go.
      setTimeout(() => {
        if (login.kind === 'answered') become(end)
      })
    },
    forget() {
      become(() => ({ kind: 'none' }))
      leave()
    },
    drop() {
      const held = isHeld(login)
      if (held) become(() => ({ kind: 'forgotten' }))
      return held
    },
  }
}

export function useLogin(store: LoginStore): Login {
  return useSyncExternalStore(store.subscribe, store.read, store.read)
}

/** The grant or code in the store, if there is one. */
export function heldBy(login: Login): Grant | InstagramGrant | AuthorizationCode | undefined {
  if (login.kind === 'session') return login.session.grant
  return login.kind === 'code' ? login.code : undefined
}

/** True while this page holds tokens or a code. */
export function isHeld(login: Login): boolean {
  return login.kind === 'exchanging' || heldBy(login) !== undefined
}

/** The request that a login answers. The results are then not this person's business. */
export function answeredRequest(login: Login): AnsweredRequest | undefined {
  if (login.kind === 'answered') return login.answers
  if (login.kind === 'session') {
    const { grant } = login.session
    return grant.family === 'facebook-login' ? grant.answers : undefined
  }
  const pending = login.kind === 'refused' ? pendingOf(login.refusal) : undefined
  return pending?.family === 'facebook-login' ? pending.answers : undefined
}

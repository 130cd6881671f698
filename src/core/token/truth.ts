import type { DatedToken, Grant } from '../login/reply/grant.ts'
import type { DebugFacts } from './told.ts'

/**
 * The source of a fact about a token. redirect: Meta said it beside the token. debug-token: Meta said
 * it when asked. counted: from the moment of the login. documented: Meta's pages say it about all
 * tokens of this kind.
 */
export type Source = 'redirect' | 'debug-token' | 'counted' | 'documented'

/** One of a token's two clocks. `none` stands only where the facts support it. */
export type Clock =
  | { readonly kind: 'at'; readonly at: Date; readonly source: Source }
  | { readonly kind: 'none'; readonly source: Source }
  | { readonly kind: 'unknown' }

/** Reasons that end a token before its date. */
export type Ending = 'password' | 'app-removed' | 'role-lost' | 'unused' | 'security-check'

/** The facts about a token: its origin, its two clocks, and the reasons that end it earlier. */
export type TokenTruth = {
  readonly kind: 'user' | 'page'
  /** lasting: no end of its own. undated: nobody said how long it lives. */
  readonly life: 'short-lived' | 'long-lived' | 'lasting' | 'undated'
  /** The origin of the token. */
  readonly from: 'login' | 'pasted' | 'short-lived' | 'long-lived' | 'user-token'
  readonly end: Clock
  /** The moment from which Meta gives no data without a new login, even to a living token. */
  readonly dataAccess: Clock
  readonly endings: readonly Ending[]
}

type Facts = Pick<Grant, 'shortLived' | 'longLived' | 'dataAccessExpiresAt' | 'pasted'>

const ofEveryToken: readonly Ending[] = ['password', 'app-removed', 'unused', 'security-check']

/** The long-lived or the short-lived User token of a login. */
export function userTokenTruth(
  grant: Facts,
  which: 'long-lived' | 'short-lived',
  told: DebugFacts = {},
): TokenTruth {
  const token = which === 'long-lived' ? grant.longLived : grant.shortLived
  const end = toldClock(told.expiresAt) ?? endOf(token)
  return {
    kind: 'user',
    life: which === 'long-lived' ? which : shortLife(end),
    from: grant.pasted ? 'pasted' : 'login',
    end,
    dataAccess: dataAccessOf(grant, told),
    endings: ofEveryToken,
  }
}

/**
 * A Page token of a login. Made from a long-lived User token it has no end of its own
 * (Get Long-Lived Tokens; a captured one debugs as expires_at 0), otherwise it ends with the token
 * it was made from. Data access runs out all the same.
 */
export function pageTokenTruth(grant: Facts, told: DebugFacts = {}): TokenTruth {
  const lasting = grant.longLived !== undefined
  const end =
    toldClock(told.expiresAt) ??
    (lasting ? ({ kind: 'none', source: 'documented' } as const) : endOf(grant.shortLived))
  return {
    kind: 'page',
    life: end.kind === 'none' ? 'lasting' : lasting ? 'long-lived' : shortLife(end),
    from: lasting ? 'long-lived' : grant.shortLived.expiresAt ? 'short-lived' : 'user-token',
    end,
    dataAccess: dataAccessOf(grant, told),
    endings: [...ofEveryToken, 'role-lost'],
  }
}

function endOf(token: DatedToken | undefined): Clock {
  if (token?.endless) return { kind: 'none', source: 'redirect' }
  if (token?.expiresAt === undefined) return { kind: 'unknown' }
  return { kind: 'at', at: token.expiresAt, source: token.estimated ? 'counted' : 'redirect' }
}

function shortLife(end: Clock): TokenTruth['life'] {
  return lives[end.kind]
}

const lives: Readonly<Record<Clock['kind'], TokenTruth['life']>> = {
  at: 'short-lived',
  none: 'lasting',
  unknown: 'undated',
}

function dataAccessOf({ dataAccessExpiresAt }: Facts, told: DebugFacts): Clock {
  return (
    toldClock(told.dataAccessExpiresAt) ??
    (dataAccessExpiresAt
      ? { kind: 'at', at: dataAccessExpiresAt, source: 'redirect' }
      : { kind: 'unknown' })
  )
}

function toldClock(end: Date | 'never' | undefined): Clock | undefined {
  if (end === undefined) return undefined
  return end === 'never'
    ? { kind: 'none', source: 'debug-token' }
    : { kind: 'at', at: end, source: 'debug-token' }
}

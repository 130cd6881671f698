import type { InstagramAccount, Page } from '../accounts/page.ts'
import type { Grant } from '../login/grant.ts'

/** One call's outcome. unknown: not asked, or not yet. Everything the doctor knows is one of these. */
export type Answer<T> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly failure: Failed }
  | { readonly kind: 'value'; readonly value: T }

/** A failed call's facts, as far as checks go by them. Never a token. */
export type Failed = {
  readonly call: string
  readonly status: number | undefined
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly message: string | undefined
}

export type PermissionStatus = { readonly permission: string; readonly status: string }

/** What GET /debug_token says of the token. */
export type TokenFacts = {
  readonly appId: string | undefined
  /** USER, PAGE, APP, SYSTEM_USER. */
  readonly type: string | undefined
  readonly application: string | undefined
  readonly expiresAt: Date | 'never' | undefined
  readonly dataAccessExpiresAt: Date | 'never' | undefined
  readonly issuedAt: Date | undefined
  readonly isValid: boolean | undefined
  readonly scopes: readonly string[] | undefined
  /** Permission to the IDs it was granted for; `all` where Meta names none. */
  readonly targets: ReadonlyMap<string, readonly string[] | 'all'> | undefined
}

export type Named = { readonly id: string; readonly name: string | undefined }

export type Portfolio = Named & { readonly pages: readonly Named[] }

/** Everything that is known when the doctor is asked. */
export type Evidence = {
  /** False while calls are out. */
  readonly complete: boolean
  readonly login: {
    readonly environment: Grant['environment']
    readonly asked: readonly string[]
    readonly dialog: Grant['dialog']
    /** A configuration of Facebook Login for Business decided what was asked for. */
    readonly configured: boolean
    /** The token came by hand: what its login asked for, nobody knows. */
    readonly pasted: boolean
    /** What the redirect said, where it did. */
    readonly granted: readonly string[] | undefined
    readonly declined: readonly string[] | undefined
    /** The first characters of the token: `EAA` is Facebook Login, `IG` is Instagram Login. */
    readonly tokenStart: string
    readonly expiresAt: Date | undefined
  }
  readonly list: {
    readonly pages: readonly Page[]
    /** done: Meta says there is no more. */
    readonly progress: 'done' | 'stopped' | 'failed'
    readonly failure: Failed | undefined
  }
  readonly person: Answer<Named>
  readonly permissions: Answer<readonly PermissionStatus[]>
  readonly debug: Answer<TokenFacts>
  /** Asked only where business_management was granted. */
  readonly portfolios: Answer<readonly Portfolio[]>
  /** Pages that the list lacks, read by their IDs. */
  readonly pagesById: ReadonlyMap<string, Answer<Page>>
  /** The portfolio that holds a Page the list lacks; `undefined` when none does. */
  readonly portfolioOf: ReadonlyMap<string, Answer<Named | undefined>>
  /** Instagram accounts that were ticked and stand on no Page, read by their IDs. */
  readonly accountsById: ReadonlyMap<string, Answer<InstagramAccount>>
  /** What a Page's own token says about its account, for Pages that came without one. */
  readonly accountsByPageToken: ReadonlyMap<string, Answer<InstagramAccount | undefined>>
}

export const unknown = { kind: 'unknown' } as const

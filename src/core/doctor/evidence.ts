import type { InstagramAccount, Page } from '../accounts/page.ts'
import type { Grant } from '../login/reply/grant.ts'

/** One call's outcome. unknown: not asked, or not yet. */
export type Answer<T> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly failure: Failed }
  | { readonly kind: 'value'; readonly value: T }

/** The facts of a failed call that checks use. Never a token. */
export type Failed = {
  readonly call: string
  readonly status: number | undefined
  readonly code: number | undefined
  readonly subcode: number | undefined
  readonly message: string | undefined
}

export type PermissionStatus = { readonly permission: string; readonly status: string }

/** The answer of GET /debug_token about the token. */
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

/** Everything that the doctor knows. */
export type Evidence = {
  /** False while calls are out. */
  readonly complete: boolean
  readonly login: {
    readonly environment: Grant['environment']
    readonly asked: readonly string[]
    readonly dialog: Grant['dialog']
    /** A configuration of Facebook Login for Business decided what was asked for. */
    readonly configured: boolean
    /** The token was pasted, so nobody knows what its login asked for. */
    readonly pasted: boolean
    /** Permissions named by the redirect, if it named any. */
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
  /** Instagram accounts that were ticked and are connected to no listed Page, read by their IDs. */
  readonly accountsById: ReadonlyMap<string, Answer<InstagramAccount>>
  /** The account by the Page's own token, for Pages that came without one. */
  readonly accountsByPageToken: ReadonlyMap<string, Answer<InstagramAccount | undefined>>
}

export const unknown = { kind: 'unknown' } as const

import type { Environment } from '../../access-token.ts'
import type { Page } from '../../accounts/page.ts'
import type { WebhookFacts } from './webhook.ts'

/** An answer of Graph with its facts. Tokens other than those of Pages are separate things. */
export type FoundAnswer =
  | { readonly of: 'debug-token'; readonly facts: DebugFacts }
  | FoundPages
  | { readonly of: 'permissions'; readonly rows: readonly PermissionRow[] }
  | { readonly of: 'businesses'; readonly rows: readonly NamedRow[] }
  | { readonly of: 'exchange'; readonly facts: ExchangeFacts }
  | { readonly of: 'profile'; readonly facts: ProfileFacts }
  | { readonly of: 'person'; readonly person: NamedRow }
  | { readonly of: 'webhook'; readonly facts: WebhookFacts }
  | { readonly of: 'subscribed-apps'; readonly rows: readonly SubscribedApp[] }
  | ListedAnswer
  | { readonly of: 'empty-list' }

/** Answers of which only the rows are shown. */
export type ListedAnswer = {
  readonly of: /** Instagram accounts, of which a list names more than one. */
    | 'profiles'
    | 'media'
    | 'comments'
    | 'page-posts'
    | 'ad-accounts'
    | 'insights'
    | 'publishing-limit'
    | 'sent-message'
    | 'done'
  readonly rows: readonly ListedRow[]
}
export type ListedRow = { readonly name: string | undefined; readonly value: string }

/** Pages, in a list or one alone. The tokens of one answer are of one environment. */
export type FoundPages = {
  readonly of: 'accounts'
  readonly pages: readonly Page[]
  readonly environment: Environment
  /** True if Meta has more of them. */
  readonly hasMore: boolean
  /** One Page that no list holds. */
  readonly isAlone?: true
  /** The text ends inside the list. */
  readonly isCut?: true
}

/** Facts of debug_token or of the Access Token Debugger's page. Times are epoch seconds, 0 is never. */
export type DebugFacts = {
  readonly type: string | undefined
  readonly appId: string | undefined
  readonly application: string | undefined
  readonly userId: string | undefined
  readonly profileId: string | undefined
  readonly isValid: boolean | undefined
  readonly issuedAt: number | undefined
  readonly expiresAt: number | undefined
  readonly dataAccessExpiresAt: number | undefined
  readonly scopes: readonly string[] | undefined
  /** `targets` of `undefined` or of none: all assets, now and later. */
  readonly granular:
    | readonly { readonly scope: string; readonly targets: readonly string[] }[]
    | undefined
}

type PermissionRow = { readonly permission: string; readonly status: string }
type SubscribedApp = {
  readonly id: string | undefined
  readonly name: string | undefined
  readonly fields: readonly string[]
}
type NamedRow = { readonly id: string; readonly name: string | undefined }
type ExchangeFacts = {
  readonly expiresIn: number | undefined
  readonly userId: string | undefined
  readonly permissions: readonly string[] | undefined
}
type ProfileFacts = {
  readonly accountId: string | undefined
  /** The field that Meta sent the account ID in. Facebook’s host calls it `id`. */
  readonly accountIdField: 'user_id' | 'id'
  readonly appScopedId: string | undefined
  readonly name: string | undefined
  readonly username: string | undefined
  readonly accountType: string | undefined
}

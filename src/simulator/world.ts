import type { DialogError } from './dialog/request.ts'
import type { InstagramAccount, Page } from './page.ts'
import type { Person } from './people.ts'

/** Groups of the picker. A scenario without a group is at the top. */
export const groups = [
  'No Page comes',
  'A Page lacks its account',
  'Tasks and Page tokens',
  'Logins and tokens',
  'Network and limits',
  'Odd data',
  'The dialog does not open',
  'The dialog fails and goes back',
  'Meta refuses the token',
  'Meta misses a permission',
  'Meta asks for a pause',
  'Meta is out of order',
  'Other errors of Graph',
] as const

/** An error answer of Graph. */
export type GraphError = {
  readonly status: 400 | 401 | 403 | 500 | 503
  readonly code: number
  readonly message: string
  /**
   * Further fields: `type` if it is not OAuthException, `error_subcode`, `is_transient`, `error_user_msg` …
   */
  readonly more?: Readonly<Record<string, unknown>>
}

/** A failure of the dialog that Meta reports to the app. */
export type DialogReturn = {
  readonly number: number
  /** In the person's language. */
  readonly message: string
  /** True if the redirect includes the state. */
  readonly hasState: boolean
}

/** Graph's trouble in a world. */
type Trouble =
  /** Every token ended this many days before its issue. */
  | { readonly kind: 'expired'; readonly daysAgo: number }
  /** Refuses rows from this one on, until the pause has passed since the first refusal. */
  | {
      readonly kind: 'rate-limit'
      readonly afterRows: number
      readonly pauseSeconds: number
      readonly error?: GraphError
    }
  /** The first calls of each token to /me/accounts fail. */
  | {
      readonly kind: 'outage'
      readonly calls: number
      readonly error?: GraphError
      /** Calls for this many rows or fewer succeed at once. */
      readonly unlessLimit?: number
    }
  /** Refuses for good: every call, the list of Pages, or all calls with a Page token. */
  | {
      readonly kind: 'refusal'
      readonly of: 'all' | 'list' | 'page-token'
      readonly error: GraphError
    }
  /** Refuses all Page tokens after this many calls, until the pause has passed. */
  | { readonly kind: 'page-calls'; readonly calls: number; readonly pauseSeconds: number }
  /** On the first walk the list is stuck at this row: it returns the same cursor again. */
  | { readonly kind: 'stands-still'; readonly afterRows: number }
  /** A network answers for Meta with its own sign-in page. */
  | { readonly kind: 'sign-in-page' }
  /** The list of Pages is cut off in the middle. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'silent' }
  /** The preflight of a DELETE is refused, so browsers cannot send it. */
  | { readonly kind: 'no-preflight' }

/** A simulated situation. Only the texts and the person are required. */
export type World = {
  /** Part of addresses and tokens: short, kebab-case. Never change it. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly group?: (typeof groups)[number]
  /** The preselected person. */
  readonly person: Person
  /** Replaces the person's own Pages. New people keep the Page they create in the dialog. */
  readonly pages?: readonly Page[]
  /** Professional accounts without a Page. The dialog offers them, /me/accounts does not list them. */
  readonly looseAccounts?: readonly InstagramAccount[]
  /** First ticks of the dialog. Default: everything. */
  readonly ticked?: 'none'
  /** Permissions that the dialog leaves unticked. */
  readonly declined?: readonly string[]
  /**
   * An earlier choice. Without auth_type=rerequest the dialog asks nothing and returns that choice. With
   * it, the picker opens with that choice and asks for every permission.
   */
  readonly earlier?: {
    /** IDs. Default: everything. */
    readonly pages?: readonly string[]
    readonly accounts?: readonly string[]
    readonly declined?: readonly string[]
    /** Permissions that the app did not request then. */
    readonly unasked?: readonly string[]
  }
  /** Permissions can be unticked one by one, as before Facebook Login for Business. */
  readonly isOlderDialog?: true
  /** Declining one permission declines all (Facebook Login for Business). */
  readonly isAllOrNothing?: true
  /** IDs of people with a role on the app (administrator, developer, tester). */
  readonly roleOnApp?: readonly string[]
  /** Permissions that Meta silently leaves out for people without a role on the app. */
  readonly withheld?: readonly string[]
  /** The app cannot read business data of people without a role on it. */
  readonly isInDevelopment?: true
  /** The person has no role in the business portfolio. */
  readonly isOutsidePortfolio?: true
  /** The person chose all current and future Pages and accounts. Granular scopes then name none. */
  readonly namesNone?: true
  /** The unusual part of the redirect. */
  readonly redirect?: 'without-long-lived-token' | 'endless' | 'refused'
  /** The unusual part of a code's exchange. A login that asks for tokens has none. */
  readonly exchange?: 'needs-secret' | 'used' | 'ended'
  /** The dialog shows this error instead. */
  readonly dialog?: (app: string) => DialogError
  /** The dialog fails and redirects to the app. */
  readonly returns?: DialogReturn
  readonly graph?: Trouble
  /** The fix of the cause. */
  readonly mend?: {
    /** An action outside the dialog, offered beside it. Without one, a new login fixes the cause. */
    readonly says?: string
    readonly makes: (world: World) => World
  }
}

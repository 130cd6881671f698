import type { DialogError } from './dialog/request.ts'
import type { InstagramAccount, Page } from './page.ts'
import type { Person } from './people.ts'

/** Where a scenario stands in the picker. One without a group stands at the top. */
export const groups = [
  'No Page comes',
  'A Page lacks its account',
  'Tasks and Page tokens',
  'Logins and tokens',
  'Network and limits',
  'Odd data',
  'Errors of the dialog',
  'Failures that come back',
  'Errors of Graph',
] as const

/** An error answer of Graph's, as it is sent. */
export type GraphError = {
  readonly status: 400 | 401 | 403 | 500 | 503
  readonly code: number
  readonly message: string
  /** `type` when it is not OAuthException, `error_subcode`, `is_transient`, `error_user_msg` … */
  readonly more?: Readonly<Record<string, unknown>>
}

/** A failure of the dialog that the app is told of. */
export type DialogReturn = {
  readonly number: number
  /** In the language of the person. */
  readonly message: string
  /** The state comes back too. */
  readonly hasState: boolean
}

/** What Graph does in a world where it does not simply answer. */
type Trouble =
  /** Every token has ended so many days before it was issued. */
  | { readonly kind: 'expired'; readonly daysAgo: number }
  /** Rows from this one on are refused until the pause has passed, counted from the first refusal. */
  | {
      readonly kind: 'rate-limit'
      readonly afterRows: number
      readonly pauseSeconds: number
      readonly error?: GraphError
    }
  /** So many first calls to /me/accounts fail, for each token. */
  | {
      readonly kind: 'outage'
      readonly calls: number
      readonly error?: GraphError
      /** Calls for no more rows than these are answered at once. */
      readonly unlessLimit?: number
    }
  /** Refused for good: every call, the list of Pages alone, or whatever a Page token asks. */
  | {
      readonly kind: 'refusal'
      readonly of: 'all' | 'list' | 'page-token'
      readonly error: GraphError
    }
  /** After so many calls with Page tokens all of them are refused, until the pause has passed. */
  | { readonly kind: 'page-calls'; readonly calls: number; readonly pauseSeconds: number }
  /** The first time through, the list stands still at this row: the same cursor again and again. */
  | { readonly kind: 'stands-still'; readonly afterRows: number }
  /** A network that answers for Meta with its own sign-in page. */
  | { readonly kind: 'sign-in-page' }
  /** The list of Pages is cut off in mid-sentence. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'silent' }
  /** Browsers may not send a DELETE: their preflight is refused. */
  | { readonly kind: 'no-preflight' }

/** A simulated situation. Everything but the texts and the person is optional. */
export type World = {
  /** Part of addresses and of tokens: short, kebab-case, never changed. */
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly group?: (typeof groups)[number]
  /** Whom the dialog preselects. */
  readonly person: Person
  /** Pages other than the person's own. New people keep the one they make in the dialog. */
  readonly pages?: readonly Page[]
  /** Professional accounts connected to no Page: the dialog offers them, /me/accounts cannot. */
  readonly looseAccounts?: readonly InstagramAccount[]
  /** What the dialog ticks at first. Default: everything. */
  readonly ticked?: 'none'
  /** Permissions the dialog leaves unticked at first. */
  readonly declined?: readonly string[]
  /**
   * The person authorised the app before. Without auth_type=rerequest the dialog asks nothing and
   * hands that choice back; with it, the picker opens on that choice and every permission is asked.
   */
  readonly earlier?: {
    /** IDs. Default: everything. */
    readonly pages?: readonly string[]
    readonly accounts?: readonly string[]
    readonly declined?: readonly string[]
    /** Permissions the app did not ask for at the time. */
    readonly unasked?: readonly string[]
  }
  /** Each permission can be unticked, as before Facebook Login for Business. */
  readonly isOlderDialog?: true
  /** One permission declined is all of them declined (Facebook Login for Business). */
  readonly isAllOrNothing?: true
  /** IDs of the people with a role on the app (administrator, developer, tester). */
  readonly roleOnApp?: readonly string[]
  /** Permissions that Meta leaves out without a word for people without a role on the app. */
  readonly withheld?: readonly string[]
  /** The app reads no business data of people without a role on it. */
  readonly isInDevelopment?: true
  /** The person has no role in the business portfolio. */
  readonly isOutsidePortfolio?: true
  /** Chosen: all current and future Pages and accounts. Granular scopes then name none. */
  readonly namesNone?: true
  /** What is unusual in the redirect. */
  readonly redirect?: 'without-long-lived-token' | 'endless' | 'refused'
  /** The dialog shows this instead of itself. */
  readonly dialog?: (app: string) => DialogError
  /** The dialog fails and goes back to the app. */
  readonly returns?: DialogReturn
  readonly graph?: Trouble
  /** What puts it right. */
  readonly mend?: {
    /** Something done elsewhere, offered beside the dialog. Without it, logging in again suffices. */
    readonly says?: string
    readonly makes: (world: World) => World
  }
}

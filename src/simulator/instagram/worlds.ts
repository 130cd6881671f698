import { type Account, accounts, bakery, jay, mina } from './accounts.ts'

/** Groups in the order of the picker. */
export const instagramGroups = ['The dialog stays closed', 'The exchange', 'The account'] as const

/** The trouble of graph.instagram.com with /me. */
type Trouble =
  /** The long-lived token ended this many days ago. */
  | { readonly kind: 'expired'; readonly daysAgo: number }
  /** Refuses calls until the pause has passed since the first refusal. */
  | { readonly kind: 'rate-limit'; readonly pauseSeconds: number }
  /** The first calls of each token fail. */
  | { readonly kind: 'outage'; readonly calls: number }
  /** The app has no review and the account has no role on it. */
  | { readonly kind: 'no-role' }
  /** The preflight of a DELETE is refused, so browsers cannot send it. */
  | { readonly kind: 'no-preflight' }

/** A simulated situation of Instagram Login. Only the texts and the account are required. */
export type InstagramWorld = {
  /** Part of addresses and tokens: short, kebab-case. Never change it. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Listed under this heading of "More scenarios". */
  readonly group?: (typeof instagramGroups)[number]
  /** The preselected account. */
  readonly account: Account
  /** Permissions that the dialog leaves unticked. */
  readonly declined?: readonly string[]
  /**
   * The outcome of the dialog, regardless of the person's choice. All but `cancelled` stay on Instagram.
   */
  readonly dialog?: 'cancelled' | 'wrong-app' | 'wrong-redirect' | 'no-role'
  /** The reason why api.instagram.com refuses the code. */
  readonly exchange?: 'used' | 'ended' | 'wrong-redirect'
  /** The shape of both answers that have two. Default: documented for the code, flat for /me. */
  readonly shape?: 'flat' | 'wrapped'
  /** Instagram issues no long-lived token. */
  readonly isShortOnly?: true
  /** Age of the long-lived token on arrival. */
  readonly ageInDays?: number
  readonly graph?: Trouble
}

export const instagramWorlds: readonly InstagramWorld[] = [
  {
    id: 'all-goes-well',
    title: 'All goes well',
    summary: 'A business account, all permissions',
    account: bakery,
  },
  {
    id: 'flat-answer',
    title: 'Flat answer, bare number',
    summary: 'The ID comes as a number that JavaScript would round',
    account: bakery,
    shape: 'flat',
  },
  {
    id: 'wrapped-answer',
    title: 'Wrapped answer',
    summary: 'Everything inside data[], as the documentation has it',
    account: mina,
    shape: 'wrapped',
  },
  {
    id: 'declined-permission',
    title: 'A permission is declined',
    summary: 'Comments are left out',
    account: bakery,
    declined: ['instagram_business_manage_comments'],
  },
  {
    id: 'personal-account',
    title: 'Personal account',
    summary: 'Has to switch before it can log in',
    account: jay,
  },
  {
    id: 'cancelled',
    title: 'Cancelled',
    summary: 'The person says no, whichever button is pressed',
    account: bakery,
    dialog: 'cancelled',
  },
  {
    id: 'code-used',
    title: 'Code already used',
    summary: 'The exchange finds the code spent',
    group: 'The exchange',
    account: bakery,
    exchange: 'used',
  },
  {
    id: 'code-expired',
    title: 'Code expired',
    summary: 'More than an hour passed before the exchange',
    group: 'The exchange',
    account: bakery,
    exchange: 'ended',
  },
  {
    id: 'refreshable',
    title: 'Ready to refresh',
    summary: 'The token is two days old',
    account: bakery,
    ageInDays: 2,
  },
  {
    id: 'token-young',
    title: 'Too young to refresh',
    summary: 'The token is one hour old',
    group: 'The account',
    account: bakery,
    ageInDays: 1 / 24,
  },
  {
    id: 'token-expired',
    title: 'Expired token',
    summary: 'The token stopped working 3 days ago',
    account: bakery,
    graph: { kind: 'expired', daysAgo: 3 },
  },
  {
    id: 'outage',
    title: 'Outage',
    summary: 'The first 3 calls for the profile fail',
    account: bakery,
    graph: { kind: 'outage', calls: 3 },
  },
  {
    id: 'rate-limit',
    title: 'Rate limit',
    summary: 'Instagram asks for a pause of 20 seconds',
    group: 'The account',
    account: bakery,
    graph: { kind: 'rate-limit', pauseSeconds: 20 },
  },
  {
    id: 'short-lived-only',
    title: 'Only the short-lived token',
    summary: 'The second half of the exchange fails',
    group: 'The exchange',
    account: bakery,
    isShortOnly: true,
  },
  {
    id: 'exchange-mismatch',
    title: 'Another redirect URI in the exchange',
    summary: 'Instagram says it is not identical',
    group: 'The exchange',
    account: bakery,
    exchange: 'wrong-redirect',
  },
  {
    id: 'wrong-app-id',
    title: 'Wrong app ID',
    summary: 'The Meta app ID instead of the Instagram app ID',
    group: 'The dialog stays closed',
    account: bakery,
    dialog: 'wrong-app',
  },
  {
    id: 'redirect-mismatch',
    title: 'Redirect URI not registered',
    summary: 'Instagram shows an error and stays',
    group: 'The dialog stays closed',
    account: bakery,
    dialog: 'wrong-redirect',
  },
  {
    id: 'no-role',
    title: 'No role on the app',
    summary: 'Not reviewed, and the account is not a tester',
    group: 'The dialog stays closed',
    account: bakery,
    dialog: 'no-role',
  },
  {
    id: 'no-role-later',
    title: 'No role, found out later',
    summary: 'The login works, the profile is refused',
    group: 'The account',
    account: bakery,
    graph: { kind: 'no-role' },
  },
  {
    id: 'no-preflight',
    title: 'No page may delete',
    summary: 'The browser is not allowed to send the call that revokes',
    group: 'The account',
    account: bakery,
    graph: { kind: 'no-preflight' },
  },
]

const [firstWorld] = instagramWorlds

/** The world of that name, or the first world. */
export function instagramWorldOf(id: string | null | undefined): InstagramWorld {
  const world = instagramWorlds.find(each => each.id === id) ?? firstWorld
  if (!world) throw new Error('There is no world at all.')
  return world
}

/** The account of that name, or the world's own. */
export function accountOf(username: string | null | undefined, world: InstagramWorld): Account {
  return accounts.find(each => each.username === username) ?? world.account
}

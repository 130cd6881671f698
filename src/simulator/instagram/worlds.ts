import { type Account, accounts, bakery, jay, mina } from './accounts.ts'

/** In the order they are listed. */
export const instagramGroups = ['The dialog stays closed', 'The exchange', 'The account'] as const

/** What graph.instagram.com does to /me where it does not simply answer. */
type Trouble =
  /** The long-lived token has ended so many days ago. */
  | { readonly kind: 'expired'; readonly daysAgo: number }
  /** Refused until the pause has passed, counted from the first refusal. */
  | { readonly kind: 'rate-limit'; readonly pauseSeconds: number }
  /** So many first calls fail, for each token. */
  | { readonly kind: 'outage'; readonly calls: number }
  /** The app is not reviewed and the account has no role on it. */
  | { readonly kind: 'no-role' }

/** A simulated situation of Instagram Login. Everything but the texts and the account is optional. */
export type InstagramWorld = {
  /** Part of addresses and of tokens: short, kebab-case, never changed. */
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Shown only after "More scenarios", among its like. */
  readonly group?: (typeof instagramGroups)[number]
  /** Which account the dialog preselects. */
  readonly account: Account
  /** Permissions the dialog leaves unticked at first. */
  readonly declined?: readonly string[]
  /** What the dialog comes to, whatever is pressed. All but `cancelled` stay on Instagram. */
  readonly dialog?: 'cancelled' | 'wrong-app' | 'wrong-redirect' | 'no-role'
  /** How api.instagram.com refuses the code. */
  readonly exchange?: 'used' | 'ended' | 'wrong-redirect'
  /** The shape of both answers that have two. Default: as documented for the code, flat for /me. */
  readonly shape?: 'flat' | 'wrapped'
  /** The long-lived token is not made. */
  readonly isShortOnly?: true
  /** So many days old is the long-lived token when it arrives. */
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
    summary: 'The person says no, whatever is pressed',
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
    summary: 'The Meta app ID in place of the Instagram app ID',
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
    summary: 'Not reviewed, and the account is no tester',
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
]

const [firstWorld] = instagramWorlds

/** The world of that name; the first one for a name nobody knows. */
export function instagramWorldOf(id: string | null | undefined): InstagramWorld {
  const world = instagramWorlds.find(each => each.id === id) ?? firstWorld
  if (!world) throw new Error('There is no world at all.')
  return world
}

/** The account of that name; the world's own for a name nobody knows. */
export function accountOf(username: string | null | undefined, world: InstagramWorld): Account {
  return accounts.find(each => each.username === username) ?? world.account
}

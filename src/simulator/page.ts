/** An Instagram account. Its ID has 17 digits, so no JavaScript number can hold it. */
export type InstagramAccount = {
  readonly id: string
  readonly username: string
  readonly name: string
  /** Not professional: Graph says so to whoever asks for it by its ID, and no Page shows it. */
  readonly isPersonal?: true
}

/** A Facebook Page as the simulated Meta keeps it. */
export type Page = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly account?: InstagramAccount
  /** Only `connected_instagram_account` is filled. */
  readonly isConnectedOnly?: true
  /** Held in a business portfolio: listed only to apps with business_management. */
  readonly portfolio?: true
  /** Held in a portfolio and listed all the same. */
  readonly business?: true
  /** Managed for a client: an edge of its own on the portfolio. */
  readonly isClients?: true
  /** Granted and missing in /me/accounts all the same. */
  readonly isDropped?: true
  /** The person's role came through the portfolio: the account needs ads_read or ads_management. */
  readonly roleThroughBusiness?: true
  /** The portfolio demands two-factor authentication, and the person has not switched it on. */
  readonly needsTwoFactor?: true
  readonly withoutToken?: true
  /** Default: all six. */
  readonly tasks?: readonly string[]
}

/** More Pages than this are offered as one choice: neither a form nor a token need name them. */
export const mostListed = 12

export const portfolio = { id: '204861733905518', name: 'Okafor Group' } as const

export const allTasks = [
  'MANAGE',
  'CREATE_CONTENT',
  'MODERATE',
  'MESSAGING',
  'ADVERTISE',
  'ANALYZE',
]

export const metricsaurus: Page = {
  id: '134895793791914',
  name: 'Metricsaurus',
  category: 'Software',
  account: { id: '17841405309211844', username: 'metricsaurus', name: 'Metricsaurus' },
}

export const bakery: Page = {
  id: '108327466514209',
  name: 'Harbour Street Bakery',
  category: 'Bakery',
  account: {
    id: '17841451870032265',
    username: 'harbourstreetbakery',
    name: 'Harbour Street Bakery',
  },
}

const consulting: Page = {
  id: '102998114673050',
  name: 'Okafor Consulting',
  category: 'Consulting agency',
}

/** Not there before the onboarding: Jay creates it in the dialog. */
export const studio: Page = {
  id: '119204881630277',
  name: 'Posiris Studio',
  category: 'Arts and crafts shop',
  account: { id: '17841460218845537', username: 'jayposiris', name: 'Jay Posiris' },
}

/** Mina's three. */
export const minasPages: readonly Page[] = [metricsaurus, bakery, consulting]

/** Those with an account: a Page that has none would be a second question. */
export const connectedPages: readonly Page[] = [metricsaurus, bakery]

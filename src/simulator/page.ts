/** An Instagram account. Its 17-digit ID exceeds JavaScript's exact integers. */
export type InstagramAccount = {
  readonly id: string
  readonly username: string
  readonly name: string
  /** Not professional. Graph refuses a read by ID and no Page shows it. */
  readonly isPersonal?: true
}

/** A Facebook Page in the simulated Meta. */
export type Page = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly account?: InstagramAccount
  /** Fills only `connected_instagram_account`. */
  readonly isConnectedOnly?: true
  /** Owned by a business portfolio. Listed only with business_management. */
  readonly portfolio?: true
  /** Owned by a portfolio and listed without that permission. */
  readonly business?: true
  /** Managed for a client: on a separate edge of the portfolio. */
  readonly isClients?: true
  /** Granted but missing from /me/accounts. */
  readonly isDropped?: true
  /** The person's role came through the portfolio, so the account needs ads_read or ads_management. */
  readonly roleThroughBusiness?: true
  /** The portfolio requires two-factor authentication, which the person has not set up. */
  readonly needsTwoFactor?: true
  readonly withoutToken?: true
  /** Default: all six. */
  readonly tasks?: readonly string[]
}

/** A longer list of Pages is offered as one choice, which keeps form and token short. */
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

/** Jay creates this Page in the dialog. */
export const studio: Page = {
  id: '119204881630277',
  name: 'Posiris Studio',
  category: 'Arts and crafts shop',
  account: { id: '17841460218845537', username: 'jayposiris', name: 'Jay Posiris' },
}

/** Mina's three Pages. */
export const minasPages: readonly Page[] = [metricsaurus, bakery, consulting]

/** Pages with an account. A Page without one would add a second cause. */
export const connectedPages: readonly Page[] = [metricsaurus, bakery]

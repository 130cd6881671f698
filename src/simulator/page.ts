/** An Instagram professional account. Its ID has 17 digits, so no JavaScript number can hold it. */
export type InstagramAccount = {
  readonly id: string
  readonly username: string
  readonly name: string
}

/** A Facebook Page as the simulated Meta keeps it. */
export type Page = {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly account?: InstagramAccount
  /** Held in a business portfolio: listed only to apps with business_management. */
  readonly portfolio?: true
}

/** More Pages than this are offered as one choice: neither a form nor a token need name them. */
export const mostListed = 12

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

export const consulting: Page = {
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

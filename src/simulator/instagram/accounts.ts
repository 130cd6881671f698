/** Values of `account_type` (Get started page). Personal accounts can no longer log in. */
export type AccountType = 'Business' | 'Media_Creator' | 'Personal'

/** An Instagram account for a login without a Facebook account or Page. */
export type Account = {
  /** Part of tokens. Never change it. */
  readonly username: string
  readonly name: string
  readonly type: AccountType
  /** `user_id`: the ID of the professional account, also used in webhooks. 17 digits. */
  readonly userId: string
  /** `id`: the ID of the same person for this app only. */
  readonly appScopedId: string
  readonly followers: number
  readonly follows: number
  readonly media: number
}

/** Odd IDs above 2^53, which JSON.parse rounds. */
export const bakery: Account = {
  username: 'harbourstreetbakery',
  name: 'Harbour Street Bakery',
  type: 'Business',
  userId: '17841451870032265',
  appScopedId: '25870311904418263',
  followers: 4821,
  follows: 312,
  media: 265,
}

export const mina: Account = {
  username: 'mina.okafor',
  name: 'Mina Okafor',
  type: 'Media_Creator',
  userId: '17841402215987631',
  appScopedId: '24410938827705519',
  followers: 1093,
  follows: 540,
  media: 87,
}

/** Personal. Switches to a professional type in the dialog. */
export const jay: Account = {
  username: 'jayposiris',
  name: 'Jay Posiris',
  type: 'Personal',
  userId: '17841460218845537',
  appScopedId: '26115540338192047',
  followers: 148,
  follows: 203,
  media: 31,
}

export const accounts: readonly Account[] = [bakery, mina, jay]

/** The type in words. */
export function typeInWords(type: AccountType): string {
  return {
    Business: 'Business account',
    Media_Creator: 'Creator account',
    Personal: 'Personal account',
  }[type]
}

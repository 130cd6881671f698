/** As `account_type` says it (Get started page). Personal accounts cannot log in any more. */
export type AccountType = 'Business' | 'Media_Creator' | 'Personal'

/** An Instagram account somebody can log in with. No Facebook account and no Page is needed. */
export type Account = {
  /** Part of tokens: never changed. */
  readonly username: string
  readonly name: string
  readonly type: AccountType
  /** `user_id`: the ID of the professional account, the one in webhooks. 17 digits. */
  readonly userId: string
  /** `id`: the same person as this app knows them. */
  readonly appScopedId: string
  readonly followers: number
  readonly follows: number
  readonly media: number
}

/** Odd IDs above 2^53: JSON.parse turns each of them into another one. */
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

/** Becomes professional in the dialog, as whatever is chosen there. */
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

/** As people read it. */
export function typeInWords(type: AccountType): string {
  return {
    Business: 'Business account',
    Media_Creator: 'Creator account',
    Personal: 'Personal account',
  }[type]
}

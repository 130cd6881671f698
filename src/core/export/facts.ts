/**
 * The values an export can hold. Every naming scheme names all of them. `part` is the tick that
 * includes a value; IDs have no tick.
 */
export const facts = {
  appId: { kind: 'id', part: 'app' },
  graphVersion: { kind: 'version', part: 'app' },
  pageId: { kind: 'id', part: 'ids' },
  pageToken: { kind: 'token', part: 'tokens' },
  instagramAccountId: { kind: 'id', part: 'ids' },
  username: { kind: 'username', part: 'usernames' },
  userToken: { kind: 'token', part: 'user-token' },
  userTokenExpiresAt: { kind: 'instant', part: 'user-token' },
  dataAccessExpiresAt: { kind: 'instant', part: 'user-token' },
  instagramAppId: { kind: 'id', part: 'app' },
  instagramUserId: { kind: 'id', part: 'ids' },
  instagramToken: { kind: 'token', part: 'tokens' },
  instagramTokenExpiresAt: { kind: 'instant', part: 'tokens' },
} as const satisfies Readonly<Record<string, { readonly kind: Kind; readonly part: Part }>>

export type Fact = keyof typeof facts

/** Alphabet of a value. */
export type Kind = 'id' | 'version' | 'token' | 'username' | 'instant'

export type Part = 'ids' | 'app' | 'tokens' | 'usernames' | 'user-token'

/** Page token and IDs. The User token is off: an app seldom needs it. */
export const safeParts: readonly Part[] = ['ids', 'app', 'tokens', 'usernames']

/** Facts of each family, in the order of the naming form. */
export const factsOf = {
  'facebook-login': [
    'appId',
    'graphVersion',
    'pageId',
    'pageToken',
    'instagramAccountId',
    'username',
    'userToken',
    'userTokenExpiresAt',
    'dataAccessExpiresAt',
  ],
  'instagram-login': [
    'instagramAppId',
    'graphVersion',
    'instagramUserId',
    'username',
    'instagramToken',
    'instagramTokenExpiresAt',
  ],
} as const satisfies Readonly<Record<string, readonly Fact[]>>

export const allFacts = [
  ...factsOf['facebook-login'],
  ...factsOf['instagram-login'].filter(fact => fact !== 'graphVersion' && fact !== 'username'),
] as const

/**
 * Alphabets that may be exported. A username is the only text of people's own among them: Instagram's
 * alphabet has no character that ends a line or a string. Shortened tokens have dots in the middle.
 */
const alphabets: Readonly<Record<Kind, RegExp>> = {
  id: /^\d{1,20}$/,
  version: /^v\d{1,3}\.\d{1,2}$/,
  token: /^(?:[\w-]{1,4096}|[\w-]{0,5}[…•]{1,8}[\w-]{0,5})$/,
  username: /^[A-Za-z0-9._]{1,30}$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
}

/** True for a value in its fact's alphabet. Exports leave out all others. */
export function isWritable(fact: Fact, value: string): boolean {
  return alphabets[facts[fact].kind].test(value)
}

import type { Environment } from '../access-token.ts'

/** What a login that left for the dialog promised itself. Holds no secret. */
export type PendingLogin = FacebookPendingLogin | InstagramPendingLogin

export type FacebookPendingLogin = Promised & {
  readonly family: 'facebook-login'
  readonly dialog: 'guided' | 'plain'
  /** It decides what is asked for; `permissions` is then empty. */
  readonly configurationId?: string
}

export type InstagramPendingLogin = Promised & {
  readonly family: 'instagram-login'
  /** The exchange has to repeat it character for character. */
  readonly redirectUri: string
}

type Promised = {
  /** 256 random bits, base64url. RFC 6749 section 10.12. */
  readonly state: string
  readonly environment: Environment
  /** Unknown only for a pasted address of a login that began elsewhere. */
  readonly appId: string | undefined
  /** The app ID came with somebody's shared link, and was not typed here. */
  readonly linked?: true
  readonly permissions: readonly string[]
  readonly issuedAt: Date
}

/** The same before it is given its `state` and its moment. */
export type PromisedLogin =
  | Omit<FacebookPendingLogin, 'state' | 'issuedAt'>
  | Omit<InstagramPendingLogin, 'state' | 'issuedAt'>

/** The part of Web Storage that a pending login needs. */
export type Store = {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

const prefix = 'keytag:v1:pending:'
const statePattern = /^[\w-]{43}$/
const lifetime = 60 * 60 * 1000
const most = 5

/** 32 random bytes to a `state`. Carries nothing; what it stands for is in the pending login. */
export function toState(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** Keeps a pending login for at most an hour, and at most five of them, the oldest going first. */
export function keepPendingLogin(store: Store, login: PendingLogin): void {
  const others = pendingKeys(store)
    .filter(key => key !== prefix + login.state)
    .sort((a, b) => issuedAt(store, b) - issuedAt(store, a))
  for (const key of others.slice(most - 1)) store.removeItem(key)
  store.setItem(prefix + login.state, JSON.stringify(login))
}

/**
 * The pending login that waits for this `state`, which is spent by asking: a second call gives
 * `undefined`, and so do a foreign, an old, or an unreadable one. RFC 9700 section 4.7.
 */
export function spendPendingLogin(
  store: Store,
  state: string,
  now: Date,
): PendingLogin | undefined {
  return readSpent(takePending(store, state), state, now)
}

/** Takes the text of a pending login out of the store, unread: from then on it is spent. */
export function takePending(
  store: Pick<Store, 'getItem' | 'removeItem'>,
  state: string,
): string | undefined {
  if (!statePattern.test(state)) return undefined
  const key = prefix + state
  const text = store.getItem(key) ?? undefined
  store.removeItem(key)
  return text
}

/** Reads what was taken. `undefined` for a foreign, an old, or an unreadable one. */
export function readSpent(
  text: string | undefined,
  state: string,
  now: Date,
): PendingLogin | undefined {
  const login = text === undefined ? undefined : readPendingLogin(text)
  return login?.state === state && isFresh(login.issuedAt, now) ? login : undefined
}

/** Drops what no login will come back for. */
export function sweepPendingLogins(store: Store, now: Date): void {
  for (const key of pendingKeys(store)) {
    if (!isFresh(new Date(issuedAt(store, key)), now)) store.removeItem(key)
  }
}

function pendingKeys(store: Store): string[] {
  const keys: string[] = []
  for (let index = 0; index < store.length; index++) {
    const key = store.key(index)
    if (key?.startsWith(prefix)) keys.push(key)
  }
  return keys
}

function issuedAt(store: Store, key: string): number {
  return readPendingLogin(store.getItem(key) ?? '')?.issuedAt.getTime() ?? 0
}

/** Five minutes into the future are forgiven: clocks are set back. */
export function isFresh(issuedAt: Date, now: Date): boolean {
  const age = now.getTime() - issuedAt.getTime()
  return age > -5 * 60 * 1000 && age <= lifetime
}

/** By hand and not by schema: on the callback path it comes before any answer is read. */
function readPendingLogin(text: string): PendingLogin | undefined {
  try {
    const record: unknown = JSON.parse(text)
    if (typeof record !== 'object' || record === null) return undefined
    const login = new Map(Object.entries(record))
    const state = login.get('state')
    const environment = login.get('environment')
    const appId = login.get('appId')
    const permissions = login.get('permissions')
    const family = login.get('family')
    const dialog = login.get('dialog')
    const redirectUri = login.get('redirectUri')
    const issuedAt = new Date(login.get('issuedAt'))
    if (
      typeof state !== 'string' ||
      (environment !== 'meta' && environment !== 'simulated') ||
      typeof appId !== 'string' ||
      !Array.isArray(permissions) ||
      Number.isNaN(issuedAt.getTime())
    )
      return undefined
    const promised = {
      state,
      environment,
      appId,
      permissions: permissions.filter(name => typeof name === 'string'),
      ...(login.get('linked') === true ? { linked: true as const } : {}),
      issuedAt,
    }
    if (family === 'facebook-login' && (dialog === 'guided' || dialog === 'plain')) {
      const configurationId = login.get('configurationId')
      const configured = typeof configurationId === 'string' && /^\d{5,20}$/.test(configurationId)
      return { ...promised, family, dialog, ...(configured ? { configurationId } : {}) }
    }
    return family === 'instagram-login' && typeof redirectUri === 'string'
      ? { ...promised, family, redirectUri }
      : undefined
  } catch {
    // Another project on this origin may have written anything here; what cannot be read is nobody's.
    return undefined
  }
}

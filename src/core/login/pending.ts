import type { Environment } from '../access-token.ts'
import { toBase64url } from '../text/base64url.ts'

/** A login's promise before it leaves for the dialog. Holds no secret. */
export type PendingLogin = FacebookPendingLogin | InstagramPendingLogin

export type FacebookPendingLogin = Promised & {
  readonly family: 'facebook-login'
  readonly dialog: 'guided' | 'plain'
  /** Decides the permissions. `permissions` is then empty. */
  readonly configurationId?: string
  /** The client answers a request with this login. The results are not the client's business. */
  readonly answers?: AnsweredRequest
  /** Meta was asked for a code, with PKCE. The verifier itself is read only for the exchange. */
  readonly pkce?: true
}

/** A request as its link has it, and the language that the client chose. Public text: no secret. */
export type AnsweredRequest = { readonly link: string; readonly language: string }

export type InstagramPendingLogin = Promised & {
  readonly family: 'instagram-login'
  /** The exchange must repeat it exactly. */
  readonly redirectUri: string
}

type Promised = {
  /** 256 random bits, base64url. RFC 6749 section 10.12. */
  readonly state: string
  readonly environment: Environment
  /** Unknown only for a pasted address of a login that started elsewhere. */
  readonly appId: string | undefined
  /** The app ID came with a shared link. */
  readonly linked?: true
  readonly permissions: readonly string[]
  readonly issuedAt: Date
}

/** A pending login before it gets its `state` and time. */
export type PromisedLogin =
  | Omit<FacebookPendingLogin, 'state' | 'issuedAt' | 'pkce'>
  | Omit<InstagramPendingLogin, 'state' | 'issuedAt'>

/** The part of Web Storage that pending logins need. */
export type Store = {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Begins the storage key of each pending login. Its `state` follows. */
export const pendingPrefix = 'keytag:v1:pending:'
const statePattern = /^[\w-]{43}$/
const lifetime = 60 * 60 * 1000
const most = 5

/** Makes a `state` of 32 random bytes. It carries nothing. Its meaning is in the pending login. */
export function toState(bytes: Uint8Array): string {
  return toBase64url(bytes)
}

/**
 * Keeps a pending login for an hour at most. Keeps five at most and drops the oldest first. A verifier makes
 * it a login with PKCE. It is kept and spent with the rest.
 */
export function keepPendingLogin(
  store: Store,
  login: PendingLogin & { readonly verifier?: string },
): void {
  const others = pendingKeys(store)
    .filter(key => key !== pendingPrefix + login.state)
    .sort((a, b) => issuedAt(store, b) - issuedAt(store, a))
  for (const key of others.slice(most - 1)) store.removeItem(key)
  store.setItem(pendingPrefix + login.state, JSON.stringify(login))
}

/**
 * Returns the pending login of this `state` and spends it, so that a second call returns `undefined`.
 * Foreign, old and unreadable ones return `undefined` too. RFC 9700 section 4.7.
 */
export function spendPendingLogin(
  store: Store,
  state: string,
  now: Date,
): PendingLogin | undefined {
  return readSpent(takePending(store, state), state, now)
}

/** The pending login of this `state`, which stays unspent. */
export function pendingLogin(
  store: Pick<Store, 'getItem'>,
  state: string,
): PendingLogin | undefined {
  return statePattern.test(state)
    ? readPendingLogin(store.getItem(pendingPrefix + state) ?? '')
    : undefined
}

/** Removes the text of a pending login from the store, which spends it. */
export function takePending(
  store: Pick<Store, 'getItem' | 'removeItem'>,
  state: string,
): string | undefined {
  if (!statePattern.test(state)) return undefined
  const key = pendingPrefix + state
  const text = store.getItem(key) ?? undefined
  store.removeItem(key)
  return text
}

/** Reads the removed text; `undefined` for a foreign, old or unreadable one. */
export function readSpent(
  text: string | undefined,
  state: string,
  now: Date,
): PendingLogin | undefined {
  const login = text === undefined ? undefined : readPendingLogin(text)
  return login?.state === state && isFresh(login.issuedAt, now) ? login : undefined
}

/** True for a code_verifier as Keytag makes it: 32 random bytes, base64url. RFC 7636 section 4.1. */
export function isVerifier(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value)
}

/** Drops pending logins that are too old. */
export function sweepPendingLogins(store: Store, now: Date): void {
  for (const key of pendingKeys(store)) {
    if (!isFresh(new Date(issuedAt(store, key)), now)) store.removeItem(key)
  }
}

function pendingKeys(store: Store): string[] {
  const keys: string[] = []
  for (let index = 0; index < store.length; index++) {
    const key = store.key(index)
    if (key?.startsWith(pendingPrefix)) keys.push(key)
  }
  return keys
}

function issuedAt(store: Store, key: string): number {
  return readPendingLogin(store.getItem(key) ?? '')?.issuedAt.getTime() ?? 0
}

/** Accepts five minutes in the future, because clocks get set back. */
export function isFresh(issuedAt: Date, now: Date): boolean {
  const age = now.getTime() - issuedAt.getTime()
  return age > -5 * 60 * 1000 && age <= lifetime
}

/** Read by hand, because the callback path has no schema library yet. */
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
      const answers = readAnswered(login.get('answers'))
      return {
        ...promised,
        family,
        dialog,
        ...(configured ? { configurationId } : {}),
        ...(answers ? { answers } : {}),
        ...(isVerifier(login.get('verifier')) ? { pkce: true as const } : {}),
      }
    }
    return family === 'instagram-login' && typeof redirectUri === 'string'
      ? { ...promised, family, redirectUri }
      : undefined
  } catch {
    // Another project on this origin may have written this key.
    return undefined
  }
}

/** The link's text is read again where it is used, so only its size and form count here. */
export function readAnswered(record: unknown): AnsweredRequest | undefined {
  const answered = new Map(Object.entries(Object(record)))
  const link = answered.get('link')
  const language = answered.get('language')
  if (typeof link !== 'string' || link.length > 8192) return undefined
  return typeof language === 'string' && /^[a-z]{2}$/.test(language)
    ? { link, language }
    : undefined
}

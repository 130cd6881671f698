import { masked } from './mask.ts'

/** Where a login happens and its tokens work. The two never mix: their alphabets do not overlap. */
export type Environment = 'meta' | 'simulated'

/**
 * A text that prints masked wherever it is written by accident: templates, JSON, the console.
 * `reveal()` is the only way to it; a test lists the places that may call that.
 */
class Hidden {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }

  /** Characters. Meta sets no upper bound for tokens (Access Token documentation, "sizes"). */
  get length(): number {
    return this.#text.length
  }

  get masked(): string {
    return masked(this.#text)
  }

  toString(): string {
    return this.masked
  }

  toJSON(): string {
    return this.masked
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Hidden(${this.masked})`
  }
}

/** A User, Page or Instagram User access token. */
export class AccessToken extends Hidden {
  /**
   * Seven depths, 0 to 4, from its SHA-256: drawn as a key, two tokens can be compared unseen. A
   * recognition aid and no proof. `undefined` where the browser has no crypto.subtle (plain http).
   */
  async cuts(): Promise<readonly number[] | undefined> {
    const { subtle } = crypto
    if (subtle === undefined) return undefined
    const digest = await subtle.digest('SHA-256', new TextEncoder().encode(this.reveal()))
    return [...new Uint8Array(digest, 0, 7)].map(byte => byte % 5)
  }

  /** The first four bytes of its SHA-256, as `7f3a 91c2`. `undefined` as with `cuts`. */
  async fingerprint(): Promise<string | undefined> {
    const { subtle } = crypto
    if (subtle === undefined) return undefined
    const digest = await subtle.digest('SHA-256', new TextEncoder().encode(this.reveal()))
    const hex = [...new Uint8Array(digest, 0, 4)].map(byte => byte.toString(16).padStart(2, '0'))
    return `${hex.slice(0, 2).join('')} ${hex.slice(2).join('')}`
  }
}

/** The code of an authorization response. Worth nothing without the app secret, and used once. */
export class LoginCode extends Hidden {}

/**
 * Meta's tokens are letters and digits (every capture); simulated ones begin `SIM_`, which no token
 * of Meta's can. Longest reported: 305 characters; there is no documented ceiling.
 */
const alphabet = /^[A-Za-z0-9]{20,4096}$/
const simulatedAlphabet = /^SIM_[\w-]{16,4096}$/

/** Whether a text has the alphabet of that environment's tokens. Says nothing of whether it works. */
export function isTokenOf(environment: Environment, text: string): boolean {
  return environment === 'meta' ? isTokenOfMeta(text) : simulatedAlphabet.test(text)
}

export function isTokenOfMeta(text: string): boolean {
  return alphabet.test(text)
}

/**
 * A code goes into a terminal command, so nothing but this alphabet is one: letters, digits, `_` and
 * `-` (every capture). Simulated ones begin `SIM`; Meta's are seen to begin `AQ`.
 */
export function isCodeOf(environment: Environment, text: string): boolean {
  return /^[\w-]{10,2048}$/.test(text) && text.startsWith('SIM') === (environment === 'simulated')
}

import { masked } from './mask.ts'

/** The place of a login and its tokens. The two never mix, because their alphabets do not overlap. */
export type Environment = 'meta' | 'simulated'

/**
 * A text that prints masked wherever it is written by accident: templates, JSON, the console. `reveal()` is
 * the only way to read it. A test lists its allowed callers.
 */
class Hidden {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  reveal(): string {
    return this.#text
  }

  /** Length in characters. Meta sets no upper bound for tokens (Access Token documentation, "sizes"). */
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

/** A User, Page or Instagram User token. */
export class AccessToken extends Hidden {
  /**
   * Seven depths, 0 to 4, from its SHA-256. Drawn as a key, they let people compare two tokens unseen. They
   * help recognition and prove nothing. `undefined` without crypto.subtle (plain http).
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

/** The code of an authorization response. Useless without the app secret, and used once. */
export class LoginCode extends Hidden {}

/**
 * Meta's tokens are letters and digits (every capture). Simulated ones start with `SIM_`, which Meta's
 * cannot. Longest reported: 305 characters. No limit is documented.
 */
export const tokenOfMeta = /^[A-Za-z0-9]{20,4096}$/
const simulatedAlphabet = /^SIM_[\w-]{16,4096}$/

/** True if a text has the alphabet of that environment's tokens. It may still not work. */
export function isTokenOf(environment: Environment, text: string): boolean {
  return (environment === 'meta' ? tokenOfMeta : simulatedAlphabet).test(text)
}

/**
 * Only this alphabet is accepted, because a code goes into a terminal command: letters, digits, `_` and `-`
 * (every capture). Simulated codes start with `SIM`, Meta's usually with `AQ`.
 */
export function isCodeOf(environment: Environment, text: string): boolean {
  return /^[\w-]{10,2048}$/.test(text) && text.startsWith('SIM') === (environment === 'simulated')
}

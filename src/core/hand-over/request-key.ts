import { toBase64url } from '../text/base64url.ts'
import { keyBytes } from './bech32.ts'
import { HandOverFault } from './fault.ts'

type RequestKey = {
  /** The public key for the link: `age1…`. */
  readonly recipient: string
  /** For IndexedDB: it opens, and no script can read it. */
  readonly privateKey: CryptoKey
  /**
   * An `identity.txt` with the same private key, for `age -d -i`. A secret: offer it once, show it to
   * nobody and let it go.
   */
  readonly identityText: string
}

/**
 * A key pair for one request, or a spare one for all of them.
 *
 * @throws HandOverFault old-browser
 */
export async function makeRequestKey(now: Date): Promise<RequestKey> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption')
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  return {
    recipient,
    privateKey: await readIdentity(identity),
    identityText: `# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`,
  }
}

/**
 * The private key of an `identity.txt`.
 *
 * @throws HandOverFault not-one, old-browser
 */
export async function readIdentity(text: string): Promise<CryptoKey> {
  const line = text
    .slice(0, 4096)
    .split(/\r?\n/)
    .find(each => each.startsWith('AGE-SECRET-KEY-1'))
  const scalar = keyBytes(line?.trim() ?? '', 'AGE-SECRET-KEY-')
  if (scalar === undefined) throw new HandOverFault('not-one')
  const wrapped = Uint8Array.from([...pkcs8, ...scalar])
  try {
    return await crypto.subtle.importKey('pkcs8', wrapped, { name: 'X25519' }, false, [
      'deriveBits',
    ])
  } catch {
    // The browser's message could name the key's format, and it says nothing that helps.
    throw new HandOverFault('old-browser')
  }
}

/** RFC 8410: the header before the 32 bytes of a private X25519 key. */
const pkcs8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20]

/** A request's number: 128 random bits. */
export function makeRequestId(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(16)))
}

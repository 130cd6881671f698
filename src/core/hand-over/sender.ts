import { fromBase64, toBase64url } from '../text/base64url.ts'
import { type Request, writeUnsigned } from './request.ts'

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const signing = { name: 'ECDSA', hash: 'SHA-256' }

/**
 * Tells whether a reply can be opened by listed keys alone, or one of them signed the request. The list
 * is the one that a copy of Keytag pins in its configuration: no page can ask another host for it.
 */
export async function isOfKeys(request: Request, keys: readonly string[]): Promise<boolean> {
  const recipients = [request.recipient, ...(request.spare === undefined ? [] : [request.spare])]
  return recipients.every(key => keys.includes(key)) || isSignedByOne(request, keys)
}

async function isSignedByOne(request: Request, keys: readonly string[]): Promise<boolean> {
  const signature = fromBase64(request.signature ?? '')
  if (signature === undefined || signature.length !== 64) return false
  for (const key of keys) {
    const point = key.startsWith('p256:') ? fromBase64(key.slice(5)) : undefined
    if (point?.length !== 65) continue
    try {
      const publicKey = await crypto.subtle.importKey('raw', point, algorithm, false, ['verify'])
      const text = new TextEncoder().encode(signedText(request))
      if (await crypto.subtle.verify(signing, publicKey, signature, text)) return true
    } catch {
      // No point of the curve: the next key may be one.
    }
  }
  return false
}

export type SenderKey = {
  /** For `askers` in keytag.config.json: `p256:…`. */
  readonly publicKey: string
  /** For IndexedDB: it signs, and no script can read it. */
  readonly privateKey: CryptoKey
}

/** The long-lived key of an organisation. Its requests have keys of their own, which it signs. */
export async function makeSenderKey(): Promise<SenderKey> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, false, ['sign'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  return { publicKey: `p256:${toBase64url(point)}`, privateKey }
}

/** The same request, signed. */
export async function signRequest(request: Request, privateKey: CryptoKey): Promise<Request> {
  const text = new TextEncoder().encode(signedText(request))
  const signature = new Uint8Array(await crypto.subtle.sign(signing, privateKey, text))
  return { ...request, signature: toBase64url(signature) }
}

/** The first line keeps a signature of anything else from passing for one of a request. */
function signedText(request: Request): string {
  return `keytag request\n${writeUnsigned(request)}`
}

import * as z from 'zod/mini'
import { readText } from '../graph/read-text.ts'
import { fromBase64, toBase64url } from './base64url.ts'
import { type Request, writeUnsigned } from './request.ts'

// Probing `new Function` would break Trusted Types; this must run before the first schema.
z.config({ jitless: true })

const place = '/.well-known/keytag.json'
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
const signing = { name: 'ECDSA', hash: 'SHA-256' }

/** The sender of a request, as far as it can be verified. */
export type Sender =
  | { readonly kind: 'verified'; readonly domain: string }
  | {
      readonly kind: 'unverified'
      /** `unlisted`: the file is there and does not know this request. */
      readonly why: 'no-domain' | 'unreachable' | 'unreadable' | 'other-app' | 'unlisted'
    }

/** The file at a domain's `/.well-known/keytag.json`. Whatever else is in it is left for later. */
const KeytagFile = z.object({
  keytag: z.literal(1),
  apps: z.array(z.string().check(z.regex(/^\d{5,20}$/))).check(z.maxLength(100)),
  /** Public keys of requests or spare ones (`age1…`), and of signatures (`p256:…`). */
  keys: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100)),
})

/** Gives the file's address, for the words on the screen. */
function keytagFileAddress(domain: string): string {
  return `https://${domain}${place}`
}

/** The file that an organisation publishes. */
export function keytagFile(apps: readonly string[], keys: readonly string[]): string {
  return `${JSON.stringify({ keytag: 1, apps, keys }, null, 2)}\n`
}

/**
 * Verifies that the domain a request names stands behind it: its file must list the app, and the
 * request's keys or the key that signed the request. The file is asked for without cookies and without
 * following a redirect, which could lead to a page that anybody can write.
 *
 * @throws the signal's reason when stopped
 */
export async function verifySender(
  request: Request,
  fetch: (address: string, init: RequestInit) => Promise<Response>,
  signal: AbortSignal,
): Promise<Sender> {
  const { domain } = request
  if (domain === undefined) return { kind: 'unverified', why: 'no-domain' }
  let text: string | undefined
  try {
    const response = await fetch(keytagFileAddress(domain), {
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    })
    text = response.ok ? ((await readText(response)) ?? '') : undefined
  } catch {
    // A blocker, an offline device, a missing CORS header: the browser does not say which.
    signal.throwIfAborted()
  }
  if (text === undefined) return { kind: 'unverified', why: 'unreachable' }
  const file = KeytagFile.safeParse(parsed(text))
  if (!file.success) return { kind: 'unverified', why: 'unreadable' }
  const { apps, keys } = file.data
  if (!apps.includes(request.appId)) return { kind: 'unverified', why: 'other-app' }
  return (await isOfKeys(request, keys))
    ? { kind: 'verified', domain }
    : { kind: 'unverified', why: 'unlisted' }
}

/**
 * Tells whether a request is sealed for listed keys alone, or signed by one. For the file of a domain,
 * and for keys that a copy of Keytag pins in its configuration.
 */
export async function isOfKeys(request: Request, keys: readonly string[]): Promise<boolean> {
  const recipients = [request.recipient, ...(request.spare === undefined ? [] : [request.spare])]
  return recipients.every(key => keys.includes(key)) || isSignedByOne(request, keys)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes a stranger's text.
    return undefined
  }
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
  /** For the file: `p256:…`. */
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

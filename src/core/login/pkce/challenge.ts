import { toBase64url } from '../../text/base64url.ts'

/** The code_challenge of a code_verifier, by the method S256. RFC 7636 section 4.2. */
export async function toChallenge(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return toBase64url(new Uint8Array(digest))
}

/** Fault of an address as a redirect URI. */
export type AddressFault =
  | 'missing'
  | 'not-an-address'
  | 'insecure'
  | 'fragment'
  | 'characters'
  | 'password'

/**
 * Checks an address of the developer's site: https or localhost, because Meta refuses others. Allows only
 * characters that need no escape inside any language's quotes. Others can be percent-encoded.
 */
export function addressFault(text: string): AddressFault | undefined {
  if (text === '') return 'missing'
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return 'not-an-address'
  const { protocol, hostname, username, password } = new URL(text)
  if (username !== '' || password !== '') return 'password'
  if (protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
    return 'insecure'
  }
  if (text.includes('#')) return 'fragment'
  return /^[\w.~:/?&=%[\]-]+$/.test(text) ? undefined : 'characters'
}

/** Checks a path on the developer's site, with the same characters. */
export function isPath(text: string): boolean {
  return /^\/(?!\/)[\w.~/-]*$/.test(text)
}

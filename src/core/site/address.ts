/** What keeps an address from being one that Meta may send a person back to. */
export type AddressFault =
  | 'missing'
  | 'not-an-address'
  | 'insecure'
  | 'fragment'
  | 'characters'
  | 'password'

/**
 * An address of one's own site: https, or the developer's own machine, since Meta takes no other.
 * Only characters that mean the same inside every language's quotes, so that no snippet has to escape
 * them; whatever else an address needs can be percent-encoded.
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

/** A path on one's own site, in the same characters. */
export function isPath(text: string): boolean {
  return /^\/(?!\/)[\w.~/-]*$/.test(text)
}

import { type Config, readConfig } from '../config.ts'
import { type Family, families } from '../core/family.ts'
import { type ResponseAddress, toResponseAddress } from '../core/login/reply/response.ts'
import { holdsToken } from '../core/login/token-in-address.ts'
import type { OwnCopy } from '../own-copy.ts'

/*
 * Addresses inside the file. A file has one path, so a screen's address stands behind the `#`:
 * `file:///…/keytag.html#/paste/`. The simulated Meta's dialog is such an address too.
 */

/** Stands in redirect URIs, which are web addresses. Nobody can own this name, and nothing leads there. */
const nowhere = 'https://keytag.invalid'

/** `address` is the file's own, with anything behind it. */
export function fileConfig(own: OwnCopy, address: string): Config {
  return {
    // Meta returns no login to a file, so there is no code to exchange.
    ...readConfig('#/', { ...own, pkce: false }, withoutParts(address)),
    redirectUris: readConfig('/', own, nowhere).redirectUris,
    isSingleFile: true,
  }
}

/** The address of the file with its start screen, if the given one holds a token by mistake. */
export function withoutToken(address: string): string | undefined {
  return holdsToken(address) ? `${withoutParts(address)}#/` : undefined
}

/** A login that returns from the simulated Meta. `undefined` for any other address. */
export function readReturn(
  address: string,
  redirectUris: Config['redirectUris']['simulated'],
): { readonly family: Family; readonly parts: ResponseAddress } | undefined {
  for (const family of families) {
    const redirectUri = redirectUris[family]
    const rest = address.slice(redirectUri.length)
    if (address.startsWith(redirectUri) && /^[?#]/.test(rest)) {
      return { family, parts: toResponseAddress(rest) }
    }
  }
  return undefined
}

function withoutParts(address: string): string {
  return address.replace(/[?#].*$/s, '')
}

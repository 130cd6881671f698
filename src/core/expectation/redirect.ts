import type { ExpectedRedirect, RedirectKind } from './redirects.ts'

export type RedirectParts = { readonly query: string; readonly fragment: string }

/** A redirect of Meta, read once for everybody who looks at it. */
export type Redirect = {
  readonly family: ExpectedRedirect['family']
  /** Undefined for parameters that are no redirect of this family. */
  readonly kind: RedirectKind | undefined
  /** Meta's parameters in their order, without those of the redirect URI. */
  readonly given: readonly (readonly [name: string, value: string])[]
  readonly hasState: boolean
}

/** `pkce`: Facebook Login was asked for a code. */
export function toRedirect(
  family: Redirect['family'],
  parts: RedirectParts,
  pkce = false,
): Redirect {
  const given = [parts.fragment, parts.query].map(fromMeta).find(found => found.length > 0) ?? []
  const hasState = [parts.fragment, parts.query].some(text =>
    new URLSearchParams(text).has('state'),
  )
  const asksCode = pkce || family === 'instagram-login'
  return { family, kind: kindOf(new Map(given), family, asksCode), given, hasState }
}

const first = /^(?:access_token|code|error|error_code|error_reason)$/

/** The parameters from Meta's first one on. The redirect URI's own come before it. */
function fromMeta(text: string): Redirect['given'] {
  const all = [...new URLSearchParams(text)]
  const start = all.findIndex(([name]) => first.test(name))
  return start < 0 ? [] : all.slice(start)
}

function kindOf(
  given: ReadonlyMap<string, string>,
  family: Redirect['family'],
  asksCode: boolean,
): RedirectKind | undefined {
  if (given.has('access_token')) return 'granted'
  if (given.has('code') && asksCode) return 'code'
  if (given.get('error') === 'access_denied') return 'cancelled'
  if (given.has('error')) return family === 'facebook-login' ? 'refused' : undefined
  return given.has('error_code') ? 'dialog-failed' : undefined
}

import type { AccessToken, LoginCode } from '../access-token.ts'
import type { Family } from '../family.ts'
import { graphVersion } from '../graph-version.ts'

const facebookHost = 'https://graph.facebook.com'

/** Each host rejects the other family's tokens: "Cannot parse access token". */
const hosts: Readonly<Record<Family, string>> = {
  'facebook-login': facebookHost,
  'instagram-login': 'https://graph.instagram.com',
}

/** Documented without a version. */
const unversioned = '/refresh_access_token'

/** Milliseconds one try may take. */
export const timeLimit = 15_000

/** `GET /me/accounts`: one call brings every ID and token of its Pages. */
export const accountsParameters = {
  fields:
    'id,name,access_token,tasks,instagram_business_account{id,username,name},connected_instagram_account{id,username}',
  // Meta documents no upper bound; a hundred is what developers use without being cut.
  limit: '100',
} as const

/**
 * A Graph request's address. The token travels as Meta documents it, in the query: a header would
 * cost a CORS preflight that Meta is not known to answer. Only the functions of this file know that.
 */
export function graphAddress(
  family: Family,
  path: string,
  parameters: Readonly<Record<string, string | AccessToken>>,
  token: Pick<AccessToken, 'reveal'>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...parameters, access_token: token })) {
    query.set(name, typeof value === 'string' ? value : value.reveal())
  }
  const version = path === unversioned ? '' : `/${graphVersion}`
  return `${hosts[family]}${version}${path}?${query}`
}

/** The address and the body of a call that a form authorises and no token. */
export function graphForm(
  family: Family,
  path: string,
  form: Readonly<Record<string, string | LoginCode>>,
): { readonly address: string; readonly body: URLSearchParams } {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    body.set(name, typeof value === 'string' ? value : value.reveal())
  }
  return { address: `${hosts[family]}/${graphVersion}${path}`, body }
}

/** The address of the very first request. Few bytes, because it runs before everything else. */
export function firstAccountsAddress(token: string): string {
  const query = new URLSearchParams({ ...accountsParameters, access_token: token })
  return `${facebookHost}/${graphVersion}/me/accounts?${query}`
}

/**
 * For calls that may well be refused: the error then comes with HTTP 200, and the browser's console
 * stays empty. Meta's own JavaScript SDK sends it (capture); that it still works is general knowledge,
 * and nothing breaks where it does not.
 */
export const quietly = { suppress_http_code: '1' } as const

/**
 * Silent: no cookies, no cache, no referrer, no redirect. A GET and the POST of a form cost no preflight.
 * A DELETE does, and Meta is not known to answer it. But Meta has closed `method=delete` to new apps (v27.0).
 * Without a method it is a GET.
 */
export function requestInit(signal: AbortSignal): RequestInit {
  return {
    mode: 'cors',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal,
  }
}

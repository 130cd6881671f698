import type { Environment } from '../access-token.ts'
import type { Family } from '../family.ts'
import type { PendingLogin } from '../login/pending.ts'
import { MalformedResponse } from '../login/refusals.ts'
import type { AuthorizationCode } from '../login/reply/authorization-code.ts'
import type { Grant } from '../login/reply/grant.ts'
import { readAuthorizationResponse, toResponseAddress } from '../login/reply/response.ts'
import { withoutEnds } from '../text/without-ends.ts'

/**
 * Reads a redirect URL that a person pasted. If its `state` is not Keytag's, the person must have said that
 * the login was theirs (`vouched`). A stranger's address would slip in a stranger's account.
 * @throws as readAuthorizationResponse
 */
export function readPastedResponse(
  text: string,
  context: {
    readonly spend: (state: string) => PendingLogin | undefined
    readonly now: Date
    readonly vouched: boolean
  },
): Grant | AuthorizationCode | undefined {
  const whole = unwrapped(text)
  // A log may hold only a failure's parameters.
  const address = toResponseAddress(/^error(_code)?=/.test(whole) ? `?${whole}` : whole)
  // The alphabets do not overlap, so the token or code tells its environment.
  const simulated = /(^|&)(access_token=SIM_|code=SIM)/.test(`${address.fragment}&${address.query}`)
  const environment: Environment = simulated ? 'simulated' : 'meta'
  // A Facebook Login code ends in `#_=_`.
  const family: Family =
    /(^|&)code=/.test(address.query) && !whole.endsWith('#_=_')
      ? 'instagram-login'
      : 'facebook-login'
  const response = readAuthorizationResponse(address, {
    spend: context.spend,
    now: context.now,
    environment,
    family,
    ...(context.vouched ? { standIn: elsewhere(environment, family, whole) } : {}),
  })
  // Its verifier is spent with the pending login, and only the callback page exchanges a code.
  if (response && 'kind' in response) throw new MalformedResponse('code')
  return response
}

/** Removes the wrapping of mail programs, JSON and HTML. */
function unwrapped(text: string): string {
  return withoutEnds(text.replace(/\s+/g, ''), '"\'<', '"\'>,;')
    .replaceAll('\\/', '/')
    .replaceAll('\\u0026', '&')
    .replaceAll('&amp;', '&')
}

/** A login that started elsewhere has no pending login. */
function elsewhere(environment: Environment, family: Family, address: string): PendingLogin {
  const nothing = {
    state: '',
    environment,
    appId: undefined,
    permissions: [],
    issuedAt: new Date(0),
  }
  return family === 'facebook-login'
    ? { ...nothing, family, dialog: 'guided' }
    : { ...nothing, family, redirectUri: redirectUriIn(address) }
}

/** The address without Meta's parameters, because the exchange must repeat the rest exactly. */
function redirectUriIn(address: string): string {
  // Without its scheme the registered address is unknown.
  if (!/^https?:\/\//.test(address)) return ''
  const [start = '', query = ''] = address.replace(/#.*/, '').split(/\?(.*)/)
  const own = query.split('&').filter(part => !/^(code|state|error\w*)(=|$)/.test(part))
  return own.join('') === '' ? start : `${start}?${own.join('&')}`
}

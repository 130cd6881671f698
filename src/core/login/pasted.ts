import type { Environment } from '../access-token.ts'
import type { Family } from '../family.ts'
import { withoutEnds } from '../text/without-ends.ts'
import type { AuthorizationCode } from './authorization-code.ts'
import type { Grant } from './grant.ts'
import type { PendingLogin } from './pending.ts'
import { readAuthorizationResponse, toResponseAddress } from './response.ts'

/**
 * Reads a redirect URL that a person pasted. Where its `state` is not ours the person must have said
 * that the login was theirs (`vouched`): a stranger's address would slip them a stranger's account.
 *
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
  // A log may hold a failure's parameters alone.
  const address = toResponseAddress(/^error(_code)?=/.test(whole) ? `?${whole}` : whole)
  // The alphabets do not overlap, so the token or the code itself says where it belongs.
  const simulated = /(^|&)(access_token=SIM_|code=SIM)/.test(`${address.fragment}&${address.query}`)
  const environment: Environment = simulated ? 'simulated' : 'meta'
  // A code of Facebook Login ends in `#_=_`; Keytag never asks for one.
  const family: Family =
    /(^|&)code=/.test(address.query) && !whole.endsWith('#_=_')
      ? 'instagram-login'
      : 'facebook-login'
  return readAuthorizationResponse(address, {
    spend: context.spend,
    now: context.now,
    environment,
    family,
    ...(context.vouched ? { standIn: elsewhere(environment, family, whole) } : {}),
  })
}

/** Without what mail programs, JSON and HTML wrap around an address. */
function unwrapped(text: string): string {
  return withoutEnds(text.replace(/\s+/g, ''), '"\'<', '"\'>,;')
    .replaceAll('\\/', '/')
    .replaceAll('\\u0026', '&')
    .replaceAll('&amp;', '&')
}

/** A login that began elsewhere: nothing is known of what it promised itself. */
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

/** The address without what Meta added: the exchange has to repeat the rest byte for byte. */
function redirectUriIn(address: string): string {
  // Without its scheme nobody knows what was registered.
  if (!/^https?:\/\//.test(address)) return ''
  const [start = '', query = ''] = address.replace(/#.*/, '').split(/\?(.*)/)
  const own = query.split('&').filter(part => !/^(code|state|error\w*)(=|$)/.test(part))
  return own.join('') === '' ? start : `${start}?${own.join('&')}`
}

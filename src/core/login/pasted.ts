import type { Environment } from '../access-token.ts'
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
): Grant | undefined {
  const address = toResponseAddress(unwrapped(text))
  // The two alphabets do not overlap, so the token itself says where it belongs.
  const environment: Environment = /(^|&)access_token=SIM_/.test(address.fragment)
    ? 'simulated'
    : 'meta'
  return readAuthorizationResponse(address, {
    spend: context.spend,
    now: context.now,
    environment,
    ...(context.vouched ? { standIn: elsewhere(environment) } : {}),
  })
}

/** Without what mail programs, JSON and HTML wrap around an address. */
function unwrapped(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/^["'<]+|["'>,;]+$/g, '')
    .replaceAll('\\/', '/')
    .replaceAll('\\u0026', '&')
    .replaceAll('&amp;', '&')
}

/** A login that began elsewhere: nothing is known of what it promised itself. */
function elsewhere(environment: Environment): PendingLogin {
  return {
    state: '',
    family: 'facebook-login',
    environment,
    appId: undefined,
    permissions: [],
    dialog: 'guided',
    issuedAt: new Date(0),
  }
}

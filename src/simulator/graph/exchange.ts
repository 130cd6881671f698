import type { App } from '../app.ts'
import type { Codes } from '../dialog/code.ts'
import { shortSeconds } from '../instants.ts'
import { toBase64Url } from '../sealed-text.ts'
import type { Tokens } from '../token.ts'
import { worldFor } from '../worlds.ts'
import { GraphRefusal } from './errors.ts'
import type { Memory } from './trouble.ts'

/** Milliseconds. A code is good for ten minutes (issues); RFC 6749 says no more than that. */
const codeLife = 10 * 60 * 1000

/**
 * Exchanges a code of Facebook Login without an app secret: the OIDC token page documents it for the manual
 * login. That it works with business permissions is a guess, and so is the life of the token.
 * @throws GraphRefusal
 */
export async function exchangeCode(
  sent: URLSearchParams,
  options: {
    readonly now: () => Date
    readonly apps: readonly App[]
    readonly codes: Codes
    readonly tokens: Tokens
    readonly memory: Memory
  },
): Promise<Readonly<Record<string, string | number>>> {
  const { now, apps, codes, tokens, memory } = options
  if (!sent.has('client_id')) throw new GraphRefusal(400, 101, 'Missing client_id parameter.')
  if (!apps.some(({ appId }) => appId === sent.get('client_id'))) throw unknownApp()
  if (!sent.has('redirect_uri')) throw new GraphRefusal(400, 191, 'Missing redirect_uri parameter.')
  // The simulated app has no secret, so every secret is a wrong one.
  if (sent.has('client_secret')) throw new GraphRefusal(400, 1, 'Error validating client secret.')
  const code = sent.get('code')
  if (!code) throw new GraphRefusal(400, 1, 'Missing authorization code')
  const meaning = codes.read(code)
  if (!meaning || meaning.consent.appId !== sent.get('client_id')) {
    throw new GraphRefusal(400, 100, 'Invalid verification code format.')
  }
  const { consent, redirectUri, challenge } = meaning
  const { exchange, redirect } = worldFor(consent)
  if (exchange === 'needs-secret' || challenge === undefined) throw needsSecret()
  if (exchange === 'used' || memory.usedCodes.has(code)) throw usedCode()
  if (exchange === 'ended' || now().getTime() >= consent.issuedAt.getTime() + codeLife) {
    throw oldCode()
  }
  if (redirectUri !== sent.get('redirect_uri')) throw otherRedirectUri()
  if (challenge !== (await challengeOf(sent.get('code_verifier') ?? ''))) throw otherVerifier()
  memory.usedCodes.add(code)
  const issuedAt = now()
  const write = (kind: 'user-short' | 'user-long' | 'user-endless') =>
    tokens.write({ ...consent, kind, issuedAt })
  const bearer = { token_type: 'bearer' } as const
  if (redirect === 'endless') return { access_token: write('user-endless'), ...bearer }
  return redirect === 'without-long-lived-token'
    ? { access_token: write('user-short'), ...bearer, expires_in: shortSeconds(issuedAt) }
    : { access_token: write('user-long'), ...bearer, expires_in: 5_184_000 }
}

/** S256 of RFC 7636 section 4.6. */
async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return toBase64Url([...new Uint8Array(digest)])
}

/** Captured. */
function unknownApp(): GraphRefusal {
  return new GraphRefusal(
    400,
    101,
    'Error validating application. Cannot get application info due to a system error.',
  )
}

/** The words are reported; code and status are guesses. */
function needsSecret(): GraphRefusal {
  return new GraphRefusal(400, 101, 'Missing client_secret parameter.')
}

/** Captured, HTTP 400. */
function usedCode(): GraphRefusal {
  return new GraphRefusal(400, 100, 'This authorization code has been used.', {
    error_subcode: 36009,
  })
}

/** Reported. */
function oldCode(): GraphRefusal {
  return new GraphRefusal(400, 100, 'This authorization code has expired.', {
    error_subcode: 36007,
  })
}

/** Captured, HTTP 400. */
function otherRedirectUri(): GraphRefusal {
  return new GraphRefusal(
    400,
    100,
    'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
    { error_subcode: 36008 },
  )
}

/** A guess: nobody has published the refusal of a verifier. */
function otherVerifier(): GraphRefusal {
  return new GraphRefusal(400, 100, 'Invalid code_verifier parameter.')
}

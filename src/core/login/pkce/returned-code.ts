import { isCodeOf, LoginCode } from '../../access-token.ts'
import { type FacebookPendingLogin, readSpent } from '../pending.ts'
import { MalformedResponse, StateMismatch } from '../refusals.ts'
import type { ResponseAddress } from '../response.ts'

/** Hidden like the code. The two together are worth a token, once. */
class CodeVerifier extends LoginCode {}

/** A code of Facebook Login, with the verifier that its exchange must show. */
export type ReturnedCode = {
  readonly pending: FacebookPendingLogin
  readonly code: LoginCode
  readonly verifier: CodeVerifier
}

/**
 * Reads the redirect of a login with PKCE. `spent` is the unread text of its pending login.
 * @throws StateMismatch, MalformedResponse
 */
export function readReturnedCode(
  address: ResponseAddress,
  { spent, now }: { readonly spent: string | undefined; readonly now: Date },
): ReturnedCode {
  const state = new URLSearchParams(address.query).get('state') ?? ''
  const pending = readSpent(spent, state, now)
  if (pending === undefined) throw new StateMismatch('unknown')
  if (pending.family !== 'facebook-login') throw new StateMismatch('family')
  const verifier = verifierIn(spent)
  // This login asked for tokens.
  if (verifier === undefined) throw new MalformedResponse('code')
  return toReturnedCode(address, pending, verifier)
}

/** @throws MalformedResponse */
export function toReturnedCode(
  { query, fragment }: ResponseAddress,
  pending: FacebookPendingLogin,
  verifier: string,
): ReturnedCode {
  if (new URLSearchParams(fragment).has('code')) throw new MalformedResponse('code-in-fragment')
  const code = new URLSearchParams(query).get('code') ?? ''
  if (!isCodeOf(pending.environment, code)) throw new MalformedResponse('not-a-code')
  return { pending, code: new LoginCode(code), verifier: new CodeVerifier(verifier) }
}

/** Only this file reads the verifier, so that no refusal and no screen gets it. */
function verifierIn(text: string | undefined): string | undefined {
  try {
    const verifier: unknown = Reflect.get(Object(JSON.parse(text ?? '')), 'verifier')
    return typeof verifier === 'string' && /^[\w-]{43}$/.test(verifier) ? verifier : undefined
  } catch {
    // Another project on this origin may have written the text.
    return undefined
  }
}

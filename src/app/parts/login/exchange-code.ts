import { isTokenOf } from '../../../core/access-token.ts'
import type { Graph } from '../../../core/graph/client.ts'
import { CodeExchangeAnswer } from '../../../core/graph/code-exchange-answer.ts'
import { AnswerUnreadable } from '../../../core/graph/errors.ts'
import { CodeVerifier, verifierIn } from '../../../core/login/pkce/code-verifier.ts'
import { exchangeForm, exchangePath, toExchangedGrant } from '../../../core/login/pkce/exchange.ts'
import { CodeExchangeFailed, withoutFrames } from '../../../core/login/refusals.ts'
import type { ReturnedCode } from '../../../core/login/reply/authorization-code.ts'
import type { Grant } from '../../../core/login/reply/grant.ts'

/*
 * The second half of a login with PKCE. Only such a login loads it, and a saved one.
 */

type Exchange = {
  readonly graph: Graph
  /** The one that the dialog was asked with. */
  readonly redirectUri: string
  readonly now: () => Date
}

/**
 * Exchanges the code that the redirect brought. `spent` is the text of its pending login.
 * @throws MalformedResponse, CodeExchangeFailed
 */
export async function exchangeArrivedCode(
  returned: ReturnedCode,
  spent: string | undefined,
  exchange: Exchange,
  ended: AbortSignal,
): Promise<Grant> {
  return exchangeCode(returned, verifierIn(spent), exchange, ended)
}

/**
 * Exchanges the code of a saved login. The file holds no verifier, and the replay asks for none.
 * @throws CodeExchangeFailed
 */
export async function exchangeReplayedCode(
  returned: ReturnedCode,
  exchange: Exchange,
  ended: AbortSignal,
): Promise<Grant> {
  return exchangeCode(returned, new CodeVerifier(''), exchange, ended)
}

async function exchangeCode(
  returned: ReturnedCode,
  verifier: CodeVerifier,
  { graph, redirectUri, now }: Exchange,
  ended: AbortSignal,
): Promise<Grant> {
  // The page may have been left while this file was loading.
  ended.throwIfAborted()
  const { pending } = returned
  try {
    const form = exchangeForm(returned, verifier, redirectUri)
    const answer = await graph.post(exchangePath, form, CodeExchangeAnswer, ended)
    const { access_token: token, expires_in: seconds } = answer
    if (!isTokenOf(pending.environment, token)) {
      throw new AnswerUnreadable('unexpected', { call: `POST ${exchangePath}`, tries: 1 })
    }
    return toExchangedGrant(returned, { token, seconds }, now())
  } catch (failure) {
    throw withoutFrames(new CodeExchangeFailed(pending, withoutFrames(failure)))
  }
}

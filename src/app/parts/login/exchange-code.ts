import { isTokenOf } from '../../../core/access-token.ts'
import type { Observed } from '../../../core/expectation/watch.ts'
import type { Graph } from '../../../core/graph/client.ts'
import { CodeExchangeAnswer } from '../../../core/graph/code-exchange-answer.ts'
import { AnswerUnreadable } from '../../../core/graph/errors.ts'
import type { Grant } from '../../../core/login/grant.ts'
import {
  CodeExchangeFailed,
  exchangeForm,
  exchangePath,
  toExchangedGrant,
} from '../../../core/login/pkce/exchange.ts'
import { type ReturnedCode, readReturnedCode } from '../../../core/login/pkce/returned-code.ts'
import type { ResponseAddress } from '../../../core/login/response.ts'

/*
 * The second half of a login with PKCE. Only a copy with the switch loads it, and a saved login of such a copy.
 */

type Exchange = {
  readonly graph: Graph
  /** The one that the dialog was asked with. */
  readonly redirectUri: string
  readonly now: () => Date
}

/**
 * Exchanges the code that the redirect brought.
 * @throws StateMismatch, MalformedResponse, CodeExchangeFailed
 */
export async function exchangeArrivedCode(
  arrived: {
    readonly address: ResponseAddress
    readonly spent?: string | undefined
    readonly now: Date
  },
  exchange: Exchange & { readonly observe: (observed: Observed) => void },
  ended: AbortSignal,
): Promise<Grant> {
  const returned = readReturnedCode(arrived.address, { spent: arrived.spent, now: arrived.now })
  const { environment, family, dialog, configurationId, permissions } = returned.pending
  exchange.observe({
    kind: 'redirect',
    environment,
    asked: { family, dialog, configured: configurationId !== undefined, permissions, pkce: true },
    parts: arrived.address,
  })
  return exchangeCode(returned, exchange, ended)
}

/** @throws CodeExchangeFailed */
export async function exchangeCode(
  returned: ReturnedCode,
  { graph, redirectUri, now }: Exchange,
  ended: AbortSignal,
): Promise<Grant> {
  const { pending } = returned
  try {
    const form = exchangeForm(returned, redirectUri)
    const answer = await graph.post(exchangePath, form, CodeExchangeAnswer, ended)
    const { access_token: token, expires_in: seconds } = answer
    if (!isTokenOf(pending.environment, token)) {
      throw new AnswerUnreadable('unexpected', { call: `POST ${exchangePath}`, tries: 1 })
    }
    return toExchangedGrant(returned, { token, seconds }, now())
  } catch (failure) {
    throw new CodeExchangeFailed(pending, failure)
  }
}

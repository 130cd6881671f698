import { exchangeReplayedCode } from '#src/app/parts/login/exchange-code.ts'
import { explainCodeExchange } from '#src/core/errors/explain-code-exchange.ts'
import { explainExchange } from '#src/core/errors/explain-exchange.ts'
import { explainLogin } from '#src/core/errors/explain-login.ts'
import { createNotices, type Notices } from '#src/core/expectation/notices.ts'
import type { ObservedCall } from '#src/core/graph/client.ts'
import { CodeExchangeFailed } from '#src/core/login/refusals.ts'
import { replayLogin } from '#src/core/saved-login/replayed-login.ts'
import { readSavedLogin } from '#src/core/saved-login/saved-login.ts'
import { createReplay } from '#src/simulator/replay/replay.ts'
import { graphOf, type Walked, walkFacebook, walkInstagram } from '#tests/walked-login.ts'
import { refusalOf } from '#tests/world-logins.ts'

/** Another day, another year: nothing in a saved login depends on it. */
const later = new Date('2027-03-03T21:59:13.000Z')

export type Replayed = {
  readonly walked: Walked | { readonly refused: string } | { readonly brought: string }
  /** Differences from the expectation. */
  readonly notices: Notices
}

/** Replays a file as a person would open it, and tells everything that the screens would show. */
export async function replayedLogin(text: string): Promise<Replayed> {
  const saved = readSavedLogin(text)
  if (!saved) throw new Error('This is no saved login, or it was changed.')
  const { outcome, answers } = replayLogin(saved, later)
  const transport = createReplay(answers)
  const notices = createNotices()
  const observe = ({ call, address, answer }: ObservedCall) => {
    if (answer) notices.answer(call, new URL(address).host, answer.body)
  }
  const walk = async (): Promise<Replayed['walked']> => {
    if (outcome.kind === 'refused') return { refused: wordsOfRefusal(outcome.refusal) }
    if (outcome.kind === 'returned-code') {
      const graph = graphOf('facebook-login', transport, () => later, observe)
      const exchange = { graph, redirectUri: 'https://example.com/', now: () => later }
      try {
        const grant = await exchangeReplayedCode(outcome, exchange, new AbortController().signal)
        return await walkFacebook(grant, transport, () => later, observe)
      } catch (refusal) {
        return { refused: wordsOfRefusal(refusal) }
      }
    }
    if (outcome.kind === 'refused-code') {
      const { title, meaning, quote } = explainExchange(refusalOf(outcome.answer))
      return { refused: JSON.stringify([title, meaning, quote]) }
    }
    if (outcome.kind !== 'granted') return { brought: outcome.kind }
    return outcome.grant.family === 'facebook-login'
      ? walkFacebook(outcome.grant, transport, () => later, observe)
      : walkInstagram(outcome.grant, transport, () => later, observe)
  }
  return { walked: await walk(), notices: notices.read() }
}

export function wordsOfRefusal(refusal: unknown): string {
  const { title, meaning, evidence } =
    refusal instanceof CodeExchangeFailed
      ? explainCodeExchange(refusal, true)
      : explainLogin(refusal)
  // Meta's own number of a call is made up in a saved login.
  const seen = evidence.filter(([label]) => label !== 'fbtrace_id')
  return JSON.stringify([title, meaning, seen])
}

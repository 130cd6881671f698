import { expect, test } from 'vitest'
import { exchangeArrivedCode } from '#src/app/parts/login/exchange-code.ts'
import { explainExchange } from '#src/core/errors/explain-exchange.ts'
import type { ObservedCall } from '#src/core/graph/client.ts'
import { AnswerRefused } from '#src/core/login/exchange/answers-in-text.ts'
import { toChallenge } from '#src/core/login/pkce/challenge.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/reply/response.ts'
import { createRecorder } from '#src/core/saved-login/recorder.ts'
import { writeSavedLogin } from '#src/core/saved-login/saved-login.ts'
import { type Replayed, replayedLogin, wordsOfRefusal } from '#tests/replayed-login.ts'
import * as instagram from '#tests/simulator/instagram-login.ts'
import { decide, redirectUri, simulatedMeta, start } from '#tests/simulator/login.ts'
import { graphOf, type Walked, walkFacebook, walkInstagram } from '#tests/walked-login.ts'
import {
  answeringWorlds,
  exchangeIn,
  instagramGrantOf,
  instagramRedirectIn,
  namedInstagramWorlds,
  pending,
  redirectIn,
  refusalOf,
} from '#tests/world-logins.ts'

type Recorder = ReturnType<typeof createRecorder>

function seeing(recorder: Recorder) {
  return (call: ObservedCall) => recorder.see({ kind: 'call', environment: 'simulated', call })
}

/** The outcome of replaying what was recorded. */
async function replayed(recorder: Recorder): Promise<Replayed['walked']> {
  const saved = recorder.save()
  if (!saved) throw new Error('It was not safe to save.')
  return (await replayedLogin(writeSavedLogin(saved))).walked
}

test.each(answeringWorlds)(
  'a saved login of the world $id replays to the same rows, causes, trouble and tests',
  async ({ world }) => {
    const recorder = createRecorder({ version: '0', now: start })
    const meta = simulatedMeta()
    const redirect = await redirectIn(world, meta)
    if (redirect === null) return
    const parts = toResponseAddress(redirect)
    recorder.see({
      kind: 'redirect',
      environment: 'simulated',
      asked: {
        family: 'facebook-login',
        dialog: 'guided',
        configured: false,
        permissions: pending.permissions,
      },
      parts,
    })
    let walked: Walked | { readonly refused: string }
    try {
      const grant = readAuthorizationResponse(parts, {
        spend: () => pending,
        environment: 'simulated',
        family: 'facebook-login',
        now: start,
      })
      if (grant === undefined || 'code' in grant) throw new Error('No grant came.')
      walked = await walkFacebook(
        grant,
        request => meta.fetch(request),
        () => start,
        seeing(recorder),
      )
    } catch (refusal) {
      walked = { refused: wordsOfRefusal(refusal) }
    }
    expect(await replayed(recorder)).toEqual(walked)
  },
)

const state = 's'.repeat(43)
const verifier = 'v'.repeat(43)

test.each(['all-goes-well', 'no-long-lived-token', 'code-needs-secret', 'code-used'])(
  'a saved login with a code in the world %s replays to the same rows or refusal, without its values',
  async world => {
    const recorder = createRecorder({ version: '0', now: start })
    const meta = simulatedMeta()
    const redirect = await decide(
      meta,
      { world },
      {
        response_type: 'code',
        code_challenge: await toChallenge(verifier),
        code_challenge_method: 'S256',
        state,
      },
    )
    const exchange = {
      graph: graphOf('facebook-login', meta.fetch, () => start, seeing(recorder)),
      redirectUri,
      now: () => start,
    }
    const parts = toResponseAddress(redirect)
    const asked = { ...pending, state, pkce: true } as const
    const spent = JSON.stringify({ ...asked, verifier })
    recorder.see({
      kind: 'redirect',
      environment: 'simulated',
      asked: { ...asked, configured: false },
      parts,
    })
    const returned = readAuthorizationResponse(parts, {
      spend: () => asked,
      environment: 'simulated',
      family: 'facebook-login',
      now: start,
    })
    if (returned === undefined || !('kind' in returned)) throw new Error('No code came.')
    let walked: Walked | { readonly refused: string }
    try {
      const { signal } = new AbortController()
      const grant = await exchangeArrivedCode(returned, spent, exchange, signal)
      walked = await walkFacebook(grant, meta.fetch, () => start, seeing(recorder))
    } catch (refusal) {
      walked = { refused: wordsOfRefusal(refusal) }
    }
    expect('refused' in walked).toBe(world.startsWith('code-'))
    const text = JSON.stringify(recorder.save())
    for (const value of [verifier, state, new URL(redirect).searchParams.get('code') ?? '-']) {
      expect(text).not.toContain(value)
    }
    expect(text).toContain('code_challenge')
    expect(await replayed(recorder)).toEqual(walked)
  },
)

test.each(namedInstagramWorlds)(
  'a saved login of the Instagram world $id replays to the same account or trouble',
  async ({ world }) => {
    const recorder = createRecorder({ version: '0', now: start })
    const meta = instagram.simulatedInstagram()
    const redirect = await instagramRedirectIn(world, meta)
    const exchange = redirect === null ? undefined : await exchangeIn(world, meta, redirect)
    if (redirect === null || exchange === undefined) return
    if (exchange.status !== 200) {
      recorder.see({
        kind: 'redirect',
        environment: 'simulated',
        asked: { family: 'instagram-login', configured: false, permissions: [] },
        parts: toResponseAddress(redirect),
      })
      const refusal = refusalOf(exchange.text)
      if (!(refusal instanceof AnswerRefused && refusal.words))
        throw new Error('Nothing to record.')
      recorder.see({ kind: 'refused-exchange', environment: 'simulated', words: refusal.words })
      const { title, meaning, quote } = explainExchange(refusal)
      expect(await replayed(recorder)).toEqual({ refused: JSON.stringify([title, meaning, quote]) })
      return
    }
    const grant = instagramGrantOf(exchange.text)
    recorder.see({
      kind: 'exchange',
      environment: 'simulated',
      token: grant.token.token,
      lives: grant.kind,
      userId: grant.userId,
      granted: grant.granted,
      seconds: undefined,
      longLivedRefusal: grant.longLivedRefusal,
    })
    const walked = await walkInstagram(
      grant,
      request => meta.fetch(request),
      () => start,
      seeing(recorder),
    )
    expect(await replayed(recorder)).toEqual(walked)
  },
)

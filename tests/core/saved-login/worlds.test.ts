import { expect, test } from 'vitest'
import type { ObservedCall } from '#src/core/graph/client.ts'
import { readExchangeAnswer } from '#src/core/login/exchange/exchange-answer.ts'
import type { FacebookPendingLogin } from '#src/core/login/pending.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/response.ts'
import { createRecorder } from '#src/core/saved-login/recorder.ts'
import { writeSavedLogin } from '#src/core/saved-login/saved-login.ts'
import { instagramWorlds } from '#src/simulator/instagram/worlds.ts'
import { worlds } from '#src/simulator/worlds.ts'
import { type Replayed, replayedLogin, wordsOfRefusal } from '#tests/replayed-login.ts'
import * as instagram from '#tests/simulator/instagram-login.ts'
import { app, dialogUrl, simulatedMeta, start } from '#tests/simulator/login.ts'
import { type Walked, walkFacebook, walkInstagram } from '#tests/walked-login.ts'

/** Gives no answer, and each try waits 15 seconds. */
const silent = ['silent']

const pending: FacebookPendingLogin = {
  state: 'a b&c=d',
  family: 'facebook-login',
  environment: 'simulated',
  appId: app.appId,
  permissions: ['instagram_basic', 'pages_show_list'],
  dialog: 'guided',
  issuedAt: start,
}

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

test.each(worlds.filter(({ id }) => !silent.includes(id)).map(({ id }) => id))(
  'a saved login of the world %s replays to the same rows, causes, trouble and tests',
  async world => {
    const recorder = createRecorder({ version: '0', now: start })
    const meta = simulatedMeta()
    const answer = await meta.fetch(
      new Request(dialogUrl(), {
        method: 'POST',
        body: new URLSearchParams({ decision: 'continue', world }),
      }),
    )
    const location = answer.headers.get('location')
    if (location === null) return
    const parts = toResponseAddress(location)
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

test.each(instagramWorlds.map(({ id }) => id))(
  'a saved login of the Instagram world %s replays to the same account or trouble',
  async world => {
    const recorder = createRecorder({ version: '0', now: start })
    const meta = instagram.simulatedInstagram()
    const redirect = (await instagram.decide(meta, { world })).headers.get('location')
    const code = redirect === null ? null : new URL(redirect).searchParams.get('code')
    if (code === null) return
    const exchange = await instagram.exchange(meta, code)
    if (exchange.status !== 200) return
    const grant = readExchangeAnswer(exchange.text, {
      environment: 'simulated',
      appId: undefined,
      askedPermissions: [],
      since: start,
      now: start,
      arrivedNow: true,
    })
    recorder.see({
      kind: 'exchange',
      environment: 'simulated',
      token: grant.token.token,
      lives: grant.kind,
      userId: grant.userId,
      granted: grant.granted,
      seconds: undefined,
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

import { expect, test } from 'vitest'
import { createNotices } from '#src/core/expectation/notices.ts'
import type { ObservedCall } from '#src/core/graph/client.ts'
import { readExchangeAnswer } from '#src/core/login/exchange/exchange-answer.ts'
import type { FacebookPendingLogin } from '#src/core/login/pending.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/response.ts'
import { instagramWorlds } from '#src/simulator/instagram/worlds.ts'
import { worlds } from '#src/simulator/worlds.ts'
import * as instagram from '#tests/simulator/instagram-login.ts'
import { app, dialogUrl, simulatedMeta, start } from '#tests/simulator/login.ts'
import { walkFacebook, walkInstagram } from '#tests/walked-login.ts'

/** Gives no answer to compare, and each try waits 15 seconds. */
const silent = ['silent']
/** The world whose number nobody has met. */
const unknown = 'returns-unknown-number'

const pending: FacebookPendingLogin = {
  state: 'a',
  family: 'facebook-login',
  environment: 'simulated',
  appId: app.appId,
  permissions: ['instagram_basic', 'pages_show_list'],
  dialog: 'guided',
  issuedAt: start,
}

test.each(worlds.filter(({ id }) => !silent.includes(id)).map(({ id }) => id))(
  'the world %s differs from the expectation in nothing but an unknown number',
  async world => {
    const notices = createNotices()
    const meta = simulatedMeta()
    const answer = await meta.fetch(
      new Request(dialogUrl(), {
        method: 'POST',
        body: new URLSearchParams({ decision: 'continue', world }),
      }),
    )
    const location = answer.headers.get('location')
    // A dialog that shows an error does not come back.
    if (location === null) return
    const address = toResponseAddress(location)
    notices.redirect('facebook-login', address)
    const grant = grantIn(address)
    if (grant) {
      await walkFacebook(
        grant,
        request => meta.fetch(request),
        () => start,
        told(notices),
      )
    }
    const lines =
      world === unknown
        ? ['Code 1349999 in the redirect of a failed dialog is one that Keytag does not know.']
        : []
    expect(notices.read()).toEqual({ lines, more: 0 })
  },
)

test.each(instagramWorlds.map(({ id }) => id))(
  'nothing in the Instagram world %s differs from the expectation',
  async world => {
    const notices = createNotices()
    const meta = instagram.simulatedInstagram()
    const redirect = (await instagram.decide(meta, { world })).headers.get('location')
    if (redirect === null) return
    notices.redirect('instagram-login', toResponseAddress(redirect))
    const code = new URL(redirect).searchParams.get('code')
    if (code === null) return
    const exchange = await instagram.exchange(meta, code)
    notices.answer('POST /oauth/access_token', 'api.instagram.com', exchange.body)
    if (exchange.status === 200) {
      const grant = readExchangeAnswer(exchange.text, {
        environment: 'simulated',
        appId: undefined,
        askedPermissions: [],
        since: start,
        now: start,
        arrivedNow: true,
      })
      await walkInstagram(
        grant,
        request => meta.fetch(request),
        () => start,
        told(notices),
      )
      const long = await instagram.toLong(meta, grant.token.token.reveal())
      notices.answer('GET /access_token', 'graph.instagram.com', long.body)
    }
    expect(notices.read()).toEqual({ lines: [], more: 0 })
  },
)

function grantIn(address: ReturnType<typeof toResponseAddress>) {
  try {
    const read = readAuthorizationResponse(address, {
      spend: () => pending,
      environment: 'simulated',
      family: 'facebook-login',
      now: start,
      standIn: pending,
    })
    return read?.family === 'facebook-login' && 'shortLived' in read ? read : undefined
  } catch {
    return undefined
  }
}

function told(notices: ReturnType<typeof createNotices>) {
  return ({ call, address, answer }: ObservedCall) => {
    if (answer) notices.answer(call, new URL(address).host, answer.body)
  }
}

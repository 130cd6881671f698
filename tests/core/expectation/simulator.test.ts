import { expect, test } from 'vitest'
import { createNotices } from '#src/core/expectation/notices.ts'
import { toRedirect } from '#src/core/expectation/redirect.ts'
import type { ObservedCall } from '#src/core/graph/client.ts'
import { readAuthorizationResponse, toResponseAddress } from '#src/core/login/reply/response.ts'
import * as instagram from '#tests/simulator/instagram-login.ts'
import { simulatedMeta, start } from '#tests/simulator/login.ts'
import { walkFacebook, walkInstagram } from '#tests/walked-login.ts'
import {
  answeringWorlds,
  exchangeIn,
  instagramGrantOf,
  instagramRedirectIn,
  namedInstagramWorlds,
  pending,
  redirectIn,
} from '#tests/world-logins.ts'

/** The world whose number nobody has met. */
const unknown = 'returns-unknown-number'

test.each(answeringWorlds)(
  'the world $id differs from the expectation in nothing but an unknown number',
  async ({ id, world }) => {
    const notices = createNotices()
    const meta = simulatedMeta()
    const redirect = await redirectIn(world, meta)
    if (redirect === null) return
    const address = toResponseAddress(redirect)
    notices.redirect(toRedirect('facebook-login', address))
    const grant = grantIn(address)
    expect(grant === undefined).toBe(world.returns !== undefined || world.redirect === 'refused')
    if (grant) {
      await walkFacebook(
        grant,
        request => meta.fetch(request),
        () => start,
        told(notices),
      )
    }
    const lines =
      id === unknown
        ? ['Code 1349999 in the redirect of a failed dialog is one that Keytag does not know.']
        : []
    expect(notices.read()).toEqual({ lines, more: 0 })
  },
)

test.each(namedInstagramWorlds)(
  'nothing in the Instagram world $id differs from the expectation',
  async ({ world }) => {
    const notices = createNotices()
    const meta = instagram.simulatedInstagram()
    const redirect = await instagramRedirectIn(world, meta)
    if (redirect === null) return
    notices.redirect(toRedirect('instagram-login', toResponseAddress(redirect)))
    const exchange = await exchangeIn(world, meta, redirect)
    if (exchange) notices.answer('POST /oauth/access_token', 'api.instagram.com', exchange.body)
    if (exchange?.status === 200) {
      const grant = instagramGrantOf(exchange.text)
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
    return read && 'shortLived' in read ? read : undefined
  } catch {
    return undefined
  }
}

function told(notices: ReturnType<typeof createNotices>) {
  return ({ call, address, answer }: ObservedCall) => {
    if (answer) notices.answer(call, new URL(address).host, answer.body)
  }
}

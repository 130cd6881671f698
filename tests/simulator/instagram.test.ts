import { describe, expect, test } from 'vitest'
import { instagramWorlds } from '#src/simulator/instagram/worlds.ts'
import {
  app,
  ask,
  authorizeUrl,
  type Changes,
  createClock,
  decide,
  exchange,
  getCode,
  getLong,
  getShort,
  metaApp,
  redirectUri,
  refresh,
  scope,
  simulatedInstagram,
  toLong,
} from './instagram-login.ts'
import { logIn, simulatedMeta } from './login.ts'

const meta = simulatedInstagram()
const everything = 'id,user_id,username,name,account_type,followers_count,follows_count,media_count'

describe('the dialog of Instagram Login', () => {
  const cases: readonly [title: string, changes: Changes, text: string][] = [
    ['the Meta app ID', { client_id: metaApp.appId }, 'Invalid platform app'],
    ['an app it does not know', { client_id: '1' }, 'Invalid platform app'],
    [
      'a redirect URI that differs by one slash',
      { redirect_uri: redirectUri.slice(0, -1) },
      'Request parameters are invalid: Invalid redirect_uri',
    ],
    ['a token response', { response_type: 'token' }, 'Invalid response_type'],
    ['no response type', { response_type: undefined }, 'Invalid response_type'],
    [
      'names of Facebook Login',
      { scope: `${scope},instagram_basic` },
      "Invalid scope: ['instagram_basic']",
    ],
    ['names given up in 2025', { scope: 'business_basic' }, "Invalid scope: ['business_basic']"],
    [
      'names of Basic Display',
      { scope: 'user_profile,user_media' },
      "Invalid scope: ['user_profile', 'user_media']",
    ],
    ['no name', { scope: undefined }, 'Invalid scope: []'],
    [
      'names without the basic one',
      { scope: 'instagram_business_manage_comments' },
      "Invalid scope: ['instagram_business_manage_comments']",
    ],
  ]
  test.each(cases)('refuses %s on its own page', async (_, changes, text) => {
    for (const init of [{}, { method: 'POST' }]) {
      const response = await meta.fetch(new Request(authorizeUrl(changes), init))
      const page = (await response.text()).replaceAll('&#39;', "'")
      expect(response.status).toBe(400)
      expect(response.headers.get('location')).toBeNull()
      expect(page).toContain(text)
      expect(page.indexOf('Not Instagram.')).toBeLessThan(page.indexOf('<h1>'))
    }
  })

  test('says in JSON what it was asked for', async () => {
    const headers = { accept: 'application/json' }
    const asked = async (changes: Changes) =>
      (await meta.fetch(new Request(authorizeUrl(changes), { headers }))).json()
    expect(await asked({ world: 'flat-answer' })).toEqual({
      app: { name: app.name },
      permissions: scope.split(','),
      asksAgain: false,
      offersFacebook: true,
      world: 'flat-answer',
    })
    expect(await asked({ force_reauth: 'true', enable_fb_login: '0' })).toMatchObject({
      asksAgain: true,
      offersFacebook: false,
    })
    expect(await asked({ client_id: '1' })).toMatchObject({ error: { title: 'Invalid Request' } })
  })

  test('is one form without scripts, and takes spaces between names', async () => {
    const spaced = authorizeUrl({ scope: scope.replaceAll(',', ' ') })
    const page = await (await meta.fetch(new Request(spaced))).text()
    expect(page.match(/<form/g)).toHaveLength(1)
    expect(page).toContain('<button name="decision" value="allow">Allow</button>')
    expect(page).toContain('value="instagram_business_basic" checked disabled')
    expect(page).not.toContain('<script')
  })

  test('is reached by way of api.instagram.com too', async () => {
    const url = authorizeUrl().replace('www.', 'api.').replace('authorize?', 'authorize/?')
    const moved = await meta.fetch(new Request(url))
    const location = moved.headers.get('location') ?? ''
    expect(location).toMatch(/^https:\/\/www\.instagram\.com\/oauth\/authorize\/third_party\?/)
    expect(location).toContain('&logger_id=')
    const page = await meta.fetch(new Request(location))
    expect(await page.text()).toContain('Allow Acme Scheduler?')
  })

  test('sends a code back in the query, with the state and a tail that means nothing', async () => {
    const location = (await decide(meta)).headers.get('location') ?? ''
    expect(location.startsWith(`${redirectUri}?code=SIM_`)).toBe(true)
    expect(location.endsWith('&state=a%20b%26c%3Dd#_')).toBe(true)
    const without = (await decide(meta, {}, { state: undefined })).headers.get('location')
    expect(without).toMatch(/\?code=SIM_[\w-]+#_$/)
  })

  test('sends a cancelled login back as documented', async () => {
    const cancelled = `${redirectUri}?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request`
    const pressed = await decide(meta, { decision: 'cancel' }, { state: undefined })
    expect(pressed.headers.get('location')).toBe(cancelled)
    const world = await decide(meta, { world: 'cancelled' })
    expect(world.headers.get('location')).toBe(`${cancelled}&state=a%20b%26c%3Dd`)
  })

  test('keeps a personal account until it has switched', async () => {
    const stays = await decide(meta, { account: 'jayposiris' })
    expect(stays.status).toBe(400)
    expect(await stays.text()).toContain('@jayposiris: this account is not a professional account')
    const access_token = await getLong(meta, { account: 'jayposiris', switch_to: 'Media_Creator' })
    const { body } = await ask(meta, '/me', { access_token, fields: 'username,account_type' })
    expect(body).toMatchObject({ username: 'jayposiris', account_type: 'Media_Creator' })
  })

  test.each([
    ['wrong-app-id', 'Invalid platform app'],
    ['redirect-mismatch', 'Invalid redirect_uri'],
    ['no-role', 'Insufficient developer role'],
  ])('stays on Instagram in the world %s', async (world, text) => {
    const response = await decide(meta, { world })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain(text)
    const asked = await meta.fetch(new Request(authorizeUrl({ world })))
    expect(await asked.text()).toContain(text)
  })

  test('follows the scenario that was picked, not the ticks drawn for another', async () => {
    const form = { drawn: 'all-goes-well', world: 'declined-permission', granted: 'none' }
    const { body } = await exchange(meta, await getCode(meta, form))
    expect(body.data[0].permissions).toBe(
      'instagram_business_basic,instagram_business_content_publish',
    )
  })
})

describe('the exchange at api.instagram.com', () => {
  test('answers as documented, inside data, with the ID as a string', async () => {
    const { status, body } = await exchange(meta, await getCode(meta))
    expect(status).toBe(200)
    expect(body).toEqual({
      data: [
        {
          access_token: expect.stringMatching(/^SIM_[\w-]{16,}$/),
          user_id: '17841451870032265',
          permissions: scope,
        },
      ],
    })
  })

  test('answers flat with a bare number that JSON.parse gets wrong', async () => {
    const { text, body } = await exchange(meta, await getCode(meta, { world: 'flat-answer' }))
    expect(text).toContain('"user_id":17841451870032265,')
    expect(String(body.user_id)).not.toBe('17841451870032265')
    expect(body.permissions).toEqual(scope.split(','))
  })

  test('takes a code once', async () => {
    const code = await getCode(meta)
    expect((await exchange(meta, code)).status).toBe(200)
    const { status, body } = await exchange(meta, code)
    expect(status).toBe(400)
    expect(body).toEqual({
      error_type: 'OAuthException',
      code: 400,
      error_message: 'Matching code was not found or was already used',
    })
  })

  test('takes a code of another instance, within an hour', async () => {
    const clock = createClock()
    const code = await getCode(simulatedInstagram(clock))
    clock.pass(3599)
    expect((await exchange(simulatedInstagram(clock), code)).status).toBe(200)
    clock.pass(1)
    expect((await exchange(simulatedInstagram(clock), code)).status).toBe(400)
  })

  test('never takes a token for a code, nor a code for a token', async () => {
    const code = await getCode(meta)
    expect((await exchange(meta, await getShort(meta))).status).toBe(400)
    expect((await ask(meta, '/me', { access_token: code })).status).toBe(401)
  })

  test.each([
    [{ client_id: metaApp.appId }, 'Invalid platform app'],
    [{ client_secret: 'another' }, 'Invalid Client Secret'],
    [{ client_secret: undefined }, 'Invalid Client Secret'],
    [{ grant_type: 'password' }, 'Invalid grant_type'],
    [
      { redirect_uri: redirectUri.slice(0, -1) },
      'Error validating verification code. Please make sure',
    ],
  ] satisfies [Changes, string][])('refuses %o', async (changes, text) => {
    const { status, body } = await exchange(meta, await getCode(meta), changes)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'OAuthException', code: 400 })
    expect(body.error_message).toContain(text)
  })

  test.each([
    ['code-used', 'Matching code was not found or was already used'],
    ['code-expired', 'Matching code was not found or was already used'],
    ['exchange-mismatch', 'Error validating verification code.'],
  ])('refuses in the world %s', async (world, text) => {
    const { body } = await exchange(meta, await getCode(meta, { world }))
    expect(body.error_message).toContain(text)
  })

  test('lets no page read an answer, be it good or bad', async () => {
    const good = await exchange(meta, await getCode(meta))
    const bad = await exchange(meta, 'nonsense')
    const got = await ask(meta, '/oauth/access_token', {}, 'api.instagram.com')
    const url = 'https://api.instagram.com/oauth/access_token'
    const preflight = await meta.fetch(new Request(url, { method: 'OPTIONS' }))
    for (const { headers } of [good, bad, got, preflight]) {
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    expect(got.body.error.message).toBe('Unsupported request - method type: get')
  })

  test('takes the multipart form that curl -F sends', async () => {
    const body = new FormData()
    const fields = {
      client_id: app.appId,
      client_secret: app.secret,
      grant_type: 'authorization_code',
      redirect_uri: redirectUri,
      code: await getCode(meta),
    }
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    const url = 'https://api.instagram.com/oauth/access_token'
    expect((await meta.fetch(new Request(url, { method: 'POST', body }))).status).toBe(200)
  })
})

describe('the long-lived token of graph.instagram.com', () => {
  test('is made with the secret from the short-lived one, and is for servers', async () => {
    const short = await getShort(meta)
    const { status, headers, body } = await toLong(meta, short)
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^SIM_/),
      token_type: 'bearer',
      expires_in: 5183944,
    })
    expect(body.access_token).not.toBe(short)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each([
    [{ client_secret: undefined }, 'Missing client_secret parameter.'],
    [{ client_secret: 'another' }, 'Error validating client secret.'],
    [{ grant_type: 'fb_exchange_token' }, 'Missing grant_type parameter.'],
    [{ access_token: undefined }, 'An active access token must be used'],
  ] satisfies [Changes, string][])('is refused for %o', async (changes, text) => {
    const { status, body } = await toLong(meta, await getShort(meta), changes)
    expect(status).toBe(400)
    expect(body.error.message).toContain(text)
  })

  test('is not made twice over, nor in the world without one', async () => {
    const again = await toLong(meta, await getLong(meta))
    expect(again.body.error.code).toBe(452)
    const none = await toLong(meta, await getShort(meta, { world: 'short-lived-only' }))
    expect(none.body.error).toMatchObject({ code: 2, is_transient: true })
  })

  test('lives sixty days, the short-lived one an hour', async () => {
    const clock = createClock()
    const moved = simulatedInstagram(clock)
    const short = await getShort(moved)
    const long = await getLong(moved)
    clock.pass(3600)
    const ended = await ask(moved, '/me', { access_token: short })
    expect(ended.body.error).toMatchObject({ code: 190, error_subcode: 463 })
    expect((await ask(moved, '/me', { access_token: long })).status).toBe(200)
    clock.pass(5_183_944)
    expect((await ask(moved, '/me', { access_token: long })).body.error.code).toBe(190)
    expect((await refresh(moved, long)).body.error.code).toBe(190)
  })

  test('is refreshed when it is a day old, and not before', async () => {
    const clock = createClock()
    const moved = simulatedInstagram(clock)
    const long = await getLong(moved)
    const early = await refresh(moved, long)
    expect(early.status).toBe(400)
    expect(early.body.error.message).toContain('24 hours')
    expect(early.headers.get('access-control-allow-origin')).toBe('*')
    clock.pass(86_400)
    const { status, body, headers } = await refresh(moved, long)
    expect(status).toBe(200)
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 5183944 })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    clock.pass(5_183_944 - 1)
    expect((await ask(moved, '/me', { access_token: long })).status).toBe(400)
    expect((await ask(moved, '/me', { access_token: body.access_token })).status).toBe(200)
    expect((await refresh(moved, await getShort(moved))).body.error.code).toBe(452)
  })

  test('is two days old in the world that is ready to refresh, and says so', async () => {
    const answer = await toLong(meta, await getShort(meta, { world: 'refreshable' }))
    expect(answer.body.expires_in).toBe(5183944 - 2 * 86_400)
    expect((await refresh(meta, answer.body.access_token)).status).toBe(200)
    const young = await getLong(meta, { world: 'token-young' })
    expect((await refresh(meta, young)).status).toBe(400)
  })
})

describe('/me of graph.instagram.com', () => {
  test('gives two IDs: the app’s own, and that of the professional account', async () => {
    const access_token = await getLong(meta)
    for (const path of ['/me', '/v27.0/me', '/v27.0/me/']) {
      const { body, headers } = await ask(meta, path, { access_token, fields: everything })
      expect(body).toEqual({
        id: '25870311904418263',
        user_id: '17841451870032265',
        username: 'harbourstreetbakery',
        name: 'Harbour Street Bakery',
        account_type: 'Business',
        followers_count: 4821,
        follows_count: 312,
        media_count: 265,
      })
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    const byId = await ask(meta, '/17841451870032265', { access_token, fields: 'username' })
    expect(byId.body.username).toBe('harbourstreetbakery')
    const other = await ask(meta, '/17841402215987631', { access_token })
    expect(other.body.error.error_subcode).toBe(33)
  })

  test('comes wrapped, or with a bare number, in the worlds for it', async () => {
    const fields = 'user_id,username'
    const wrapped = await getLong(meta, { world: 'wrapped-answer' })
    expect((await ask(meta, '/me', { access_token: wrapped, fields })).body).toEqual({
      data: [{ user_id: '17841402215987631', username: 'mina.okafor', id: '24410938827705519' }],
    })
    const flat = await getLong(meta, { world: 'flat-answer' })
    const { text } = await ask(meta, '/me', { access_token: flat, fields })
    expect(text).toContain('"user_id":17841451870032265,')
  })

  test('refuses in Graph’s shape', async () => {
    const access_token = await getLong(meta)
    const field = await ask(meta, '/me', { access_token, fields: 'id,nonsense' })
    expect(field.body.error).toMatchObject({ code: 100, type: 'OAuthException' })
    const path = await ask(meta, '/me/nonsense', { access_token })
    expect(path.body.error).toMatchObject({ code: 2500, type: 'IGApiException' })
    expect((await ask(meta, '/me', {})).body.error.code).toBe(2500)
  })

  test.each([
    ['token-expired', 190],
    ['no-role-later', 100],
  ])('is refused in the world %s', async (world, code) => {
    const { body, status } = await ask(meta, '/me', {
      access_token: await getLong(meta, { world }),
    })
    expect(status).toBe(400)
    expect(body.error.code).toBe(code)
  })

  test('comes at the fourth call in an outage', async () => {
    const access_token = await getLong(meta, { world: 'outage' })
    const statuses = []
    for (const _ of '1234') statuses.push((await ask(meta, '/me', { access_token })).status)
    expect(statuses).toEqual([503, 503, 503, 200])
  })

  test('comes after the pause that a rate limit wants', async () => {
    const clock = createClock()
    const moved = simulatedInstagram(clock)
    const access_token = await getLong(moved, { world: 'rate-limit' })
    expect((await ask(moved, '/me', { access_token })).body.error.code).toBe(4)
    clock.pass(20)
    expect((await ask(moved, '/me', { access_token })).status).toBe(200)
  })
})

test('the tokens of the two families are unreadable on each other’s host', async () => {
  for (const tokens of ['simulated', 'realistic'] as const) {
    const ours = simulatedInstagram({ tokens })
    const { long } = await logIn(simulatedMeta({ tokens }))
    const theirs = await ask(ours, '/me', { access_token: long })
    expect(theirs.status).toBe(401)
    expect(theirs.body.error).toMatchObject({
      code: 190,
      message: 'Invalid OAuth access token - Cannot parse access token',
    })
    const instagram = await getLong(ours)
    const there = await ask(ours, '/me', { access_token: instagram }, 'graph.facebook.com')
    expect(there.status).toBe(401)
    expect(there.body.error.code).toBe(190)
  }
})

test('realistic codes and tokens have Meta’s alphabets, simulated ones never', async () => {
  const real = simulatedInstagram({ tokens: 'realistic' })
  expect(await getCode(real)).toMatch(/^AQ[\w-]{40,}$/)
  expect(await getShort(real)).toMatch(/^IGAA[A-Za-z0-9]{40,}$/)
  expect(await getLong(real)).toMatch(/^IGAA[A-Za-z0-9]{40,}$/)
  for (const word of [await getCode(meta), await getShort(meta), await getLong(meta)]) {
    expect(word).toMatch(/^SIM_[\w-]{16,}$/)
  }
})

describe('Basic Display', () => {
  const basic = { scope: 'user_profile,user_media' }
  const history = simulatedInstagram({ basicDisplay: 'history', tokens: 'realistic' })

  test('once took personal accounts, and gave two fields', async () => {
    const code = await getCode(history, { account: 'jayposiris' }, basic)
    const { text } = await exchange(history, code)
    expect(text).toMatch(/^\{"access_token":"IGQV[A-Za-z0-9]+","user_id":17841460218845537\}$/)
    const access_token = /"(IGQV\w+)"/.exec(text)?.[1]
    const me = await ask(history, '/me', { access_token, fields: 'id,username' })
    expect(me.body).toEqual({ id: '17841460218845537', username: 'jayposiris' })
    const long = await toLong(history, access_token ?? '')
    expect(long.body.expires_in).toBe(5183944)
  })

  test('has ended: nothing made for it works, and tokens get the answer Meta gives', async () => {
    const today = simulatedInstagram({ tokens: 'realistic' })
    const code = await getCode(history, { account: 'jayposiris' }, basic)
    expect((await exchange(today, code)).status).toBe(400)
    for (const access_token of [await getTokenOfHistory(), `IGQV${'JX'.repeat(30)}`, 'IGQWabc']) {
      for (const path of ['/me', '/refresh_access_token', '/me/media']) {
        const { status, body } = await ask(today, path, { access_token })
        expect(status).toBe(400)
        expect(body.error).toMatchObject({
          message: 'Unsupported request - method type: get',
          type: 'IGApiException',
          code: 100,
        })
      }
    }
  })

  async function getTokenOfHistory() {
    const code = await getCode(history, { account: 'jayposiris' }, basic)
    return (await exchange(history, code)).body.access_token
  }
})

test('every world has an ID of its own, fit for addresses', () => {
  const ids = instagramWorlds.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z-]+$/)
})

test('a DELETE of the permissions ends every token of that login, and a preflight may be refused', async () => {
  const meta = simulatedInstagram()
  const token = await getLong(meta)
  const revoke = (method: string, of: string) =>
    meta.fetch(
      new Request(`https://graph.instagram.com/v27.0/me/permissions?access_token=${of}`, {
        method,
      }),
    )
  const allowed = await revoke('OPTIONS', token)
  expect(allowed.headers.get('access-control-allow-methods')).toContain('DELETE')
  expect(await (await revoke('DELETE', token)).json()).toEqual({ success: true })
  const { status, body } = await ask(meta, '/me', { access_token: token })
  expect([status, body.error.code, body.error.error_subcode]).toEqual([400, 190, 458])
  const later = await getLong(simulatedInstagram(), { world: 'no-preflight' })
  const closed = await revoke('OPTIONS', later)
  expect([closed.status, closed.headers.get('access-control-allow-methods')]).toEqual([400, null])
})

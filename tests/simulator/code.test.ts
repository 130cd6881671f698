import { describe, expect, test } from 'vitest'
import { worlds } from '#src/simulator/index.ts'
import { worldsFor } from '#src/simulator/worlds.ts'
import { app, ask, decide, dialogUrl, redirectUri, simulatedMeta, start } from './login.ts'

// RFC 7636, appendix B.
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

type Meta = ReturnType<typeof simulatedMeta>
type Changes = Readonly<Record<string, string | undefined>>

async function codeOf(meta: Meta, changes: Changes = {}, world = 'all-goes-well'): Promise<string> {
  const proof = { code_challenge: challenge, code_challenge_method: 'S256' }
  const redirect = await decide(meta, { world }, { response_type: 'code', ...proof, ...changes })
  return new URL(redirect).searchParams.get('code') ?? ''
}

async function exchange(meta: Meta, code: string, changes: Changes = {}, method = 'POST') {
  const form = new URLSearchParams()
  const sent = { client_id: app.appId, redirect_uri: redirectUri, code, code_verifier: verifier }
  for (const [name, value] of Object.entries<string | undefined>({ ...sent, ...changes })) {
    if (value !== undefined) form.set(name, value)
  }
  const address = 'https://graph.facebook.com/v27.0/oauth/access_token'
  const response = await meta.fetch(
    method === 'POST'
      ? new Request(address, { method, body: form })
      : new Request(`${address}?${form}`),
  )
  return { status: response.status, headers: response.headers, body: await response.json() }
}

test.each(['POST', 'GET'])('a code is exchanged by %s with its verifier', async method => {
  const meta = simulatedMeta()
  const { status, headers, body } = await exchange(meta, await codeOf(meta), {}, method)
  expect(status).toBe(200)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 5_184_000 })
  expect((await ask(meta, '/me/accounts', body.access_token)).body.data).toHaveLength(3)
})

test('any other instance exchanges the code, because a callback is another document', async () => {
  const code = await codeOf(simulatedMeta())
  expect((await exchange(simulatedMeta(), code)).status).toBe(200)
})

test('the codes of two logins in one instant differ', async () => {
  const meta = simulatedMeta()
  expect(await codeOf(meta)).not.toBe(await codeOf(meta))
})

describe('no token comes', () => {
  test('for a second use', async () => {
    const meta = simulatedMeta()
    const code = await codeOf(meta)
    await exchange(meta, code)
    expect((await exchange(meta, code)).body.error).toMatchObject({ error_subcode: 36009 })
  })

  test('after ten minutes', async () => {
    let now = start
    const meta = simulatedMeta({ now: () => now })
    const code = await codeOf(meta)
    now = new Date(start.getTime() + 10 * 60_000)
    expect((await exchange(meta, code)).body.error).toMatchObject({ error_subcode: 36007 })
  })

  test.each<readonly [string, Changes, string]>([
    ['another redirect URI', { redirect_uri: `${redirectUri}x` }, 'identical'],
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'code_verifier'],
    ['no verifier', { code_verifier: undefined }, 'code_verifier'],
    ['the challenge in place of the verifier', { code_verifier: challenge }, 'code_verifier'],
    ['a secret', { client_secret: 'made-up' }, 'client secret'],
    ['no app', { client_id: undefined }, 'client_id'],
    ['another app', { client_id: '5' }, 'application'],
    ['no redirect URI', { redirect_uri: undefined }, 'redirect_uri'],
    ['no code', { code: undefined }, 'authorization code'],
    ['a cut code', { code: 'SIM_CODE_abc' }, 'verification code format'],
  ])('for %s', async (_, changes, words) => {
    const meta = simulatedMeta()
    const { status, body } = await exchange(meta, await codeOf(meta), changes)
    expect(status).toBe(400)
    expect(body.error.message).toContain(words)
  })

  test.each<readonly [string, Changes]>([
    ['without a challenge', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with a plain challenge', { code_challenge_method: 'plain' }],
  ])('for a request %s, unless the app secret is sent', async (_, changes) => {
    const meta = simulatedMeta()
    const { body } = await exchange(meta, await codeOf(meta, changes))
    expect(body.error.message).toBe('Missing client_secret parameter.')
  })

  test.each([
    ['code-needs-secret', 'Missing client_secret parameter.'],
    ['code-used', 'This authorization code has been used.'],
    ['code-ended', 'This authorization code has expired.'],
  ])('in the world %s', async (world, words) => {
    const meta = simulatedMeta()
    expect((await exchange(meta, await codeOf(meta, {}, world))).body.error.message).toBe(words)
  })
})

test('a dialog offers the worlds of the exchange only to a request for a code', async () => {
  const meta = simulatedMeta()
  const page = async (changes: Changes) =>
    (await meta.fetch(new Request(dialogUrl(changes)))).text()
  expect(await page({})).not.toContain('code-needs-secret')
  expect(await page({ response_type: 'code' })).toContain('code-needs-secret')
  const all = worldsFor('code')
  expect(all.length).toBeGreaterThan(worlds.length)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
})

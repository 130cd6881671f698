import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangeArrivedCode, exchangeReplayedCode } from '#src/app/parts/login/exchange-code.ts'
import { explainCodeExchange } from '#src/core/errors/explain-code-exchange.ts'
import { type CallRecord, createGraph } from '#src/core/graph/client.ts'
import { authorizationRequest } from '#src/core/login/facebook.ts'
import { keepPendingLogin, readSpent, takePending, toState } from '#src/core/login/pending.ts'
import { toChallenge } from '#src/core/login/pkce/challenge.ts'
import { verifierIn } from '#src/core/login/pkce/code-verifier.ts'
import {
  CodeExchangeFailed,
  MalformedResponse,
  pendingOf,
  StateMismatch,
} from '#src/core/login/refusals.ts'
import { askingToken } from '#src/core/login/reply/grant.ts'
import {
  type ResponseAddress,
  readAuthorizationResponse,
  toResponseAddress,
} from '#src/core/login/reply/response.ts'
import { app, decide, redirectUri, simulatedMeta, start } from '#tests/simulator/login.ts'

const state = toState(new Uint8Array(32).fill(1))
const verifier = toState(new Uint8Array(32).fill(2))
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

/** Web Storage as pending logins use it. */
function memory() {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

function keptLogin(changes: { readonly verifier?: string } = { verifier }) {
  const store = memory()
  keepPendingLogin(store, {
    state,
    family: 'facebook-login',
    environment: 'simulated',
    appId: app.appId,
    permissions: ['instagram_basic', 'pages_show_list'],
    dialog: 'guided',
    issuedAt: start,
    ...changes,
  })
  return store
}

/** The callback's reading of a redirect. `spent` is the text of its pending login. */
function readReturned(address: ResponseAddress, spent: string | undefined, now = start) {
  const response = readAuthorizationResponse(address, {
    spend: asked => readSpent(spent, asked, now),
    environment: 'simulated',
    family: 'facebook-login',
    now,
  })
  return response && 'kind' in response ? response : undefined
}

type Bent = {
  readonly world?: string
  readonly challenge?: string
  readonly verifier?: string
  readonly redirectUri?: string
  readonly exchangedAt?: Date
  readonly answer?: Response
  /** The page is left while the file of the exchange loads. */
  readonly isLeft?: boolean
  readonly isReplayed?: boolean
}

/** A login with PKCE, from the dialog to the end of the exchange. */
async function logIn(bent: Bent = {}) {
  let now = start
  const meta = simulatedMeta({ now: () => now })
  const redirect = await decide(
    meta,
    { world: bent.world ?? 'all-goes-well' },
    {
      response_type: 'code',
      code_challenge: bent.challenge ?? (await toChallenge(verifier)),
      code_challenge_method: 'S256',
      state,
    },
  )
  now = bent.exchangedAt ?? now
  const store = keptLogin({ verifier: bent.verifier ?? verifier })
  const sent: { readonly url: string; readonly body: URLSearchParams }[] = []
  const calls: CallRecord[] = []
  const graph = createGraph({
    family: 'facebook-login',
    fetch: async (url, { method = 'GET', signal = null, body = null }) => {
      sent.push({ url, body: new URLSearchParams(String(body ?? '')) })
      return bent.answer ?? meta.fetch(new Request(url, { method, signal, body }))
    },
    now: () => now,
    pause: async () => undefined,
    random: () => 0,
    record: call => void calls.push(call),
  })
  const spent = takePending(store, state)
  const returned = readReturned(toResponseAddress(redirect), spent, now)
  if (returned === undefined) throw new Error('No code came.')
  const exchange = {
    graph,
    redirectUri: bent.redirectUri ?? redirectUri,
    now: () => now,
  }
  const ended = new AbortController()
  if (bent.isLeft) ended.abort()
  const outcome = await (bent.isReplayed
    ? exchangeReplayedCode(returned, exchange, ended.signal)
    : exchangeArrivedCode(returned, spent, exchange, ended.signal)
  ).catch((refusal: unknown) => refusal)
  return { outcome, sent, calls, store, redirect }
}

test('the challenge is the one of RFC 7636, appendix B', async () => {
  expect(await toChallenge('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  )
})

test('a request with a challenge asks for a code, and otherwise stays as it was', () => {
  const login = {
    appId: app.appId,
    redirectUri,
    permissions: ['instagram_basic'],
    dialog: 'guided',
    state,
  } as const
  const plain = authorizationRequest(login).parameters
  const proven = authorizationRequest({ ...login, codeChallenge: 'abc' }).parameters
  expect(plain).toContainEqual(['response_type', 'token'])
  expect(proven).toEqual([
    ...plain.map(([name, value]) => [name, name === 'response_type' ? 'code' : value]),
    ['code_challenge', 'abc'],
    ['code_challenge_method', 'S256'],
  ])
})

test('a login with PKCE ends in a long-lived token, without a secret and without a value in an address', async () => {
  const { outcome, sent, store } = await logIn()
  expect(outcome).toMatchObject({
    family: 'facebook-login',
    environment: 'simulated',
    appId: app.appId,
    dialog: 'guided',
    askedPermissions: ['instagram_basic', 'pages_show_list'],
    longLived: { estimated: false, expiresAt: new Date(start.getTime() + 5_184_000_000) },
  })
  expect(sent).toHaveLength(1)
  expect(sent[0]?.url).toMatch(/^https:\/\/graph\.facebook\.com\/v\d+\.0\/oauth\/access_token$/)
  expect([...(sent[0]?.body.keys() ?? [])]).toEqual([
    'client_id',
    'redirect_uri',
    'code',
    'code_verifier',
  ])
  expect(store.length).toBe(0)
})

test('the token of the exchange lists the Pages', async () => {
  const { outcome } = await logIn()
  if (outcome instanceof Error || !isGrant(outcome)) throw new Error('No grant came.')
  const token = askingToken(outcome).reveal()
  const address = `https://graph.facebook.com/me/accounts?access_token=${token}`
  const answer = await simulatedMeta().fetch(new Request(address))
  expect((await answer.json()).data).toHaveLength(3)
})

test.each([
  ['no-long-lived-token', { shortLived: { estimated: false }, longLived: undefined }],
  ['endless-token', { shortLived: { expiresAt: undefined }, longLived: undefined }],
])('in the world %s the life of the token decides its kind', async (world, expected) => {
  expect((await logIn({ world })).outcome).toMatchObject(expected)
})

test.each([false, true])(
  'a login that was dropped asks nothing, replayed: %s',
  async isReplayed => {
    const { outcome, sent, calls } = await logIn({ isLeft: true, isReplayed })
    expect(outcome).toMatchObject({ name: 'AbortError' })
    expect([sent, calls]).toEqual([[], []])
  },
)

test('when the app secret is demanded, no login is offered that fails again, and the steps say who can help', async () => {
  const { outcome } = await logIn({ world: 'code-needs-secret' })
  if (!(outcome instanceof CodeExchangeFailed)) throw new Error('It should be refused.')
  const { title, remedies, steps } = explainCodeExchange(outcome, true)
  expect(title).toBe('Meta wants the app secret for this code')
  expect(remedies).toEqual([])
  expect(steps[0]).toMatch(/^Tell whoever runs this copy/)
})

test.each([
  ['used', { world: 'code-used' }],
  ['too old', { exchangedAt: minutesLater(11) }],
])('a code that is %s has one step, which names nothing for a developer', async (_, bent) => {
  const { outcome } = await logIn(bent)
  if (!(outcome instanceof CodeExchangeFailed)) throw new Error('It should be refused.')
  expect(explainCodeExchange(outcome, true).steps).toEqual(['Log in again for a fresh code.'])
})

test.each<readonly [string, Bent, string]>([
  ['the code was used', { world: 'code-used' }, 'The code was used before'],
  ['the code is too old', { exchangedAt: minutesLater(11) }, 'The code is too old'],
  ['the redirect URI differs', { redirectUri: 'https://keytag.example/' }, 'The redirect URI'],
  ['the verifier is another one', { verifier: toState(new Uint8Array(32)) }, ''],
  ['the answer has no token', { answer: Response.json({ token: 'no' }) }, ''],
  ['the token is odd', { answer: Response.json({ access_token: '<b>', expires_in: 1 }) }, ''],
])('when %s, the cause is named and a new login is the next step', async (_, bent, title) => {
  const { outcome, sent } = await logIn(bent)
  if (!(outcome instanceof CodeExchangeFailed)) throw new Error('It should be refused.')
  expect(pendingOf(outcome)).toMatchObject({ appId: app.appId, pkce: true })
  // A browser keeps the frames of an error, and with them the code, until its stack is written.
  const { failure } = outcome
  expect([outcome.stack, failure instanceof Error && failure.stack]).toEqual(['', ''])
  const finding = explainCodeExchange(outcome, true)
  expect(finding.title).toContain(title)
  expect(finding.entry).not.toBe('keytag-fault')
  expect(finding.remedies[0]).toBe('log-in-again')
  expect(finding.steps.length).toBeGreaterThan(0)
  expect(sent).toHaveLength(1)
  const told = JSON.stringify([finding, outcome, outcome.message])
  for (const secret of [verifier, sent[0]?.body.get('code') ?? '-']) {
    expect(told).not.toContain(secret)
  }
})

test.each([
  ['no verifier', {}],
  ['a verifier of another form', { verifier: 'short' }],
])('a code for a login that asked for tokens is refused: %s', (_, changes) => {
  const spent = takePending(keptLogin(changes), state)
  const address = toResponseAddress(`?code=SIM_CODE_abcdefghij&state=${state}`)
  expect(() => readReturned(address, spent)).toThrow(new MalformedResponse('code'))
  expect(() => verifierIn(spent)).toThrow(MalformedResponse)
})

test('no pending login holds its verifier, and so no refusal and no screen does', () => {
  const spent = takePending(keptLogin(), state)
  const pending = readSpent(spent, state, start)
  expect(pending).toMatchObject({ pkce: true })
  expect(JSON.stringify(pending)).not.toContain(verifier)
})

test('a login with PKCE takes tokens too, and refuses a code beside a token or behind the #', () => {
  const spent = takePending(keptLogin(), state)
  const token = `access_token=SIM_${'a'.repeat(30)}&state=${state}`
  const read = (address: string) => () => readReturned(toResponseAddress(address), spent)
  expect(read(`#${token}`)()).toBeUndefined()
  expect(read(`?code=SIM_CODE_abcdefghij#${token}`)).toThrow(
    new MalformedResponse('code-and-token'),
  )
  expect(read(`#code=SIM_CODE_abcdefghij&state=${state}`)).toThrow(MalformedResponse)
})

test('a redirect can be read for an hour, by its own state, once', () => {
  const store = keptLogin()
  const spent = takePending(store, state)
  const address = toResponseAddress(`?code=SIM_CODE_abcdefghij&state=${state}#_=_`)
  expect(readReturned(address, spent)?.code.reveal()).toBe('SIM_CODE_abcdefghij')
  const refused = (now: Date, text: string | undefined, at = address) =>
    expect(() => readReturned(at, text, now)).toThrow(StateMismatch)
  refused(minutesLater(61), spent)
  refused(start, takePending(store, state))
  refused(start, spent, toResponseAddress('?code=SIM_CODE_abcdefghij&state=other'))
})

test('whatever the address holds, it is read or refused by a named refusal without its values', () => {
  const spent = takePending(keptLogin(), state)
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('SIM_CODE_abcdefghij', state, 'AQabcdefghijk'),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('code', 'state', 'x'), texts)), pairs => {
      const query = new URLSearchParams(pairs).toString()
      try {
        const returned = readReturned({ query, fragment: '' }, spent)
        if (pairs.some(([name]) => name === 'code')) {
          expect(returned?.code.reveal()).toMatch(/^SIM[\w-]+$/)
        } else expect(returned).toBeUndefined()
      } catch (refusal) {
        expect(refusal instanceof MalformedResponse || refusal instanceof StateMismatch).toBe(true)
        expect(`${refusal}`).not.toContain('SIM_CODE')
      }
    }),
  )
})

test('whatever answers the exchange, the login ends in a token of its alphabet or in a named failure', async () => {
  const token = `SIM_${'a'.repeat(30)}`
  const field = fc.oneof(fc.jsonValue(), fc.constant(token), fc.integer())
  await fc.assert(
    fc.asyncProperty(
      fc.record({ access_token: field, expires_in: field, token_type: field }),
      async answer => {
        const { outcome } = await logIn({ answer: Response.json(answer) })
        if (outcome instanceof CodeExchangeFailed) {
          expect(explainCodeExchange(outcome, true).entry).not.toBe('keytag-fault')
        } else {
          expect(isGrant(outcome) && outcome.shortLived.token.reveal()).toBe(token)
        }
      },
    ),
    { numRuns: 60 },
  )
})

function isGrant(outcome: unknown): outcome is import('#src/core/login/reply/grant.ts').Grant {
  return typeof outcome === 'object' && outcome !== null && 'shortLived' in outcome
}

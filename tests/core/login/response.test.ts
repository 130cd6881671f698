import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Environment } from '#src/core/access-token.ts'
import type { FacebookPendingLogin } from '#src/core/login/pending.ts'
import { toState } from '#src/core/login/pending.ts'
import {
  AuthorizationDenied,
  AuthorizationRefused,
  DialogRefused,
  MalformedResponse,
  StateMismatch,
} from '#src/core/login/refusals.ts'
import { type Grant, pageTokensEnd } from '#src/core/login/reply/grant.ts'
import {
  type ReadingContext,
  readAuthorizationResponse,
  toResponseAddress,
} from '#src/core/login/reply/response.ts'
import { captured, withWholeTokens } from '#tests/captured.ts'

const state = toState(new Uint8Array(32).fill(7))
const now = new Date('2026-11-24T12:00:00Z')
const token = `EAA${'b0Z'.repeat(60)}`
const longToken = `EAA${'c1Y'.repeat(60)}`
const dataAccess = Math.floor(now.getTime() / 1000) + 90 * 24 * 60 * 60

function pending(over: Partial<FacebookPendingLogin> = {}): FacebookPendingLogin {
  return {
    state,
    family: 'facebook-login',
    environment: 'meta',
    appId: '442224939723604',
    permissions: ['instagram_basic', 'pages_show_list'],
    dialog: 'guided',
    issuedAt: new Date(now.getTime() - 60_000),
    ...over,
  }
}

function read(
  address: string,
  over: Partial<FacebookPendingLogin> = {},
  environment: Environment = 'meta',
) {
  const login = pending(over)
  return readGrant(address, {
    spend: asked => (asked === login.state ? login : undefined),
    environment,
    now,
  })
}

/** The callback of Facebook Login, for a login that asked for tokens. */
function readGrant(address: string, context: Omit<ReadingContext, 'family'>): Grant | undefined {
  const family = 'facebook-login'
  const response = readAuthorizationResponse(toResponseAddress(address), { ...context, family })
  if (response && !('shortLived' in response)) throw new Error('A code at the wrong callback.')
  return response
}

const good = `?#access_token=${token}&data_access_expiration_time=${dataAccess}&expires_in=4815&long_lived_token=${longToken}&state=${state}`

test('a grant tells that a link brought its app, as its login did', () => {
  expect(read(good, { linked: true })?.linked).toBe(true)
  expect(read(good)).not.toHaveProperty('linked')
})

test('reads Meta’s documented redirect, with the question mark before the fragment', () => {
  const grant = read(good)
  expect(grant?.shortLived.token.reveal()).toBe(token)
  expect(grant?.longLived?.token.reveal()).toBe(longToken)
  expect(grant?.dataAccessExpiresAt).toEqual(new Date(dataAccess * 1000))
  expect(grant?.issuedAt).toEqual(now)
  expect(grant?.shortLived.expiresAt).toEqual(new Date(now.getTime() + 4_815_000))
  expect(grant?.longLived?.expiresAt).toEqual(new Date(now.getTime() + 5_183_944_000))
  expect(grant?.longLived?.estimated).toBe(true)
  expect(grant?.askedPermissions).toEqual(['instagram_basic', 'pages_show_list'])
})

test.each(captured('redirect_success_fragment').map(({ raw, notes }) => [notes, raw]))(
  'reads the captured redirect: %s',
  (_notes, raw) => {
    const text = withWholeTokens(raw.replaceAll('\\/', '/'))
    const foreign = /[?&#]state=([^&#]*)/.exec(text)?.[1]
    const address = foreign === undefined ? `${text}&state=${state}` : text.replace(foreign, state)
    const expiry = /data_access_expiration_time=(\d+)/.exec(text)?.[1]
    const issued =
      expiry === undefined ? now : new Date((Number(expiry) - 90 * 24 * 60 * 60) * 1000)
    const grant = readGrant(address, {
      spend: asked =>
        asked === state ? pending({ issuedAt: new Date(issued.getTime() - 5000) }) : undefined,
      environment: 'meta',
      now: new Date(issued.getTime() + 2000),
    })
    expect(grant?.shortLived.token.reveal()).toBe(/[#&]access_token=(\w+)/.exec(text)?.[1])
    expect(grant?.longLived?.token.reveal()).toBe(/long_lived_token=(\w+)/.exec(text)?.[1])
    const seconds = Number(/expires_in=(\d+)/.exec(text)?.[1])
    if (seconds === 0) expect(grant?.shortLived.expiresAt).toBeUndefined()
    else if (expiry !== undefined) {
      // As in every capture, a short-lived token ends on a full hour.
      const ends = grant?.shortLived.expiresAt?.getTime() ?? 0
      const off = ends % 3_600_000
      expect(Math.min(off, 3_600_000 - off)).toBeLessThanOrEqual(1000)
      expect(grant?.dataAccessExpiresAt?.getTime()).toBe(Number(expiry) * 1000)
    }
  },
)

test.each(captured('redirect_cancelled').map(({ raw, notes }) => [notes, raw]))(
  'reads the captured cancellation: %s',
  (_notes, raw) => {
    const address = raw.replace(/\s+/g, '').replace(/&state=[^&#]*/, '')
    expect(() => read(address)).toThrow(AuthorizationDenied)
    expect(() => read(address.replace('#_=_', `&state=${state}#_=_`))).toThrow(AuthorizationDenied)
  },
)

test('reads the cancellation that a token dialog of old held in its cancel_uri', () => {
  for (const { raw } of captured('redirect_cancelled_implicit')) {
    const cancel = new URL(raw.replace('view-source:', '')).searchParams.get('cancel_uri') ?? ''
    expect(() => read(cancel)).toThrow(AuthorizationDenied)
  }
})

test('takes an error from the fragment too', () => {
  expect(() => read(`#error=access_denied&error_reason=user_denied&state=${state}`)).toThrow(
    AuthorizationDenied,
  )
})

test('gives Meta’s words for another refusal only when the state is ours', () => {
  const query = '?error=server_error&error_code=2&error_description=Call+%2B1+900'
  const words = (address: string) => {
    try {
      read(address)
    } catch (refusal) {
      if (refusal instanceof AuthorizationRefused) return refusal.words?.description ?? 'withheld'
    }
    return 'not refused'
  }
  expect(words(`${query}&state=${state}#_=_`)).toBe('Call +1 900')
  expect(words(`${query}#_=_`)).toBe('withheld')
})

/** The dialog's failure, or the error thrown instead. */
function failure(address: string) {
  try {
    return read(address)
  } catch (refusal) {
    return refusal
  }
}

test.each([1349048, 1349126, 1349168, 1349186, 1349187, 1349220, 1349245, 4201, 1349777])(
  'takes %i with words and without an error for a refusal of the dialog',
  number => {
    for (const mark of ['?', '#', '?#']) {
      for (const words of ['App+not+active', 'Fitur%20Tidak%20Tersedia', '']) {
        const reply = `${mark}error_code=${number}&error_message=${words}`
        const proven = failure(`${reply}&state=${state}#_=_`)
        expect(proven).toBeInstanceOf(DialogRefused)
        expect(proven).toMatchObject({ number, pending: { state } })
        expect(failure(`${reply}#_=_`)).toMatchObject({ number, pending: undefined })
        expect(failure(`${reply}&state=${state.toLowerCase()}`)).toBeInstanceOf(StateMismatch)
      }
    }
  },
)

test('reads the captured failures of the dialog, and their words', () => {
  const replies = captured('redirect_dialog_error').map(({ raw }) =>
    raw.startsWith('http') ? raw : `?${raw.replace(/\nstate=.*/, '').replaceAll('\n', '&')}`,
  )
  const read = replies.map(failure)
  expect(read.every(refusal => refusal instanceof DialogRefused)).toBe(true)
  expect(read).toMatchObject(
    [1349220, 1349126, 1349126, 1349048, 1349186].map(number => ({ number })),
  )
  expect(read[1]).toMatchObject({ words: expect.stringMatching(/^App Not Setup: The developers/) })
  expect(read[3]).toMatchObject({
    words: expect.stringMatching(/^Impossible de charger cette URL/),
  })
})

test('spends the state of a dialog’s failure', () => {
  const asked: string[] = []
  const spend = (state: string) => {
    asked.push(state)
    return pending()
  }
  const reply = `#error_code=1349126&error_message=x&state=${state}`
  expect(() => readGrant(reply, { spend, environment: 'meta', now })).toThrow(DialogRefused)
  expect(asked).toEqual([state])
})

test('reads a dialog’s failure from any text without throwing anything untyped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 12 }), (words, number) => {
      const query = new URLSearchParams({ error_code: number, error_message: words.toWellFormed() })
      const refusal = failure(`?${query}`)
      expect(refusal).toBeInstanceOf(DialogRefused)
      if (!(refusal instanceof DialogRefused)) return
      expect(refusal.words?.length ?? 0).toBeLessThanOrEqual(500)
      expect(refusal.number ?? 0).toBe(/^\d{1,9}$/.test(number) ? Number(number) : 0)
    }),
  )
})

test('takes a token for a grant, whatever stray error number stands beside it', () => {
  expect(read(good.replace('?#', '?error_code=1349126&error_message=x#'))).toBeDefined()
})

test.each(['', '?', '#', '#_=_', '#_', '?#', '?utm_source=x', '#main', '?state=abc'])(
  'takes %j for an ordinary visit',
  address => {
    expect(read(address)).toBeUndefined()
  },
)

test.each([
  ['no state', good.replace(`&state=${state}`, '')],
  ['a foreign state', good.replace(state, toState(new Uint8Array(32).fill(8)))],
  ['a state with one letter changed', good.replace(state, state.replace(/^./, 'X'))],
  ['a state cut short', good.replace(state, state.slice(0, -1))],
  ['a state in the other case', good.replace(state, state.toLowerCase())],
  ['a state that names a prototype', good.replace(state, '__proto__')],
  ['a state that names a constructor', good.replace(state, 'constructor')],
  ['an empty state', good.replace(state, '')],
])('refuses a redirect with %s', (_what, address) => {
  expect(() => read(address)).toThrow(StateMismatch)
})

test('refuses a redirect that came to the callback of the other environment', () => {
  const simulated = `SIM_${'x'.repeat(40)}`
  const address = good.replace(token, simulated).replace(longToken, simulated)
  expect(() => read(address, { environment: 'simulated' }, 'meta')).toThrow(StateMismatch)
  expect(() => read(good, { environment: 'meta' }, 'simulated')).toThrow(StateMismatch)
})

test('refuses a simulated token in a real login, and a real one in a simulated', () => {
  const simulated = `SIM_${'x'.repeat(40)}`
  expect(() => read(good.replace(token, simulated))).toThrow(MalformedResponse)
  expect(() => read(good, { environment: 'simulated' }, 'simulated')).toThrow(MalformedResponse)
  expect(
    read(
      good.replace(token, simulated).replace(longToken, simulated),
      { environment: 'simulated' },
      'simulated',
    )?.environment,
  ).toBe('simulated')
})

test.each([
  ['the same token twice', `${good}&access_token=${token}`],
  ['two states', `${good}&state=${state}`],
  ['a state in the query and one in the fragment', `?state=${state}${good.slice(1)}`],
  ['a token in the query', `?access_token=${token}&state=${state}`],
  ['a code and a token', `${good}&code=AQabc`],
  ['only a code', `?code=AQabc&state=${state}#_=_`],
  ['a token with a line break', `#access_token=EAA%0A${token}&state=${state}`],
  ['a token with a script', `#access_token=%3Cscript%3E&state=${state}`],
  ['an empty token', `#access_token=&state=${state}`],
  ['a long-lived token that is none', good.replace(longToken, 'a b')],
  ['a fragment of 100 kB', `#access_token=${'a'.repeat(100_000)}`],
  ['300 parameters', `#${'a=1&'.repeat(300)}access_token=${token}&state=${state}`],
])('refuses %s', (_what, address) => {
  expect(() => read(address)).toThrow(MalformedResponse)
})

test('asks for the pending login of a state once, and never for a visit without a response', () => {
  const asked: string[] = []
  const context = {
    spend: (text: string) => {
      asked.push(text)
      return pending()
    },
    environment: 'meta',
    now,
  } as const
  readGrant('?utm=1#main', context)
  expect(asked).toEqual([])
  readGrant(good, context)
  expect(asked).toEqual([state])
})

test('never says a token in a refusal', () => {
  fc.assert(
    fc.property(fc.constantFrom('&state=x', '&code=AQ', `&access_token=${token}`, ''), tail => {
      try {
        read(`#access_token=${token}&long_lived_token=${longToken}${tail}`)
      } catch (refusal) {
        expect(`${refusal} ${JSON.stringify(refusal)} ${(refusal as Error).stack}`).not.toContain(
          token.slice(0, 12),
        )
      }
    }),
  )
})

test('comes to exactly one outcome for any text, and to a grant only with our state', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc
          .array(
            fc.tuple(
              fc.constantFrom('access_token', 'state', 'error', 'code', '__proto__', 'expires_in'),
              fc.oneof(fc.constant(token), fc.constant(state), fc.string()),
            ),
            { maxLength: 8 },
          )
          .map(pairs => `#${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
      ),
      address => {
        try {
          const grant = read(address)
          if (grant) expect(address).toContain(state)
        } catch (refusal) {
          expect([
            AuthorizationDenied,
            AuthorizationRefused,
            MalformedResponse,
            StateMismatch,
          ]).toContain((refusal as Error).constructor)
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x')
      },
    ),
    { numRuns: 2000 },
  )
})

test('accepts every order of Meta’s parameters, with strangers among them', () => {
  const parts = good.slice(2).split('&')
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...parts, 'signed_request=g.arbage', 'base_domain=x', 'foo'], {
        minLength: parts.length + 3,
        maxLength: parts.length + 3,
      }),
      fc.constantFrom('#', '?#', '?ref=1#'),
      fc.constantFrom('', '#_=_', '#_'),
      (order, head, tail) => {
        const grant = read(head + order.join('&') + tail)
        expect(grant?.shortLived.token.reveal()).toBe(token)
        expect(grant?.longLived?.token.reveal()).toBe(longToken)
      },
    ),
    { numRuns: 500 },
  )
})

test('a name that stands twice is refused, wherever it stands the second time', () => {
  const parts = good.slice(2).split('&')
  const names = [...parts.map(part => part.split('=')[0] ?? ''), 'code', 'error', 'error_reason']
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom('?', '#'),
      fc.boolean(),
      fc.string({ unit: fc.constantFrom('a', '1', '%20', '%5B%5D', '') }),
      (name, place, isEncoded, value) => {
        const shown = isEncoded ? `%${name.charCodeAt(0).toString(16)}${name.slice(1)}` : name
        const twice = `${shown}=${value}`
        const once = parts.some(part => part.startsWith(`${name}=`)) ? '' : `&${name}=x`
        const address =
          place === '?'
            ? `?${twice}#${parts.join('&')}${once}`
            : `?#${parts.join('&')}${once}&${twice}`
        expect(() => read(address)).toThrow(MalformedResponse)
      },
    ),
  )
})

test.each([
  ['an hour ahead', 60],
  ['an hour behind', -60],
  ['right', 0],
])('on a device whose clock is %s, what is left of a token is what Meta gave it', (_, minutes) => {
  const here = new Date(now.getTime() + minutes * 60_000)
  const login = pending({ issuedAt: new Date(here.getTime() - 20_000) })
  const grant = readGrant(good, { spend: () => login, environment: 'meta', now: here })
  const metaNow = here.getTime() - (grant?.clockAhead ?? 0)
  const left = (grant?.shortLived.expiresAt?.getTime() ?? 0) - metaNow
  expect(Math.abs(left - 4_815_000)).toBeLessThanOrEqual(20_000)
  expect(Math.round((grant?.clockAhead ?? 0) / 60_000)).toBe(minutes)
})

test('Page tokens have the end of the short-lived token that they came with, or none', () => {
  const from = (parameters: string) => {
    const grant = read(`#access_token=${token}&state=${state}${parameters}`)
    return grant && pageTokensEnd(grant)?.toISOString()
  }
  expect(from(`&expires_in=5000&long_lived_token=${longToken}`)).toBeUndefined()
  expect(from('&expires_in=0')).toBeUndefined()
  expect(from('&expires_in=5184000')).toBeUndefined()
  expect(from('&expires_in=5000')).toBe('2026-11-24T13:23:20.000Z')
  // Meta named no end: a short-lived token lives two hours at most.
  expect(from('')).toBe('2026-11-24T14:00:00.000Z')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainAnswer } from '#src/core/errors/explain-answer.ts'
import { explainExchange } from '#src/core/errors/explain-exchange.ts'
import { type AnswerFault, AnswerRefused } from '#src/core/login/exchange/answers-in-text.ts'
import {
  type ExchangeContext,
  readExchangeAnswer,
} from '#src/core/login/exchange/exchange-answer.ts'
import { captured } from '#tests/captured.ts'

const now = new Date('2026-11-24T12:00:00Z')
const short = `IGAA${'s1X'.repeat(50)}ZD`
const long = `IGAA${'l2Y'.repeat(50)}ZD`
const userId = '17841405793187218'

const context: ExchangeContext = {
  environment: 'meta',
  appId: '1084329117756312',
  askedPermissions: ['instagram_business_basic', 'instagram_business_manage_comments'],
  since: new Date(now.getTime() - 10 * 60_000),
  now,
  arrivedNow: true,
}

const read = (text: string, over: Partial<ExchangeContext> = {}) =>
  readExchangeAnswer(text, { ...context, ...over })

const wrapped = `{"data":[{"access_token":"${short}","user_id":"${userId}","permissions":"instagram_business_basic,instagram_business_manage_comments"}]}`
const flat = `{"access_token":"${short}","user_id":${userId},"permissions":["instagram_business_basic"]}`
const longAnswer = `{"access_token":"${long}","token_type":"bearer","expires_in":5183944}`
const printed = (shortAnswer: string, longLived: string, at = '2026-11-24T11:55:00Z') =>
  `{"obtained_at":"${at}","short_lived":${shortAnswer},"long_lived":${longLived}}`

function faultOf(text: string, over: Partial<ExchangeContext> = {}): AnswerFault | undefined {
  try {
    read(text, over)
  } catch (refusal) {
    if (refusal instanceof AnswerRefused) return refusal.why
  }
  return undefined
}

test('a token tells that a link brought its app, as its code did', () => {
  expect(read(longAnswer, { linked: true }).linked).toBe(true)
  expect(read(longAnswer)).not.toHaveProperty('linked')
})

test.each([
  ['wrapped', wrapped],
  ['flat', flat],
])('reads what the command prints, with the %s short-lived answer', (_shape, answer) => {
  const grant = read(printed(answer, longAnswer))
  expect(grant.token.token.reveal()).toBe(long)
  expect(grant).toMatchObject({
    family: 'instagram-login',
    environment: 'meta',
    appId: '1084329117756312',
    kind: 'long-lived',
    userId,
    issuedAt: new Date('2026-11-24T11:55:00Z'),
    longLivedRefusal: undefined,
  })
  expect(grant.granted).toContain('instagram_business_basic')
  expect(grant.token.expiresAt).toEqual(
    new Date(Date.parse('2026-11-24T11:55:00Z') + 5_183_944_000),
  )
  expect(grant.token.estimated).toBe(false)
})

test.each([
  [90_000, 'long-lived'],
  [7200, 'short-lived'],
])('an answer with a user ID whose token lives %i seconds is %s', (seconds, kind) => {
  const answer = `{"access_token":"${short}","user_id":${userId},"expires_in":${seconds}}`
  expect(read(answer).kind).toBe(kind)
})

test('reads either answer alone, and both one after the other', () => {
  expect(read(flat)).toMatchObject({ kind: 'short-lived', userId })
  expect(read(flat).token).toMatchObject({
    expiresAt: new Date(now.getTime() + 3_600_000),
    estimated: true,
  })
  expect(read(longAnswer)).toMatchObject({ kind: 'long-lived', userId: undefined })
  const both = read(`${flat}\n${longAnswer}\n`)
  expect(both).toMatchObject({ kind: 'long-lived', userId })
  expect(both.token.token.reveal()).toBe(long)
})

test('an ID above 2^53 is exact, bare or in quotes', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 53n, max: 10n ** 20n - 1n }), id => {
      for (const text of [`${id}`, `"${id}"`]) {
        expect(read(flat.replace(userId, text)).userId).toBe(String(id))
      }
    }),
  )
})

test('takes what a terminal and a chat leave around it, and lines broken anywhere', () => {
  const whole = printed(flat, longAnswer)
  fc.assert(
    fc.property(
      fc.constantFrom('', 'Instagram app secret: \n', '$ ', '\uFEFF', 'PS C:\\> & { a } \n'),
      fc.constantFrom('', '\n$ ', ' \n\n', '\nPS C:\\> '),
      fc.array(fc.nat(whole.length), { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      (before, after, cuts, ending) => {
        const broken = [...whole]
          .map((sign, at) => (cuts.includes(at) ? ending + sign : sign))
          .join('')
        const grant = read(before + broken + after)
        expect([grant.token.token.reveal(), grant.userId]).toEqual([long, userId])
      },
    ),
    { numRuns: 300 },
  )
})

test('when the second half was refused, the short-lived token is kept with Meta’s reason', () => {
  const refusal = '{"error":{"message":"Session key invalid","type":"OAuthException","code":452}}'
  expect(read(printed(flat, refusal))).toMatchObject({
    kind: 'short-lived',
    userId,
    longLivedRefusal: 'Session key invalid',
  })
  expect(read(printed(flat, 'null'))).toMatchObject({ kind: 'short-lived' })
  // The end was not copied. Complete answers are read.
  expect(read(printed(flat, longAnswer).slice(0, -40))).toMatchObject({ kind: 'short-lived' })
})

test('the terminal’s clock counts only while it is likely', () => {
  for (const at of ['2026-11-24T11:00:00Z', '2026-11-24T12:30:00Z', '2026-99-99T00:00:00Z']) {
    expect(read(printed(flat, longAnswer, at)).issuedAt).toEqual(now)
  }
})

test('an answer of unknown age is given no end, unless it tells when it came', () => {
  const old = { arrivedNow: false, since: new Date(0) }
  expect(read(longAnswer, old).token).toMatchObject({ expiresAt: undefined, estimated: false })
  expect(read(flat, old).token.expiresAt).toBeUndefined()
  expect(read(printed(flat, longAnswer), old).token.expiresAt).toEqual(
    new Date(Date.parse('2026-11-24T11:55:00Z') + 5_183_944_000),
  )
})

test.each([
  ['an app secret', '0123456789abcdef0123456789ABCDEF', 'secret'],
  ['an app secret in a line', 'secret is 0123456789abcdef0123456789abcdef.', 'secret'],
  [
    'an app secret beside a good answer',
    `${longAnswer} 0123456789abcdef0123456789abcdef`,
    'secret',
  ],
  ['an app access token', `1084329117756312|${'aB3_'.repeat(7)}`, 'app-token'],
  ['a token of Facebook Login', `EAA${'b0Z'.repeat(60)}`, 'facebook-token'],
  ['a Facebook token in JSON', longAnswer.replace('IGAA', 'EAAB'), 'facebook-token'],
  ['a token of Basic Display', `IGQVJ${'b0Z'.repeat(50)}`, 'basic-display-token'],
  ['a simulated token in a real login', `{"access_token":"SIM_${'x'.repeat(40)}"}`, 'environment'],
  ['a token cut off', longAnswer.replace(long, 'IGAA...'), 'not-a-token'],
  ['words', 'curl: (6) Could not resolve host', 'not-json'],
  ['half a JSON', longAnswer.slice(0, 60), 'cut-off'],
  ['JSON of something else', '{"name":"keytag"}', 'no-token'],
  ['nothing', ' \n', 'empty'],
  ['a book', 'x'.repeat(70_000), 'too-long'],
] as const)('refuses %s', (_what, text, why) => {
  expect(faultOf(text)).toBe(why)
})

test('a real token stays out of a simulated login', () => {
  expect(faultOf(longAnswer, { environment: 'simulated' })).toBe('environment')
})

test('a token alone is taken, and nothing is claimed of it', () => {
  expect(read(` ${long}\n`)).toMatchObject({
    kind: undefined,
    userId: undefined,
    granted: undefined,
  })
  expect(read(long).token.expiresAt).toBeUndefined()
})

/** The capture with its removed parts restored: IDs, whole tokens, no ellipsis. */
function whole(raw: string): string {
  const padded = (start: string) => start.padEnd(160, '0Z')
  return raw
    .replaceAll(/\$\{IG_ID\}/g, userId)
    .replace(/, ?\.\.\.\]/, ']')
    .replace(/"([A-Za-z0-9]+)\.\.\."/g, (_all, start) => `"${padded(start)}"`)
    .replace('"short-1"', `"${padded('IGAA')}"`)
}

test.each(captured('ig_token_exchange').map(({ raw, notes }) => [notes, whole(raw)]))(
  'reads the captured exchange: %s',
  (_notes, raw) => {
    if (raw.includes('IGQVJ')) expect(faultOf(raw)).toBe('basic-display-token')
    else expect(read(raw)).toMatchObject({ kind: 'short-lived', userId: /\d{17}/.exec(raw)?.[0] })
  },
)

test.each(captured('ig_long_lived').map(({ raw, notes }) => [notes, whole(raw)]))(
  'reads the captured long-lived answer, comment and all: %s',
  (_notes, raw) => {
    // The token in Meta's own sample starts like one of Facebook Login.
    expect(faultOf(raw)).toBe('facebook-token')
    expect(read(raw.replace('EAAC', 'IGAA'))).toMatchObject({
      kind: 'long-lived',
      token: { expiresAt: new Date(now.getTime() + 5_183_944_000) },
    })
  },
)

const explained = ['ig-redirect-uri', '100-36008', 'ig-invalid-scope', 'ig-invalid-scope']

/** Those that the exchange answers. The others are words of a page, or of another call. */
const refusals = captured('ig_oauth_error').filter(({ raw }) => raw.includes('error_type'))

test.each(refusals.map(({ raw, notes }, place) => [notes, raw, place] as const))(
  'reads and explains the captured refusal, as the decoder does: %s',
  (_notes, raw, place) => {
    try {
      read(raw)
      expect.unreachable()
    } catch (refusal) {
      const { title, quote, entry } = explainExchange(refusal)
      expect(entry?.id).toBe(explained[place])
      expect(title).toBe(entry?.title)
      expect(quote).toBe(/error_message": "([^"]+)/.exec(raw)?.[1])
      expect(explainAnswer(refusal)).toEqual(explainExchange(refusal))
    }
  },
)

test.each([
  ['Invalid platform app', /Instagram app ID/],
  ['Matching code was not found or was already used.', /fresh code/],
  ['This authorization code has been used', /fresh code/],
  ['Error validating client secret.', /secret beside/],
])('knows what to do about %s', (message, meaning) => {
  const raw = JSON.stringify({ error_type: 'OAuthException', code: 400, error_message: message })
  try {
    read(raw)
    expect.unreachable()
  } catch (refusal) {
    expect(explainExchange(refusal)).toMatchObject({ quote: message })
    expect(explainExchange(refusal).meaning).toMatch(meaning)
  }
})

test('any text comes to a grant or to one refusal, and neither says a token', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.json().map(json => `x ${json}`),
        fc
          .dictionary(
            fc.constantFrom(
              'access_token',
              'user_id',
              'permissions',
              'expires_in',
              'data',
              'error',
            ),
            fc.oneof(fc.constant(long), fc.jsonValue()),
          )
          .map(record => JSON.stringify(record)),
      ),
      text => {
        try {
          expect(JSON.stringify(read(text))).not.toContain(long)
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(AnswerRefused)
          expect(`${refusal} ${JSON.stringify(explainExchange(refusal))}`).not.toContain(long)
        }
      },
    ),
    { numRuns: 1500 },
  )
})

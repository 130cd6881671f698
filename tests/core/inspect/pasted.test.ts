import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPasted } from '#src/core/inspect/pasted.ts'
import { DialogRefused } from '#src/core/login/refusals.ts'
import { captured, withWholeTokens } from '#tests/captured.ts'

const now = new Date('2026-11-22T14:05:42Z')
const short = `EAA${'s1'.repeat(60)}`
const long = `EAA${'L2'.repeat(60)}`
const instagram = `IGAA${'q3'.repeat(60)}`
const kindOf = (text: string) => readPasted(text, now).kind
const tokensOf = (text: string) => {
  const pasted = readPasted(text, now)
  return pasted.kind === 'tokens' ? pasted.tokens.map(({ token }) => token.reveal()) : pasted.kind
}

test('a redirect gives its tokens, the one to keep first', () => {
  const address = `https://mine.example/cb?#access_token=${short}&expires_in=4815&long_lived_token=${long}&state=x`
  expect(tokensOf(address)).toEqual([long, short])
  expect(tokensOf(`#access_token=${short}&expires_in=4815`)).toEqual([short])
})

test.each(
  captured('redirect_success_fragment').map(({ raw, notes }) => [
    notes,
    withWholeTokens(raw.replaceAll('\\/', '/')),
  ]),
)('a captured redirect is a finished login: %s', (_notes, raw) => {
  expect(kindOf(raw.slice(raw.search(/https?:|#/)))).toBe('tokens')
})

test('a token alone is known by its shape, cleaned of what came along', () => {
  expect(tokensOf(`  export TOKEN="${short}"\n`)).toEqual([short])
  expect(tokensOf(`Authorization: Bearer ${instagram}`)).toEqual([instagram])
})

test('an ID or a word behind a token is not joined to it', () => {
  for (const behind of ['17841405309211844', 'works', '\n17841405309211844', 'is my token']) {
    expect([behind, tokensOf(`${short} ${behind}`)]).toEqual([behind, [short]])
  }
})

test('a token in a line of code, and in the address of a Graph call, is a token alone', () => {
  for (const text of [
    `config.ACCESS_TOKEN = '${short}'`,
    `accessToken: '${short}', /* removed */`,
    `https://graph.facebook.com/v25.0/me/accounts?access_token=${short}&limit=25&after=QVFI`,
    `graph.facebook.com/v25.0/me?access_token=${short}&fields=id`,
  ]) {
    expect([text, tokensOf(text)]).toEqual([text, [short]])
    expect(readPasted(text, now)).toMatchObject({ kind: 'tokens', from: 'word' })
  }
})

test('an answer of the exchange gives its token, in either shape', () => {
  const flat = `{"access_token":"${instagram}","user_id":17841405793187218,"permissions":["instagram_business_basic"]}`
  const listed = `{"data":[{"access_token":"${instagram}","user_id":"17841405793187218","permissions":"instagram_business_basic"}]}`
  for (const text of [flat, listed]) {
    const pasted = readPasted(text, now)
    expect(pasted).toMatchObject({ kind: 'tokens', from: 'exchange' })
    expect(pasted.kind === 'tokens' && pasted.grant).toMatchObject({ userId: '17841405793187218' })
  }
})

test('a failure of the dialog is a refusal, as a whole address and as its parameters alone', () => {
  for (const text of [
    'https://app.example/?error_code=1349220&error_message=Feature+Unavailable#_=_',
    'https://app.example/?error_code=1349126&error_message=x&state=theirs',
    'error_code=1349048&error_message=Impossible+de+charger+cette+URL',
  ]) {
    const pasted = readPasted(text, now)
    expect(pasted.kind === 'refused' && pasted.refusal).toBeInstanceOf(DialogRefused)
  }
  expect(kindOf('https://app.example/?error_code=7&page=2')).toBe('shape')
})

test('an app token and an app secret are refused, and not kept', () => {
  for (const text of [
    '442224939723604|aBcDeFgHiJkLmNoPqRsTuVwXyZ1',
    '0123456789abcdef0123456789abcdef',
  ]) {
    const pasted = readPasted(text, now)
    expect(pasted.kind).toBe('shape')
    expect(JSON.stringify(pasted)).not.toContain(text.slice(-10))
  }
})

test('an answer is read with the terminal’s own words before it', () => {
  const answer = `{"obtained_at":"2026-11-22T14:00:00Z","short_lived":{"access_token":"${instagram}","user_id":1},"long_lived":null}`
  expect(tokensOf(`Instagram app secret: \n${answer}`)).toEqual([instagram])
})

test('an answer of Facebook’s own exchange is a token of Facebook Login', () => {
  const pasted = readPasted(`{"access_token":"${long}","token_type":"bearer"}`, now)
  expect(pasted).toMatchObject({ from: 'word', shape: { kind: 'facebook-login' } })
  expect(pasted.kind === 'tokens' && pasted.tokens[0].token.reveal()).toBe(long)
})

test.each([
  ['https://graph.facebook.com/oauth/access_token?client_id=1&client_secret=Hidden1', 'app-secret'],
  [`https://a.example/cb?access_token=442224939723604%7CaBcDeHidden1&x=1`, 'app-token'],
  [`graph.facebook.com/me?access_token=442224939723604|aBcDeHidden1&x=1`, 'app-token'],
])('a secret inside an address is named and not kept: %s', (text, kind) => {
  const pasted = readPasted(text, now)
  expect(pasted).toMatchObject({ kind: 'shape', shape: { kind } })
  expect(JSON.stringify(pasted)).not.toContain('Hidden1')
})

test('a login link of either dialog is one, with its scopes as they are written', () => {
  const links = [
    'https://www.facebook.com/v25.0/dialog/oauth?client_id=442224939723604&scope=instagram_basic,user_media',
    'www.instagram.com/oauth/authorize/?scope=Business%20basic&state=x&response_type=code',
  ]
  expect(links.map(link => readPasted(link, now))).toEqual([
    {
      kind: 'login-link',
      family: 'facebook-login',
      query: '?family=facebook-login&app_id=442224939723604&scope=instagram_basic%2Cuser_media',
    },
    {
      kind: 'login-link',
      family: 'instagram-login',
      query: '?family=instagram-login&scope=Business+basic',
    },
  ])
  expect(kindOf('https://facebook.com.evil.example/dialog/oauth?scope=email')).toBe('shape')
  expect(kindOf('https://evil.example/?u=facebook.com/dialog/oauth?scope=email')).toBe('shape')
})

test('a cancelled login and an error answer say so', () => {
  expect(kindOf('https://a.example/?error=access_denied&error_reason=user_denied#_=_')).toBe(
    'refused',
  )
  expect(
    kindOf('{"error_type":"OAuthException","code":400,"error_message":"Invalid platform app"}'),
  ).toBe('refused')
})

test('a code says that it is one', () => {
  expect(kindOf(`AQ${'d4'.repeat(60)}#_`)).toBe('code')
  expect(kindOf(`https://a.example/cb/?code=AQ${'d4'.repeat(60)}&state=x#_`)).toBe('code')
})

test('whatever is pasted, something is said and nothing is thrown', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      short,
      instagram,
      '{',
      '"access_token":',
      '#',
      '?',
      '&',
      'code=',
      'error=',
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), parts => {
      expect(['tokens', 'code', 'refused', 'shape', 'login-link']).toContain(kindOf(parts.join('')))
    }),
    { numRuns: 2000 },
  )
})

test('nothing is claimed of when an answer was made, unless it tells', () => {
  const found = (text: string) => {
    const pasted = readPasted(text, now)
    return pasted.kind === 'tokens' ? pasted.tokens[0] : undefined
  }
  const answer = `{"access_token":"${instagram}","token_type":"bearer","expires_in":5183944}`
  expect(found(answer)).toMatchObject({ issuedAt: undefined, expiresAt: undefined })
  const printed = `{"obtained_at":"2026-11-22T14:00:00Z","short_lived":null,"long_lived":${answer}}`
  expect(found(printed)?.issuedAt).toEqual(new Date('2026-11-22T14:00:00Z'))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { blackout, redact, redactHeld } from '#src/core/redact.ts'
import { captured } from '#tests/captured.ts'
import {
  base64,
  breaks,
  escapes,
  lines,
  percent,
  places,
  secret,
  windowIn,
} from '#tests/core/secrets.ts'

test('blacks out a token of every family, however it is escaped, broken and embedded', () => {
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...escapes),
      fc.constantFrom(...breaks),
      fc.integer({ min: 24, max: 90 }),
      fc.constantFrom(...places),
      (token, { size, write }, breakLines, width, embed) => {
        const written = write(token)
        const text = redact(embed(size === 1 ? breakLines(written, width) : written))
        expect(windowIn(text, token, 8)).toBeUndefined()
        expect(windowIn(text, written, 8 * size)).toBeUndefined()
      },
    ),
    { numRuns: 2000 },
  )
}, 60_000)

test('blacks out the base64 and base64url of a text that holds a token', () => {
  fc.assert(
    fc.property(
      secret,
      fc.string({ maxLength: 40 }),
      fc.constantFrom('base64' as const, 'base64url' as const, 'utf16le' as const),
      fc.boolean(),
      (token, before, form, wrapped) => {
        const encoding = form === 'utf16le' ? 'utf16le' : 'utf8'
        const ahead = Buffer.from(`${before} access_token=`, encoding).length
        const text = `${before} access_token=${token}`
        const whole = Buffer.from(text, encoding).toString(form === 'base64url' ? form : 'base64')
        const start = Math.ceil((ahead * 4) / 3)
        const shown = redact(wrapped ? lines(whole, 76).join('\n') : `data: ${whole}.`)
        expect(windowIn(shown, whole.slice(start), 14)).toBeUndefined()
      },
    ),
    { numRuns: 500 },
  )
}, 60_000)

test('leaves no eight characters of a held token, whatever its shape, encoding and surroundings', () => {
  const shapeless = fc.stringMatching(/^[A-Za-z0-9]{20,100}$/)
  const more = [
    ...escapes,
    { name: 'base64', size: 2, write: base64 },
    { name: 'base64 of a base64', size: 3, write: (text: string) => base64(base64(text)) },
    { name: 'spelt', size: 2, write: (text: string) => text.split('').join(' ') },
    { name: 'base64 of percent', size: 5, write: (text: string) => base64(percent(text)) },
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(shapeless, secret), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...more),
      fc.constantFrom(...breaks),
      fc.integer({ min: 5, max: 90 }),
      fc.array(fc.oneof(fc.string(), fc.constantFrom(...places.map(place => place('x'))))),
      (tokens, { size, write }, breakLines, width, around) => {
        const held = tokens.map(token => new AccessToken(token))
        const text = tokens
          .map((token, index) => (around[index] ?? ' ') + breakLines(write(token), width))
          .join(around.at(-1) ?? '\n')
        const shown = redactHeld(text, held)
        for (const token of tokens) {
          expect(windowIn(shown, token, 8)).toBeUndefined()
          expect(windowIn(shown, write(token), 8 * size)).toBeUndefined()
        }
      },
    ),
    { numRuns: 2000 },
  )
}, 60_000)

test('blacks out what stands under a secret’s name', () => {
  for (const [text, shown] of [
    ['https://a.example/?code=abc123&state=xyz#_', 'https://a.example/?code=▇▇▇&state=▇▇▇#_'],
    ['https://a.example/?error_code=200&code=190', 'https://a.example/?error_code=200&code=190'],
    ['{"code":190,"client_secret":"hush"}', '{"code":190,"client_secret":"▇▇▇"}'],
    ['%{"code" => 100, "state" => "hush"}', '%{"code" => 100, "state" => "▇▇▇"}'],
    ['Cookie: c_user=1; xs=2%3Aabc\nHost: a', 'Cookie: ▇▇▇\nHost: a'],
    [
      "curl -H 'Authorization: Bearer abc' https://a.example",
      "curl -H 'Authorization: ▇▇▇' https://a.example",
    ],
    ['"Authorization": "OAuth abc",', '"Authorization": "▇▇▇",'],
    ['https://me:hush@a.example/', 'https://me:▇▇▇@a.example/'],
    ['FACEBOOK_PAGE_ACCESS_TOKEN=hush', 'FACEBOOK_PAGE_ACCESS_TOKEN=▇▇▇'],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.abc', '▇▇▇'],
  ]) {
    expect(redact(text ?? '')).toBe(shown)
  }
})

test('keeps what says what happened: IDs, codes, trace IDs, permissions, hosts, paths, Meta’s words', () => {
  for (const text of [
    'WWW-Authenticate: OAuth "Facebook Platform" "invalid_code" "This authorization code has been used."',
    'Error validating access token: Session has expired on Monday, 03-Aug-20 00:43:13 PDT.',
    'Invalid OAuth access token - Cannot parse access token',
    'GET https://graph.facebook.com/v25.0/17841405309211844/content_publishing_limit',
    'https://developers.facebook.com/docs/instagram-platform/instagram-api-with-facebook-login/business-login-for-instagram',
    'https://my-app-2024.staging-environment.example.co.uk/auth/facebook/callback-v2/',
    'instagram_creator_marketplace_messaging,instagram_branded_content_ads_brand',
    '"fbtrace_id":"ARIDoDhBfOqF7CZBTrzBCdP"',
    '{"id":"134895793791914","instagram_business_account":{"id":"17841405309211844"}}',
    'error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied#_=_',
    'GraphMethodException in getInstagramBusinessAccountForUser2',
    'extras={"setup":{"channel":"IG_API_ONBOARDING"}}',
    'Valid OAuth Redirect URIs',
    'EAABx…9ZDZD',
  ]) {
    expect(redact(text)).toBe(text)
  }
})

test('shows every captured error of Meta’s whole', () => {
  for (const kind of ['graph_error', 'ig_oauth_error', 'ig_graph_error', 'dialog_error_page']) {
    for (const { raw } of captured(kind)) {
      expect(redact(raw)).toBe(raw.replace('Aei7dLt4UvLk...', blackout))
    }
  }
})

test('shows no captured token, not even the start that was kept of it', () => {
  for (const { raw } of captured('redirect_success_fragment')) {
    expect(redact(raw)).not.toMatch(/(?:EAA|ABAEs)[A-Za-z0-9]/)
  }
})

test('changes nothing the second time, and never throws', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.tuple(secret, fc.string()).map(parts => parts.join('')),
    fc
      .array(fc.constantFrom('%', '25', '\\u', '0045', '&#', '"', 'token=', '\n', '=', 'EAA'))
      .map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(text, given => {
      const once = redact(given)
      expect(redact(once)).toBe(once)
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('costs a long text its length, whatever it is made of', () => {
  for (const piece of [
    'a',
    '%25',
    '\\u0045',
    'token="\\"',
    'EAA',
    'a\n',
    '&#69;',
    '00 ',
    'Cookie:',
    'eyJ.',
    '1|',
    '//a:',
  ]) {
    const text = piece.repeat(64_000 / piece.length)
    const before = process.cpuUsage()
    redactHeld(text, [new AccessToken(`EAA${'b0Z'.repeat(60)}`)])
    expect([piece, process.cpuUsage(before).user < 3_000_000]).toEqual([piece, true])
  }
}, 60_000)

test('leaves one mark for each secret', () => {
  expect(redact(`a EAA${'0Z'.repeat(60)} b EAA${'0Z'.repeat(60)}`)).toBe(
    `a ${blackout} b ${blackout}`,
  )
})

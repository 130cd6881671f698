import { inspect } from 'node:util'
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

test('finds an escaped held token inside a tag', () => {
  const token = '00a000aAAAAa0000000A'
  const escaped = [...token].map(letter => `\\x${letter.charCodeAt(0).toString(16)}`).join('')
  const held = [new AccessToken(token)]
  for (const text of [
    `<i${escaped}>`,
    `<a title="${escaped}">`,
    `<i ${escaped.slice(0, 41)}\n${escaped.slice(41)}>`,
  ]) {
    expect(windowIn(redactHeld(text, held), escaped, 32)).toBeUndefined()
  }
})

/** Invented, with the disorder of a real one, by which its pieces are recognised. */
const disorderly = `EAA${'r7BVD1wCqOWM2hN9rOGl1LPh8KGyCw6fHYWwyNV7tGIWEcHhCKs3lp3Vx9j7fNHttN9h1bowQZDZD'}`

test('blacks out a token in pieces on one line, in a list, or with each line numbered', () => {
  const pieces = lines(disorderly, 20)
  for (const text of [
    pieces.join(' '),
    pieces.join('\t'),
    JSON.stringify(pieces),
    JSON.stringify(pieces, null, 2),
    pieces.map(piece => `'${piece}'`).join(' + '),
    pieces.map(piece => `"${piece}" &`).join('\n'),
    pieces.join('^\r\n'),
    pieces.map((piece, index) => `${index + 1}: ${piece}`).join('\n'),
    pieces.map((piece, index) => `2026-01-01T00:00:0${index}Z ${piece}`).join('\n'),
    pieces.map(piece => `- ${piece}`).join('\n'),
  ]) {
    expect([text, windowIn(redact(text), disorderly, 8)]).toEqual([text, undefined])
  }
})

test('blacks out an app secret and an app token in pieces', () => {
  const secrets = [
    '451d9518e6a2571f37bf37ba2ad951d4',
    '134895793791914|bxN51BdkE-D3bKo4IYo4Ao7jNvc',
  ]
  for (const whole of secrets) {
    for (const between of ['\n', ' ', "', '", '\n    ']) {
      const text = lines(whole, 16).join(between)
      expect([text, windowIn(redact(text), whole, 8)]).toEqual([text, undefined])
    }
  }
})

test('blacks out a token that Node printed as bytes', () => {
  const bytes = Buffer.from(disorderly)
  for (const text of [inspect(bytes), JSON.stringify(bytes), JSON.stringify(bytes, null, 2)]) {
    expect([text, redact(text).length < 80]).toEqual([text, true])
  }
})

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
    '[10, 20, 30, 40, 50, 60, 70, 80, 90, 100]',
    'x-fb-trace-id: Aei7dLt4UvL\nx-fb-rev: 1005433',
    '17841405309211844, 17841451870032265, 134895793791914',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
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

test('leaves the other cells of a table in which a token stands', () => {
  const row = ['1', 'Bakery 24', 'Zoë’s', disorderly, 'instagram_basic', '17841405309211844']
  expect(redact(row.join('\t'))).toBe(row.join('\t').replace(disorderly, blackout))
  expect(redact(`<tr><td>${row.join('</td><td>')}</td></tr>`)).toBe(
    `<tr><td>${row.join('</td><td>').replace(disorderly, blackout)}</td></tr>`,
  )
})

test('looks for ten thousand held tokens faster than all their parts could be collected', () => {
  const tokens = Array.from({ length: 10_000 }, (_, page) => `EAA${`b0Z${page}`.repeat(30)}`)
  const held = tokens.map(token => new AccessToken(token))
  const report = 'GET /me/accounts 200, 312 ms\n'.repeat(60)
  const least = (work: () => void) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage()
        work()
        return process.cpuUsage(before).user
      }),
    )
  const collecting = least(() => {
    const parts = new Set<string>()
    for (const token of tokens) {
      for (let start = 0; start + 8 <= token.length; start++)
        parts.add(token.slice(start, start + 8))
    }
  })
  expect(least(() => redactHeld(report, held))).toBeLessThan(collecting)
})

test('leaves out the rest of what is longer than anybody reads', () => {
  const text = redact('word '.repeat(200_000))
  expect(text.length).toBeLessThan(150_000)
  expect(text).toMatch(/The rest is left out\.$/)
})

test('leaves one mark for each secret', () => {
  expect(redact(`a EAA${'0Z'.repeat(60)} b EAA${'0Z'.repeat(60)}`)).toBe(
    `a ${blackout} b ${blackout}`,
  )
})

test('leaves the numbers of an error that a library prints with “code=”', () => {
  for (const text of [
    'FacebookException(code=190,error_subcode=460,type=OAuthException)',
    'code=10|subcode=2207050',
  ]) {
    expect(redact(text)).toBe(text)
  }
  expect(redact('?code=AQB190,error_subcode=460')).not.toContain('AQB190')
})

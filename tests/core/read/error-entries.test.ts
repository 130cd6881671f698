import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entries } from '#src/core/errors/entries.ts'
import { exampleOf } from '#src/core/errors/entry.ts'
import { read } from '#src/core/read/read.ts'
import { captured } from '#tests/captured.ts'
import { breaks, escapes, places, secret, windowIn } from '#tests/core/secrets.ts'
import { bestEntry, summaries } from './summary.ts'

/** The first error in a text. */
function errorIn(text: string) {
  const thing = read(text).find(({ kind }) => kind === 'error')
  if (thing?.kind !== 'error') throw new Error('No error was found.')
  return thing
}

/** Each captured error, in the order of the collection, by the entry it has to get. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  debug_token_error: ['100-inspection', '190-459'],
  graph_error: [
    '10-personal',
    '191',
    '100-36008',
    '2',
    '190-464',
    '100-secret',
    '100-36009',
    '4-2207051',
    '100-33',
    '190-signature',
    '190-492',
    '10',
    '190-page-permission',
    '200-business',
    '190-463',
    '190-460',
    '190-460',
    '1-2853001',
    '368-1404006',
    '190-data-access',
    '190-467',
    '2500-path',
  ],
  ig_oauth_error: [
    'ig-redirect-uri',
    '100-36008',
    'ig-invalid-scope',
    'ig-invalid-scope',
    'ig-redirect-uri',
    'ig-client-secret',
  ],
  ig_graph_error: ['190-463', '100-method'],
  dialog_error_page: [
    'dialog-wrong-app-type',
    'dialog-insecure-login',
    'dialog-invalid-scopes',
    'dialog-insecure-login',
    'dialog-url-blocked',
    'ig-developer-role',
    'dialog-insecure-login',
  ],
  redirect_dialog_error: [
    'dialog-feature-unavailable',
    'dialog-app-not-active',
    'dialog-app-not-active',
    'dialog-cant-load-url',
    'dialog-feature-paused',
  ],
  redirect_cancelled: captured('redirect_cancelled').map(() => 'login-cancelled'),
  redirect_cancelled_implicit: ['login-cancelled'],
  ig_redirect_cancelled: ['login-cancelled'],
  redirect_success_fragment: captured('redirect_success_fragment').map(() => 'login-worked'),
  ig_redirect_success: ['login-code', 'login-code'],
}

test.each(
  Object.entries(wanted).flatMap(([kind, ids]) =>
    ids.map((id, index) => ({ kind, index, id, raw: captured(kind)[index]?.raw ?? '' })),
  ),
)('captured $kind $index leads to $id', ({ raw, id }) => {
  expect(bestEntry(raw)).toBe(id)
})

test('every captured error stands in that table', () => {
  for (const kind of Object.keys(wanted)) {
    expect([kind, captured(kind).length]).toEqual([kind, wanted[kind]?.length])
  }
  const errors = ['graph_error', 'debug_token_error', 'ig_oauth_error', 'ig_graph_error']
  expect(Object.keys(wanted)).toEqual(expect.arrayContaining(errors))
})

test.each(
  entries
    .filter(({ says }) => !says?.otherFamily)
    .flatMap(entry =>
      exampleOf(entry) ? [{ id: entry.id, example: exampleOf(entry) ?? '' }] : [],
    ),
)('the example of $id leads to it', ({ id, example }) => expect(bestEntry(example)).toBe(id))

test('a captured answer without an error is not taken for one', () => {
  for (const kind of [
    'me_accounts',
    'page_node',
    'me_permissions',
    'debug_token',
    'ig_me',
    'response_headers',
  ]) {
    for (const { raw } of captured(kind)) expect(bestEntry(raw)).toBeUndefined()
  }
})

test('reads the facts of curl’s output, its headers and its body', () => {
  const text = `> GET /v25.0/me/accounts?access_token=EAA${'0Z'.repeat(60)} HTTP/2
> Host: graph.facebook.com
> User-Agent: curl/8.5.0
< HTTP/2 400
< www-authenticate: OAuth "Facebook Platform" "invalid_token" "Error validating access token: Session has expired on Monday."
< facebook-api-version: v25.0
< access-control-allow-origin: *
<
{"error":{"message":"Error validating access token: Session has expired on Monday.","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"Asl6to3h3fsUbuYbLjjgyox"}}`
  const { matches, facts } = errorIn(text)
  expect(matches[0]?.entry.id).toBe('190-463')
  expect(matches[0]?.by).toEqual(['code', 'subcode', 'words'])
  expect(facts).toMatchObject({
    code: 190,
    subcode: 463,
    type: 'OAuthException',
    traceId: 'Asl6to3h3fsUbuYbLjjgyox',
  })
})

test('a status that says nothing of Graph is no code of Graph’s', () => {
  const ofAxios = 'AxiosError: Request failed with status code 400'
  expect(summaries(ofAxios)).toEqual(['error status-alone by words'])
  for (const text of ['The process ended with exit code 1', 'HTTP/2 200', 'response code 190']) {
    expect([text, summaries(text)]).toEqual([text, []])
  }
})

test('reads a header alone, a line of a log, an error inside a string, and bare numbers', () => {
  for (const [text, id] of [
    [
      'www-authenticate: OAuth "Facebook Platform" "invalid_code" "This authorization code has been used."',
      '100-36009',
    ],
    ['[2026-11-26 10:00:01] ERROR Authorization Error; code=100; subcode=33', '100-33'],
    [
      '{"level":"error","body":"{\\"error\\":{\\"message\\":\\"(#10) The user is not an Instagram Business\\",\\"code\\":10}}"}',
      '10-personal',
    ],
    ['facebook.GraphAPIError: (#4) Application request limit reached', '4'],
    ['code 190 subcode 460', '190-460'],
    ['error code 190, error_subcode 463', '190-463'],
    ['OAuthException 190', '190'],
    ['463', '190-463'],
    ['{"error_subcode": 33}', '100-33'],
    ['AxiosError: Request failed with status code 503', 'network-outage'],
    ['Sorry, something went wrong', 'dialog-wrong-app-type'],
    [
      'App Not Setup: This app is still in development mode, and you don’t have access to it.',
      'dialog-app-not-active',
    ],
    [
      '{"error":{"message":"Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.","code":190}}',
      '190-459',
    ],
    [
      'Session does not match current stored session. This may be because the user changed the password',
      '190-460',
    ],
    ['190', '190'],
    ['190/463', '190-463'],
    ['190-492', '190-492'],
    ['#368', '368'],
    ['36003', '36000-2207004'],
  ]) {
    expect([text, bestEntry(text ?? '')]).toEqual([text, id])
  }
})

test('tells a page of facebook.com from a page of something in between', () => {
  expect(
    bestEntry(
      '<!DOCTYPE html><html><body><div>URL Blocked</div><div>This redirect failed because the redirect URI is not whitelisted in the app&#039;s Client OAuth Settings.</div></body></html>',
    ),
  ).toBe('dialog-url-blocked')
  expect(bestEntry('<html><title>Hotel Wi-Fi</title><body>Accept our terms</body></html>')).toBe(
    'network-not-graph',
  )
})

test('sees that a token was sent to the host of the other family', () => {
  const answer =
    '{"error":{"message":"Invalid OAuth access token - Cannot parse access token","type":"OAuthException","code":190}}'
  const sent = (host: string, token: string) =>
    bestEntry(
      `curl "https://${host}/me?fields=id&access_token=${token}${'0Z'.repeat(60)}"\n${answer}`,
    )
  expect(sent('graph.facebook.com', 'IGAA')).toBe('190-other-family')
  expect(sent('graph.instagram.com', 'EAA')).toBe('190-other-family')
  expect(sent('graph.facebook.com', 'EAA')).toBe('190-unreadable')
  expect(bestEntry(answer)).toBe('190-unreadable')
})

test('a cancelled login is no missing permission, though it carries error_code=200', () => {
  const [redirect] = read(captured('redirect_cancelled')[0]?.raw ?? '')
  expect(redirect).toMatchObject({ kind: 'redirect', error: { facts: { code: undefined } } })
})

test('never throws, and no error that is found holds a secret', () => {
  const around = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...entries.flatMap(entry => exampleOf(entry) ?? [])),
    fc.constantFrom(...captured('graph_error').map(({ raw }) => raw)),
  )
  fc.assert(
    fc.property(
      around,
      secret,
      fc.constantFrom(...escapes),
      fc.constantFrom(...breaks),
      fc.constantFrom(
        ...places,
        (text: string) => `"message": "${text}"`,
        (text: string) => `fbtrace_id=${text}`,
      ),
      (before, token, { size, write }, breakLines, embed) => {
        const written = write(token)
        const found = read(`${before}\n${embed(size === 1 ? breakLines(written, 60) : written)}`)
        const shown = JSON.stringify(found.filter(({ kind }) => kind === 'error'))
        expect(windowIn(shown, token, 8)).toBeUndefined()
        expect(windowIn(shown, written, 8 * size)).toBeUndefined()
      },
    ),
    { numRuns: 500 },
  )
}, 60_000)

test('a sentence with changing words, a status or a web page tells an error by its shape', () => {
  for (const [text, id] of [
    ['Error: Failed to fetch', 'network-unreachable'],
    ['No Instagram professional account linked to your Page found', 'tool-finds-no-account'],
    ['HTTP/1.1 503 Service Unavailable', 'network-outage'],
    ['Missing instagram_business_manage_messages', 'permission-named'],
    ['<html id="facebook"><head><title>Facebook | Error</title>', 'network-outage'],
    ['This token is less than 24 hours old', 'ig-too-young'],
    ['I posted it less than 24 hours ago', undefined],
    ['TypeError: Cannot read properties of undefined', 'program-fault'],
  ] as const) {
    expect([text, bestEntry(text)]).toEqual([text, id])
  }
})

test('a shape counts only where nothing tells more', () => {
  const page = `<html><body>EAA${'0Z'.repeat(60)}</body></html>`
  expect(summaries(page)).toEqual(['token facebook-login'])
  const words = 'HTTP 503. {"error":{"message":"(#4) Application request limit reached","code":4}}'
  expect(bestEntry(words)).toBe('4')
})

test('the parameters of a refused redirect are no fields of the error beside it', () => {
  const text =
    '(OAuthException - #100) Invalid verification code format.\nhttps://app.example/cb?error=access_denied&error_code=200&error_description=Permissions+error'
  expect(summaries(text)).toEqual([
    'error 100-code-format by words',
    'redirect refusal login-cancelled by words',
  ])
  expect(errorIn(text).facts.messages).not.toContain('Permissions error')
})

test('the rule under the head of a table is no message of Meta’s', () => {
  const table =
    '| code | message |\n|---|---|\n| 190 | Error validating access token: Session has expired |'
  expect(bestEntry(table)).toBe('190-463')
  expect(errorIn(table).facts.messages).toEqual([])
})

test('a named permission after a word of a sentence is no list', () => {
  expect(summaries('(#10) Missing pages_show_list')).toEqual(['error permission-named by words'])
})

test('Koala’s own mark of the status is no part of Meta’s message', () => {
  const text =
    'Koala::Facebook::AuthenticationError: type: OAuthException, code: 190, error_subcode: 460, message: Error validating access token [HTTP 400]'
  expect(errorIn(text).facts.messages).toEqual(['Error validating access token'])
})

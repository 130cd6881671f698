import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestText, read } from '#src/core/read/read.ts'
import { type Capture, captured } from '#tests/captured.ts'
import { places, secret, windowIn } from '#tests/core/secrets.ts'
import { summaries } from './summary.ts'

const facebook = `EAA${'b0Z'.repeat(60)}`
const instagram = `IGAA${'q3x'.repeat(60)}`

/** Every kind of capture, by what leads its reading. */
const leading: Readonly<Record<string, (capture: Capture) => RegExp>> = {
  dialog_url: () => /^login-link facebook-login/,
  redirect_success_fragment: () => /^redirect tokens login-worked/,
  redirect_cancelled: () => /^(?:error|redirect refusal) login-cancelled/,
  redirect_cancelled_implicit: () => /^error login-cancelled/,
  redirect_dialog_error: () => /^(?:error|redirect refusal) dialog-/,
  dialog_error_page: () => /^error (?:dialog-|ig-developer-role)/,
  me_accounts: () => /^answer accounts/,
  page_node: () => /^answer accounts/,
  paging_next: () => /^graph-address graph\.facebook\.com/,
  me_permissions: () => /^answer permissions/,
  debug_token: () => /^answer debug-token/,
  debug_token_fragment: () => /^answer debug-token/,
  debug_token_error: () => /^error (?:100-inspection|190-459)/,
  graph_error: () => /^error [\w-]+ by (?:words|subcode)/,
  ig_redirect_success: () => /^redirect code login-code/,
  ig_redirect_cancelled: () => /^redirect refusal login-cancelled/,
  ig_token_exchange: () => /^answer exchange/,
  ig_me: () => /^answer profile/,
  ig_long_lived: () => /^answer exchange/,
  ig_oauth_error: () => /^error /,
  ig_graph_error: () => /^error (?:190-463|100-method) by words/,
}

test.each(
  Object.entries(leading).flatMap(([kind, of]) =>
    captured(kind).map((capture, index) => ({ kind, index, capture, of })),
  ),
)('captured $kind $index is read as what it is', ({ capture, of }) => {
  expect(summaries(capture.raw)[0]).toMatch(of(capture))
})

test('headers alone hold nothing to read', () => {
  for (const { raw } of captured('response_headers')) expect(summaries(raw)).toEqual([])
})

test.each([
  [`config.ACCESS_TOKEN = '${facebook}'`, ['token facebook-login']],
  [`accessToken: '${facebook}', /* removed */`, ['token facebook-login']],
  [`export IG_TOKEN="${instagram}"`, ['token instagram-login']],
  [`Authorization: Bearer ${instagram}`, ['token instagram-login']],
  [
    `curl -G -d access_token%3D${facebook} https://graph.facebook.com/me`,
    ['graph-address graph.facebook.com', 'token facebook-login'],
  ],
  [`token: EAAGm0PX4ZCp...`, ['token facebook-login, cut']],
  [`token: IGAAQ•••••••`, ['token instagram-login, cut']],
  [`THAA${'b0Z'.repeat(40)}`, ['token threads']],
  [`IGQVJ${'b0Z'.repeat(40)}`, ['token basic-display']],
  [`CAAC${'b0Z'.repeat(40)}`, ['token old-facebook']],
  [`SIM_${'b0Z'.repeat(20)}`, ['token simulated']],
  ['eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL3d3dy5mYWNlYm9vay5jb20ifQ.c2ln', ['token id-token']],
  ['eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2EuZXhhbXBsZSJ9.c2ln', ['token jwt']],
  ['442224939723604|aBcDeFgHiJkLmNoPqRsTuVwXyZ1', ['secret app-token']],
  ['0123456789abcdef0123456789abcdef', ['secret app-secret']],
  ['FACEBOOK_APP_SECRET=0123456789abcdef0123456789abcdef', ['secret app-secret']],
  [`AQ${'d4_'.repeat(40)}#_`, ['code']],
  [
    `access_token=${facebook}&expires_in=5183999`,
    ['redirect tokens login-worked', 'token facebook-login'],
  ],
  [
    `#/access_token=${facebook}&expires_in=4000`,
    ['redirect tokens login-worked', 'token facebook-login'],
  ],
  [
    `https://a.example/cb?access_token=${facebook}&expires_in=4000`,
    ['redirect tokens login-token-in-query', 'token facebook-login'],
  ],
])('%s', (text, wanted) => {
  expect(summaries(text)).toEqual(wanted)
})

test('an address of a Graph call, as paging.next holds it, is an ordinary call with its token', () => {
  const next = `"next": "https:\\/\\/graph.facebook.com\\/v25.0\\/100\\/accounts?access_token=${facebook}&pretty=0&limit=25&after=QVFI"`
  expect(read(next)[0]).toMatchObject({
    kind: 'graph-address',
    version: 'v25.0',
    path: '/100/accounts',
    tokenFamily: 'facebook-login',
    isOtherFamily: false,
  })
  expect(summaries(next)).toEqual(['graph-address graph.facebook.com', 'token facebook-login'])
})

test('a place is where the thing stands in the paste', () => {
  const text = `some words\nTOKEN=${facebook}\nthe end`
  const [token] = read(text)
  expect(text.slice(token?.place.start, token?.place.end)).toBe(facebook)
  expect(token).toMatchObject({ kind: 'token', name: 'TOKEN' })
})

test('the Pages of an answer keep their tokens, hidden, and a Page that is listed twice is one', () => {
  const row = { id: '134895793791914', name: 'Bakery', access_token: facebook }
  const cut = { id: '134895793791915', name: 'Cafe', access_token: 'EAAB…xyz' }
  const [answer] = read(JSON.stringify({ data: [row, row, cut] }))
  expect(answer).toMatchObject({
    of: 'accounts',
    pages: [{ id: row.id }, { id: cut.id, accessToken: undefined }],
  })
  const pages = answer?.kind === 'answer' && answer.of === 'accounts' ? answer.pages : []
  expect(pages.map(({ number }) => number)).toEqual([1, 2])
  expect(pages[0]?.accessToken?.reveal()).toBe(facebook)
  expect(pages[1]?.odd?.has('access_token')).toBe(true)
  expect(JSON.stringify(answer)).not.toContain(facebook)
})

test('the tokens of a list are of one environment, that of the first', () => {
  const simulated = `SIM_${'c1'.repeat(40)}`
  const row = (id: number, access_token?: string) => ({ id: `13489579379191${id}`, access_token })
  for (const [tokens, environment] of [
    [[undefined, simulated, facebook], 'simulated'],
    [[facebook, simulated], 'meta'],
  ] as const) {
    const data = tokens.map((token, index) => ({ ...row(index, token), category: 'Bakery' }))
    const [answer] = read(JSON.stringify({ data }))
    const { pages = [], ...rest } =
      answer?.kind === 'answer' && answer.of === 'accounts' ? answer : {}
    expect(rest).toMatchObject({ environment })
    const kept = pages.map(({ accessToken }) => accessToken?.reveal())
    expect(kept.filter(token => token !== undefined)).toEqual([
      environment === 'simulated' ? simulated : facebook,
    ])
    expect(pages.at(-1)?.odd?.has('access_token')).toBe(true)
  }
})

test('a list that the text cuts is told as cut, and a part of a token or of an ID is no value', () => {
  const rows = [
    { id: '134895793791914', name: 'Bakery', access_token: facebook },
    { id: '134895793791915', name: 'Cafe', access_token: facebook },
  ]
  const text = JSON.stringify({ data: rows, paging: { next: 'https://graph.facebook.com/next' } })
  const lastToken = text.lastIndexOf(facebook)
  const pagesOf = (pasted: string) => {
    const answer = read(pasted).find(({ kind }) => kind === 'answer')
    if (answer?.kind !== 'answer' || answer.of !== 'accounts') throw new Error(pasted)
    return answer
  }
  for (let end = lastToken + 12; end < lastToken + facebook.length; end++) {
    const { pages, isCut } = pagesOf(text.slice(0, end))
    expect(isCut).toBe(true)
    expect(pages.map(({ accessToken }) => accessToken?.reveal())).toEqual([facebook, undefined])
  }
  const lastId = text.indexOf(rows[1]?.id ?? '')
  for (let end = lastId + 1; end < lastId + 15; end++) {
    const { pages, isCut } = pagesOf(text.slice(0, end))
    expect(isCut).toBe(true)
    expect(pages.map(({ id }) => id)).toEqual([rows[0]?.id])
  }
  expect(pagesOf(text).isCut).toBeUndefined()
  // Only the last bracket of all is missing.
  expect(pagesOf(JSON.stringify({ data: rows }).slice(0, -1)).isCut).toBeUndefined()
})

test('the refused names of a narrow screenshot stand on several lines', () => {
  const text =
    'Invalid Scopes:\ninstagram_basic,\ninstagram_manage_comments. This message is\nonly shown to developers.'
  const scopes = read(text).find(({ kind }) => kind === 'scopes')
  expect(scopes).toMatchObject({ names: ['instagram_basic', 'instagram_manage_comments'] })
})

test.each([
  'error messages',
  '100 error messages',
  'messages',
  'comments',
  'comments, messages',
  'likes',
  'basic',
  'insights',
  'error email',
  'My email is new, please confirm by email',
])('words of everyday language are no permissions: %s', text => {
  expect(summaries(text)).toEqual([])
})

test.each([
  ['email', ['email']],
  ['scope: basic', ['basic']],
  ['email, openid', ['email', 'openid']],
  ['basic comments likes', ['basic', 'comments', 'likes']],
  ['instagram_basic, messages', ['instagram_basic', 'messages']],
  ['publicprofile', ['publicprofile']],
])('a list of permissions may hold such words: %s', (text, names) => {
  expect(read(text)[0]).toMatchObject({ kind: 'scopes', names })
})

test('whatever an answer lists twice is counted once', () => {
  const twice = (row: unknown) => JSON.stringify({ data: [row, row] })
  expect(read(twice({ permission: 'email', status: 'granted' }))[0]).toMatchObject({
    rows: [{ permission: 'email' }],
  })
  expect(read(twice({ id: '105117', name: 'Portfolio' }))[0]).toMatchObject({
    of: 'businesses',
    rows: [{ id: '105117' }],
  })
  const granular = [{ scope: 'pages_show_list', target_ids: ['1', '1', '2'] }]
  expect(
    read(JSON.stringify({ data: { is_valid: true, granular_scopes: granular } }))[0],
  ).toMatchObject({ facts: { granular: [{ targets: ['1', '2'] }] } })
})

test('answers are read out of any print', () => {
  const page = `{'data': [{'name': 'Bakery', 'id': '134895793791914', 'access_token': '${facebook}', 'instagram_business_account': {'id': 17841405309211844}}, {'name': 'Cafe', 'id': '134895793791915'}], 'paging': {'next': 'https://graph.facebook.com/next'}}`
  expect(read(page).find(({ kind }) => kind === 'answer')).toMatchObject({
    of: 'accounts',
    hasMore: true,
    pages: [
      { name: 'Bakery', instagramAccount: { id: '17841405309211844' } },
      { name: 'Cafe', accessToken: undefined, instagramAccount: undefined },
    ],
  })
  const dump =
    'Array\n(\n    [data] => Array\n        (\n            [0] => Array\n                (\n                    [permission] => instagram_basic\n                    [status] => declined\n                )\n        )\n)'
  expect(read(dump)[0]).toMatchObject({
    of: 'permissions',
    rows: [{ permission: 'instagram_basic', status: 'declined' }],
  })
  const escaped = JSON.stringify({
    body: '{"data":{"type":"PAGE","is_valid":true,"expires_at":0}}',
  })
  expect(read(escaped)[0]).toMatchObject({
    of: 'debug-token',
    facts: { type: 'PAGE', isValid: true, expiresAt: 0 },
  })
  const cut = '{"data":[{"permission":"pages_show_list","status":"granted"},{"permission":"inst'
  expect(read(cut)[0]).toMatchObject({
    of: 'permissions',
    rows: [{ permission: 'pages_show_list' }],
  })
})

test.each(['// ', '# ', '> ', ' * ', '-- ', '>> '])(
  'an answer is read behind the mark “%s” on each of its lines',
  mark => {
    const answer = JSON.stringify(
      { data: { type: 'PAGE', is_valid: true, expires_at: 0 } },
      null,
      2,
    )
    const text = answer
      .split('\n')
      .map(line => `${mark}${line}`)
      .join('\n')
    const [found] = read(`console.log(it)\n${text}\nthe end`)
    expect(found).toMatchObject({ of: 'debug-token', facts: { type: 'PAGE', isValid: true } })
  },
)

test('JSON in quotes is read although its own quotes were left as they are', () => {
  const text = `array:1 [\n  "{"access_token":"${facebook}","token_type":"bearer","expires_in":5183521}" => ""\n]`
  expect(read(text)[0]).toMatchObject({ of: 'exchange', facts: { expiresIn: 5183521 } })
})

test('a settings file gives its IDs beside its token, and a line of a log does not', () => {
  const token = `EAA${'s1'.repeat(60)}`
  const settings = `PAGE_ID=134895793791914\nPAGE_TOKEN=${token}\nIG_ACCOUNT_ID=17841405309211844`
  expect(read(settings).map(({ kind }) => kind)).toEqual(['token', 'id', 'id'])
  expect(read(`asked 134895793791914 with ${token}`).map(({ kind }) => kind)).toEqual(['token'])
})

test('an address that a log prints twice is one thing', () => {
  const call = 'https://graph.facebook.com/v25.0/me/accounts'
  expect(summaries(`GET ${call} failed\nException: GET ${call} failed`)).toEqual([
    'graph-address graph.facebook.com',
  ])
  expect(summaries(`GET ${call}\nGET ${call}?limit=5`)).toHaveLength(2)
})

test('the parameters of a call are no answer, and a placeholder is no secret', () => {
  for (const [text, found] of [
    [
      `axios.get('https://graph.facebook.com/me', { params: { fields: 'id,name', access_token: '${facebook}' } })`,
      ['graph-address graph.facebook.com', 'token facebook-login'],
    ],
    [
      'https://graph.facebook.com/oauth/access_token?client_id=1&client_secret={app-secret}',
      ['graph-address graph.facebook.com'],
    ],
    ['client_secret=CLIENT-SECRET', []],
    ['client_secret=0123456789abcdef0123456789abcdef', ['secret app-secret']],
    [
      `{"access_token":"${facebook}","expires_in":5183944}`,
      ['answer exchange', 'token facebook-login'],
    ],
  ] as const) {
    expect([text, summaries(text)]).toEqual([text, found])
  }
})

test('a framework’s error page does not stand before Meta’s own words', () => {
  const page = 'https://app.example/login?error=OAuthCallback'
  const words = '{"error":{"message":"This authorization code has been used.","code":100}}'
  expect(summaries(`${page}\n${words}`)).toEqual([
    'error 100-36009 by words',
    'redirect refusal nextauth-page by words',
  ])
})

test('the Access Token Debugger’s page is read as debug_token’s answer', () => {
  const text =
    'Access Token Info\nApp ID\t442224939723604 : Metricsaurus\nType\tUser\nApp-Scoped User ID\t10225123456789012 : Mina Okafor\nIssued\t1764000000 (5 days ago)\nExpires\tNever\nData Access Expires\t1603117184 (in about 3 months)\nValid\tTrue\nOrigin\tWeb\nScopes\tinstagram_basic, pages_show_list, public_profile'
  expect(read(text)[0]).toMatchObject({
    of: 'debug-token',
    facts: {
      appId: '442224939723604',
      application: 'Metricsaurus',
      type: 'USER',
      isValid: true,
      expiresAt: 0,
      dataAccessExpiresAt: 1603117184,
      scopes: ['instagram_basic', 'pages_show_list', 'public_profile'],
    },
  })
})

test.each([
  'Application: MyApp\nExpires: 2026-01-01\nIssuer: CA',
  'Application: web-shop\nValid: yes',
])('the name of any program is no row of the Debugger’s page: %s', text => {
  expect(summaries(text)).toEqual([])
})

test.each([
  [
    { id: '17841400000000001', name: 'Okafor' },
    { id: '17841400000000002', name: 'Okafor Deux' },
  ],
  [
    { id: '17841400000000001', username: 'Okafor' },
    { id: '17841400000000002', username: 'Okafor Deux' },
  ],
  [
    { user_id: '17841400000000001', username: 'Okafor' },
    { user_id: '17841400000000002', username: 'Okafor Deux' },
  ],
])('a list of Instagram accounts is told whole: %j', (...data) => {
  const rows = [
    { name: 'Okafor', value: '17841400000000001' },
    { name: 'Okafor Deux', value: '17841400000000002' },
  ]
  expect(read(JSON.stringify({ data }))[0]).toMatchObject({ of: 'profiles', rows })
  expect(read(JSON.stringify({ data: data.slice(0, 1) }))[0]).toMatchObject({ of: 'profile' })
})

test('an unknown error keeps Meta’s own words, and an unknown subcode is not hidden', () => {
  const text = JSON.stringify({
    error: {
      message: 'A thing that was never seen',
      code: 100,
      error_subcode: 9999999,
      error_user_title: 'Not this time',
      error_user_msg: 'You cannot do this at the moment.',
    },
  })
  expect(read(text)[0]).toMatchObject({
    kind: 'error',
    certainty: 'code',
    unknownSubcode: 9999999,
    facts: {
      messages: ['A thing that was never seen'],
      userTitle: 'Not this time',
      userMessage: 'You cannot do this at the moment.',
    },
  })
})

test('no pasted text throws, and no answer holds a secret', () => {
  const around = fc.constantFrom(
    '',
    'x',
    '{"error":{"message":"',
    '"code":190}',
    '\n> ',
    ' message: ',
  )
  fc.assert(
    fc.property(
      around,
      secret,
      fc.constantFrom(...places),
      around,
      (before, token, embed, after) => {
        const things = read(`${before}${embed(token)}${after}`)
        const links = things.filter(({ kind }) => kind !== 'login-link')
        // The app ID of an app token stays.
        const hidden = token.slice(token.indexOf('|') + 1)
        expect(windowIn(JSON.stringify(links), hidden, 8)).toBeUndefined()
      },
    ),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(Array.isArray(read(text))).toBe(true)
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('a text is read up to a limit', () => {
  const text = `${' '.repeat(longestText)}${facebook}`
  expect(read(text)).toEqual([])
})

test('an address of the dialog in a sentence is no login link to be examined', () => {
  expect(summaries('Send people to https://www.facebook.com/dialog/oauth, then wait')).toEqual([])
  expect(summaries('https://www.facebook.com/v25.0/dialog/oauth')[0]).toMatch(/^login-link/)
})

test('a word of a path is no permission', () => {
  expect(summaries('at Client.userinfo (/srv/node_modules/openid-client/lib/client.js:9)')).toEqual(
    [],
  )
})

test('a frame of Apps Script names a line, and no code', () => {
  expect(summaries('Exception: something\n    at importReport(Code:31:22)')).toEqual([])
})

test('each row of a table has the words of its own number', () => {
  const rows = [
    '| (#10) Requires instagram_basic permission |',
    '| (#4) Application request limit reached |',
    '| (#803) Some of the aliases you requested do not exist: x |',
  ]
  expect(summaries(rows.join('\n'))).toEqual([
    'error permission-named by words',
    'error 4 by general',
    'error 803 by words',
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersIn } from '#src/core/read/answers/answers.ts'
import { read } from '#src/core/read/read.ts'
import { summaries } from './summary.ts'

/* Answers of Graph as programs without JSON print them, and texts inside of encodings. */

const token = `EAA${'0Z'.repeat(70)}`
const page = '104293847561234'
const account = '17841405309211844'

const prints: Readonly<Record<string, string>> = {
  YAML: `data:\n  - access_token: ${token}\n    category: Bakery\n    name: Corner Bakery\n    id: "${page}"\n    instagram_business_account:\n      id: "${account}"\npaging:\n  cursors:\n    before: QVFI`,
  XML: `<accounts><account><id>${page}</id><name>Corner Bakery</name><access_token>${token}</access_token><instagram_business_account><id>${account}</id></instagram_business_account></account></accounts>`,
  CSV: `id,name,access_token,instagram_business_account.id\n${page},Corner Bakery,${token},${account}`,
  'a table of tabs': `id\tname\taccess_token\tinstagram_business_account/id\n${page}\tCorner Bakery\t${token}\t${account}`,
  'a Markdown table': `| id | name | access_token | instagram_business_account.id |\n| --- | --- | --- | --- |\n| ${page} | Corner Bakery | ${token} | ${account} |`,
  'C#': `Page { Id = ${page}, Name = Corner Bakery, AccessToken = ${token}, InstagramBusinessAccount = IgAccount { Id = ${account} } }`,
  Go: `{Data:[{AccessToken:${token} Category:Bakery ID:${page} Name:Corner Bakery InstagramBusinessAccount:{ID:${account}}}]}`,
  Kotlin: `[Page(id=${page}, name=Corner Bakery, accessToken=${token}, instagramBusinessAccount=Account(id=${account}))]`,
  Python: `[Account(id='${page}', name='Corner Bakery', category='Bakery', access_token='${token}', instagram_business_account=Ig(id='${account}'))]`,
  var_dump: `array(1) {\n  ["data"]=>\n  array(1) {\n    [0]=>\n    array(4) {\n      ["access_token"]=>\n      string(143) "${token}"\n      ["name"]=>\n      string(13) "Corner Bakery"\n      ["id"]=>\n      string(15) "${page}"\n      ["instagram_business_account"]=>\n      array(1) {\n        ["id"]=>\n        string(17) "${account}"\n      }\n    }\n  }\n}`,
  PowerShell: `access_token : ${token}\ncategory     : Bakery\nid           : ${page}\nname         : Corner Bakery`,
  'a browser’s console': `{data: Array(1), paging: {…}}\ndata: Array(1)\n0:\naccess_token: "${token}"\ncategory: "Bakery"\nid: "${page}"\nname: "Corner Bakery"\n[[Prototype]]: Object\nlength: 1`,
}

test.each(Object.entries(prints))('a Page is read out of %s', (_print, text) => {
  const [answer] = answersIn(text)
  if (answer?.of !== 'accounts') throw new Error(`It was read as ${answer?.of}.`)
  const [found] = answer.pages
  expect([answer.pages.length, found?.id, found?.name]).toEqual([1, page, 'Corner Bakery'])
  if (text.includes(account)) expect(found?.instagramAccount?.id).toBe(account)
})

test('a file of settings is no answer', () => {
  for (const text of [
    `facebook:\n  access_token: ${token}\n  page_id: "${page}"`,
    `access_token=${token}\nuser_id=1`,
  ]) {
    expect([text, answersIn(text)]).toEqual([text, []])
    expect(summaries(text)).toContain('token facebook-login')
  }
})

const debug = [
  ['ID de la app', '442224939723604 : Example'],
  ['Tipo', 'Page'],
  ['Página', `${page} : Corner Bakery`],
  ['Emitido', '1733011200 (hace una hora)'],
  ['Caduca', 'Nunca'],
  ['El acceso caduca', '1740787200 (en 3 meses)'],
  ['Válido', 'Verdadero'],
  ['Permisos', 'pages_show_list, instagram_basic'],
] as const

test.each(['\t', '\n', ' ', ' | '])(
  'the Debugger’s page is read in a language of its own, with %j between label and value',
  between => {
    const text = debug.map(([label, value]) => `${label}${between}${value}`).join('\n')
    const [answer] = answersIn(text)
    expect(answer).toMatchObject({
      of: 'debug-token',
      facts: {
        type: 'PAGE',
        appId: '442224939723604',
        application: 'Example',
        profileId: page,
        isValid: true,
        issuedAt: 1733011200,
        expiresAt: 0,
        dataAccessExpiresAt: 1740787200,
        scopes: ['pages_show_list', 'instagram_basic'],
      },
    })
    expect(summaries(text)).toEqual(['answer debug-token'])
  },
)

const facts = {
  appId: '442224939723604',
  type: 'USER',
  isValid: true,
  expiresAt: 1770000000,
  scopes: ['pages_show_list', 'instagram_basic'],
}

test.each([
  `data:\n  app_id: "442224939723604"\n  type: USER\n  expires_at: 1770000000\n  is_valid: true\n  scopes:\n    - pages_show_list\n    - instagram_basic\n  granular_scopes:\n    - scope: pages_show_list\n      target_ids:\n        - "${page}"\n    - scope: instagram_basic\n`,
  'scopes:\n- pages_show_list\n- instagram_basic\nis_valid: true\napp_id: 442224939723604\ntype: USER\nexpires_at: 1770000000',
  'scopes: [pages_show_list, instagram_basic]\nis_valid: true\napp_id: 442224939723604\ntype: USER\nexpires_at: 1770000000',
  '| Field | Value |\n|:--|:--|\n| `app_id` | `442224939723604` |\n| `type` | USER |\n| `is_valid` | `true` |\n| `scopes` | `pages_show_list`, `instagram_basic` |\n| `expires_at` | 1770000000 |',
  'app_id | type | is_valid | scopes | expires_at\n---|---|---|---|---\n442224939723604 | USER | true | pages_show_list, instagram_basic | 1770000000',
])('debug_token is one answer in YAML and in a table: %s', text => {
  expect(answersIn(text)).toMatchObject([{ of: 'debug-token', facts }])
  expect(summaries(text)).toEqual(['answer debug-token'])
})

test('the Pages of block scopes are each permission’s own', () => {
  const text = `is_valid: true\ngranular_scopes:\n- scope: pages_show_list\n  target_ids:\n  - "${page}"\n- scope: instagram_basic\n`
  expect(answersIn(text)).toMatchObject([
    {
      facts: {
        granular: [
          { scope: 'pages_show_list', targets: [page] },
          { scope: 'instagram_basic', targets: [] },
        ],
      },
    },
  ])
})

test('a list of permissions in YAML is one answer', () => {
  const rows = [
    { permission: 'email', status: 'granted' },
    { permission: 'instagram_basic', status: 'declined' },
  ]
  const text = rows.map(row => `  - permission: ${row.permission}\n    status: ${row.status}`)
  expect(answersIn(`data:\n${text.join('\n')}`)).toMatchObject([{ of: 'permissions', rows }])
})

test('settings and prose behind dashes are no answer about a token', () => {
  for (const text of [
    'app_id: 442224939723604\nexpires_at: 1770000000\nuser_id: 1',
    'is_valid: the field that tells\n- first, paste it\n- then ask',
  ]) {
    expect([text, answersIn(text)]).toEqual([text, []])
  }
})

const webhooks: readonly (readonly [text: string, sender: string | undefined])[] = [
  [
    `{"object":"instagram","entry":[{"time":1,"id":"${account}","messaging":[{"sender":{"id":"1254459154682919"},"recipient":{"id":"${account}"},"message":{"mid":"a","text":"b"}}]}]}`,
    '1254459154682919',
  ],
  [
    `{'entry': [{'id': '${account}', 'changes': [{'value': {'from': {'id': '232323232', 'username': 'ann'}, 'id': '17865799348089039'}, 'field': 'comments'}]}], 'object': 'instagram'}`,
    '232323232',
  ],
  [
    `{"entry"=>[{"changes"=>[{"field"=>"mentions", "value"=>{"media_id"=>"17887498072083520"}}], "id"=>"0", "time"=>1}], "object"=>"instagram"}`,
    undefined,
  ],
]

test.each(webhooks)('a webhook is read as one: %s', (text, senderId) => {
  expect(read(text).map(({ kind }) => kind)).toEqual(['answer'])
  expect(answersIn(text)).toMatchObject([{ of: 'webhook', facts: { senderId } }])
  expect(summaries(`INFO body: ${JSON.stringify(text)}`)[0]).toBe('answer webhook')
})

test.each([
  ['{"field":"comments","value":{"id":"1","text":"hi"}}', undefined],
  ['{"field":"messages","value":{"sender":{"id":"12334"},"message":{"mid":"a"}}}', '12334'],
  ['{"field":"new_one","value":{"from":{"id":"232323232"},"text":"hi"}}', '232323232'],
])('a change alone is a sample of the dashboard: %s', (text, senderId) => {
  expect(answersIn(text)).toMatchObject([{ of: 'webhook', facts: { senderId, isSample: true } }])
})

test.each([
  [`{"object":"instagram","entry":[{"id":"${account}","time":1,"messaging":[]}]}`, 'messaging'],
  [`{"object":"page","entry":[{"id":"${page}","time":1,"standby":[]}]}`, 'standby'],
  [`{'object': 'instagram', 'entry': [{'id': '${account}', 'changes': []}]}`, 'changes'],
  ['{"object":"page","entry":[]}', 'entry'],
])('a webhook without an event is a webhook: %s', (text, emptyList) => {
  expect(answersIn(text)).toMatchObject([{ of: 'webhook', facts: { emptyList } }])
  expect(summaries(text)[0]).toBe('answer webhook')
})

test.each(['{"object":"list","entry":[]}', '{"object":"page"}', '{"entry":[]}'])(
  'another program’s empty list is no webhook: %s',
  text => {
    expect(answersIn(text)).toEqual([])
  },
)

test.each([
  [`{"id":"${account}","username":"ann"}`, account, undefined],
  [`{"id":"${account}","name":"Ann"}`, account, undefined],
  [`{"data":[{"id":"${account}","name":"Ann"}]}`, account, undefined],
  [`{"id":"26400000000000001","user_id":"${account}"}`, account, '26400000000000001'],
  ['{"id":"26400000000000001","username":"ann"}', undefined, '26400000000000001'],
])('an ID that begins with 1784 is the account ID: %s', (text, accountId, appScopedId) => {
  expect(answersIn(text)).toMatchObject([{ of: 'profile', facts: { accountId, appScopedId } }])
})

test.each([
  '{"field":"email","value":{}}',
  '{"errors":[{"field":"name","value":{"from":{},"to":"b"},"reason":"too short"}]}',
  'WARN validation: {"field":"message_body","value":{"sender":"ann"}}',
])('a field of a form is no webhook: %s', text => {
  expect(answersIn(text)).toEqual([])
})

test('an app that is subscribed is no business portfolio', () => {
  expect(
    answersIn('{"data":[{"name":"Example","id":"442224939723604","subscribed_fields":["feed"]}]}'),
  ).toMatchObject([{ of: 'subscribed-apps', rows: [{ name: 'Example', fields: ['feed'] }] }])
})

test('a reply is found however often its address was encoded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3 }), fc.boolean(), (times, isCode) => {
      const reply = isCode ? `?code=AQ${'x9Kd'.repeat(30)}&state=abc#_=_` : `#access_token=${token}`
      let text = `https://app.example/cb${reply}`
      for (let round = 0; round < times; round++) text = encodeURIComponent(text)
      expect(summaries(`next=${text}`)[0]).toMatch(/^redirect (?:code|tokens) /)
    }),
  )
})

test('a token is found in a mail and in a secret of Kubernetes', () => {
  expect(summaries(`access_token=3D${token.slice(0, 60)}=\n${token.slice(60)}`)).toEqual([
    'token facebook-login',
  ])
  expect(summaries(`kind: Secret\ndata:\n  FB_TOKEN: ${btoa(token)}`)).toEqual([
    'token facebook-login',
  ])
})

test('a token that was broken over lines of any width is whole', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 120 }),
      fc.constantFrom('', 'FB_TOKEN='),
      (width, name) => {
        const lines = `${name}${token}`.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
        const [found] = read(`${lines.join('\n')}\n\nThanks`)
        expect(found).toMatchObject({ kind: 'token', isShort: false })
      },
    ),
  )
})

test('what stands on the next line is no part of a token', () => {
  for (const next of [
    account,
    '0123456789abcdef0123456789abcdef',
    'Thanks',
    `IGAA${'q3'.repeat(60)}`,
  ]) {
    const [found] = read(`${token.slice(0, 110)}\n${next}`)
    expect([next, found?.kind === 'token' && found.token?.length]).toEqual([next, 110])
  }
})

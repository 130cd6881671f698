import { expect, test } from 'vitest'
import { graphVersion } from '#src/core/graph-version.ts'
import { compareWithRegistered } from '#src/core/read/links/redirect-faults.ts'
import { read } from '#src/core/read/read.ts'
import { summaries } from './summary.ts'

const facebook = `https://www.facebook.com/${graphVersion}/dialog/oauth`
const instagram = 'https://www.instagram.com/oauth/authorize'
const state = 'state=k3J9xQ2pLw8Z'
const good = `${facebook}?client_id=442224939723604&redirect_uri=https%3A%2F%2Fmine.example%2Fcb&response_type=code&scope=pages_show_list,instagram_basic&${state}`

function linkIn(text: string) {
  const thing = read(text).find(({ kind }) => kind === 'login-link')
  if (thing?.kind !== 'login-link') throw new Error('No link was found.')
  return thing.link
}

const faultsOf = (text: string) =>
  linkIn(text).faults.map(({ part, severity }) => `${part}${severity === 'stop' ? '!' : '?'}`)

test('a link without faults has none, whatever stands around it', () => {
  for (const text of [
    good,
    `Hi, I open <${good}> and it fails.`,
    `"url": "${good.replaceAll('/', '\\/')}"`,
  ]) {
    expect(faultsOf(text)).toEqual([])
  }
  expect(linkIn(good).corrected).toBeUndefined()
})

test.each([
  ['a placeholder for the App ID', good.replace('442224939723604', 'undefined'), ['client_id!']],
  [
    'a template that was not filled in',
    good.replace('442224939723604', `\${process.env.APP_ID}`),
    ['client_id!'],
  ],
  ['a rounded App ID', good.replace('442224939723604', '4.42224939723604E+14'), ['client_id!']],
  [
    'an app secret as App ID',
    good.replace('442224939723604', '0123456789abcdef0123456789abcdef'),
    ['client_id!'],
  ],
  [
    'an app secret beside it',
    `${good}&client_secret=0123456789abcdef0123456789abcdef`,
    ['client_secret!'],
  ],
  [
    'a page from the disk',
    good.replace('https%3A%2F%2Fmine.example%2Fcb', 'file%3A%2F%2F%2Fhome%2Fa.html'),
    ['redirect_uri!'],
  ],
  ['http', good.replace('https%3A%2F%2Fmine', 'http%3A%2F%2Fmine'), ['redirect_uri!']],
  ['a fragment', good.replace('%2Fcb', '%2Fcb%23%2Froute'), ['redirect_uri!']],
  ['a broken escape', good.replace('mine.example', '%2mine.example'), ['redirect_uri!']],
  ['two slashes', good.replace('%2Fcb', '%2F%2Fcb'), ['redirect_uri!']],
  [
    'encoded twice',
    good.replace('https%3A%2F%2Fmine.example%2Fcb', 'https%253A%252F%252Fmine.example%252Fcb'),
    ['redirect_uri!'],
  ],
  ['a path alone', good.replace('https%3A%2F%2Fmine.example%2Fcb', '%2Fcb'), ['redirect_uri!']],
  [
    'a token for a server',
    good.replace('response_type=code', 'response_type=token'),
    ['response_type?'],
  ],
  [
    'a response type of nobody',
    good.replace('response_type=code', 'response_type=%24type'),
    ['response_type!'],
  ],
  [
    'a name of the other login',
    good.replace('instagram_basic', 'instagram_business_basic'),
    ['scope!'],
  ],
  ['an ended name', good.replace('instagram_basic', 'manage_pages'), ['scope!']],
  ['email alone', good.replace('pages_show_list,instagram_basic', 'email'), ['scope!']],
  ['nothing asked for', good.replace('pages_show_list,instagram_basic', ''), ['scope!']],
  ['no state', good.replace(`&${state}`, ''), ['state?']],
  ['the same state for everybody', good.replace(state, 'state=1234567'), ['state?']],
  ['broken extras', `${good}&extras=%7Bsetup`, ['extras!']],
  ['a version that does not exist', good.replace(graphVersion, 'v99.0'), ['version!']],
  ['no version', good.replace(`${graphVersion}/`, ''), ['version?']],
  ['a version that has ended', good.replace(graphVersion, 'v20.0'), ['version?']],
  ['an older version that lives', good.replace(graphVersion, 'v24.0'), []],
  [
    'the retired host',
    `https://api.instagram.com/oauth/authorize?client_id=1084329117756312&redirect_uri=https%3A%2F%2Fmine.example%2Fcb&response_type=code&scope=instagram_business_basic&${state}`,
    ['host!'],
  ],
  [
    'an encoded question mark',
    `${instagram}/%3Fclient_id=1084329117756312&redirect_uri=https%3A%2F%2Fmine.example%2Fcb&response_type=code&scope=instagram_business_basic&${state}`,
    ['path!'],
  ],
  [
    'a query at Instagram',
    `${instagram}?client_id=1084329117756312&redirect_uri=https%3A%2F%2Fmine.example%2Fcb%3Fa%3D1&response_type=code&scope=instagram_business_basic&${state}`,
    ['redirect_uri!'],
  ],
  [
    'a token asked of Instagram',
    `${instagram}?client_id=1084329117756312&redirect_uri=https%3A%2F%2Fmine.example%2Fcb&response_type=token&scope=instagram_business_basic&${state}`,
    ['response_type!'],
  ],
])('%s is the one fault of a link', (_name, text, faults) => {
  expect(faultsOf(text)).toEqual(faults)
})

test('a link is one thing, also with each parameter on a line of its own', () => {
  const [head = '', query = ''] = good.split('?')
  const parameters = query.split('&')
  for (const text of [
    `${head}\n    ?${parameters.join('\n    &')}`,
    `${head}?\n  ${parameters.join('\n  &')}`,
    `${head}?\n  ${parameters.join('&\n  ')}`,
    `It opens this:\n\n${head}?${parameters.join('\\\n&')}\n\nand then fails.`,
    `> ${head}\n> ?${parameters.join('\n> &')}`,
  ]) {
    expect(faultsOf(text)).toEqual([])
    expect(linkIn(text).parameters).toEqual(linkIn(good).parameters)
  }
})

test('two links are two links, and no list of permissions', () => {
  const other = good.replace('442224939723604', '551224939723604')
  for (const between of ['\n', '\n\n', ' and ']) {
    expect(read(good + between + other).map(({ kind }) => kind)).toEqual([
      'login-link',
      'login-link',
    ])
  }
})

test('the lines behind a link are not part of it', () => {
  const things = read(`${good}\n\nerror=access_denied&error_reason=user_denied`)
  expect(things.map(({ kind }) => kind).sort()).toEqual(['login-link', 'redirect'])
  expect(faultsOf(`${good}\nstate = 1`)).toEqual([])
})

test.each(['&', '/', '/&'])('a link with %s where the ? belongs is read, and mended', sign => {
  const broken = good.replace('?', sign)
  expect(faultsOf(broken)).toEqual(['path!'])
  const told = (text: string) => linkIn(text).parameters.map(({ name, value }) => [name, value])
  expect(told(broken)).toEqual(told(good))
  expect(faultsOf(linkIn(broken).corrected ?? '')).toEqual([])
})

test('a real permission outside of Keytag’s use cases is no fault', () => {
  const text = good.replace(
    'instagram_basic',
    'read_insights,user_posts,whatsapp_business_management',
  )
  expect(faultsOf(text)).toEqual([])
})

test('a fault is marked at its place', () => {
  const link = linkIn(good.replace('442224939723604', 'None'))
  const [fault] = link.faults
  expect(link.address.slice(fault?.start, fault?.end)).toBe('client_id=None')
})

test('the corrected link is without what can be mended, and has no new fault', () => {
  const text = `https://api.instagram.com/oauth/authorize?client_id=1084329117756312&redirect_uri=http%3A%2F%2Fmine.example%2F%2Fcb%3Fa%3D1&response_type=token&scope=user_profile,instagram_content_publish&${state}`
  const { corrected } = linkIn(text)
  expect(corrected).toBe(
    `${instagram}?client_id=1084329117756312&redirect_uri=https%3A%2F%2Fmine.example%2Fcb&response_type=code&scope=instagram_business_basic%2Cinstagram_business_content_publish&${state}`,
  )
  expect(faultsOf(corrected ?? '')).toEqual([])
})

test.each([
  '%22442224939723604%22',
  '%3D%20%22442224939723604%22',
  '442224939723604%3B',
  '%27442224939723604%27',
])('quotes and signs around the App ID are taken away: %s', written => {
  const { corrected, faults } = linkIn(good.replace('442224939723604', written))
  expect(faults).toMatchObject([{ part: 'client_id', severity: 'stop' }])
  expect(corrected).toContain('client_id=442224939723604&')
})

test('a secret in a link is shown nowhere', () => {
  const secret = '0123456789abcdef0123456789abcdef'
  for (const text of [`${good}&client_secret=${secret}`, good.replace('442224939723604', secret)]) {
    expect(JSON.stringify(linkIn(text))).not.toContain(secret)
  }
})

test('a redirect URI is compared with every line that is registered: one that is right is right', () => {
  const ours = 'https://cloud.example.org/apps/sociallogin/oauth/facebook'
  const registered = `https://cloud.example.org/index.php/apps/sociallogin/oauth/facebook\n${ours}`
  expect(compareWithRegistered(ours, registered)).toMatchObject({ equal: true, line: ours })
  expect(compareWithRegistered(ours, `https://other.example/\n${ours}/`)).toMatchObject({
    equal: false,
    line: `${ours}/`,
    best: { hints: expect.any(Array) },
  })
})

test.each([
  [
    'JavaScript',
    'window.open("https://api.instagram.com/oauth/authorize/?client_id=" + igId + "&redirect_uri=" + callback + "&response_type=code", "_blank");',
    { client_id: '{igId}', redirect_uri: '{callback}', response_type: 'code' },
    ['host!', 'scope!', 'state?'],
  ],
  [
    'PHP over three lines',
    '$url = "http://www.facebook.com/dialog/oauth?client_id="\n    . $app_id . "&redirect_uri=" . urlencode($my_url)\n    . "&scope=manage_pages";',
    { client_id: '{$app_id}', redirect_uri: '{urlencode($my_url)}', scope: 'manage_pages' },
    ['scheme?', 'version?', 'scope!', 'response_type?', 'state?'],
  ],
  [
    'PHP with arrays and calls',
    `$url = "${facebook}?client_id=".$config["app_id"]."&redirect_uri=".$cb."&response_type=code&scope=".implode(",", $scopes)."&state=".$_SESSION["state"];`,
    { scope: '{implode(",", $scopes)}', state: '{$_SESSION["state"]}' },
    [],
  ],
  [
    'Java',
    `String url = "${facebook}?client_id=" + appId +\n   "&redirect_uri=" + URLEncoder.encode(cb, "UTF-8") +\n   "&response_type=code&scope=pages_show_list,instagram_basic&state=" + state;`,
    { scope: 'pages_show_list,instagram_basic', state: '{state}' },
    [],
  ],
  [
    'Visual Basic',
    `Dim url = "${facebook}?client_id=" & appId & "&redirect_uri=" & cb & "&response_type=code&scope=publish_actions"`,
    { client_id: '{appId}', scope: 'publish_actions' },
    ['scope!', 'scope!', 'state?'],
  ],
  [
    'Python, strings of several lines',
    `url = (\n    "${instagram}"\n    f"?client_id={app_id}"\n    f"&redirect_uri={cb}"\n    "&response_type=code&scope=user_profile"\n)`,
    { client_id: '{app_id}', redirect_uri: '{cb}', scope: 'user_profile' },
    ['scope!', 'state?'],
  ],
  [
    'Ruby',
    `url = "${facebook}?client_id=#{app_id}&redirect_uri=#{cb}&response_type=code&scope=pages_show_list"`,
    { client_id: '{app_id}', redirect_uri: '{cb}', scope: 'pages_show_list' },
    ['state?'],
  ],
  [
    'a template of JavaScript',
    `const url = \`${facebook}?client_id=\${APP_ID}&redirect_uri=\${encodeURIComponent(cb)}&response_type=code&scope=pages_show_list&state=\${state}\``,
    { client_id: `\${APP_ID}` },
    [],
  ],
  ['a constant alone', `authorizationURL: '${facebook}',`, {}, []],
])(
  'a link in the source of a program is followed over its pieces: %s',
  (_name, text, values, faults) => {
    const link = linkIn(text)
    const named = Object.fromEntries(link.parameters.map(({ name, value }) => [name, value]))
    expect(named).toMatchObject(values)
    expect(faultsOf(text)).toEqual(faults)
    // A copy of it would lack the values of the variables.
    expect(link.corrected).toBeUndefined()
  },
)

test('a sentence behind a link in quotes is no piece of it', () => {
  for (const text of [
    `He opens "${good}". Thanks`,
    `See "${good}". "It fails."`,
    `"${good}", "b=c"`,
  ]) {
    expect([text, linkIn(text).address]).toEqual([text, good])
    expect(faultsOf(text)).toEqual([])
  }
})

test.each([
  '"GET /login?error=1 HTTP/1.1" 302',
  '"GET /search?q=1&error=2 HTTP/1.1" 200 512',
  'url="/x?error=timeout"',
  'path="/jobs?error=disk_full&retry=3" status=500',
  'level=info error=timeout',
  'level=info error=server_error',
  'time=1 level=error msg="upload failed" error=timeout retry=3',
  '?error=1',
])('an error in another server’s log is no refused login: %s', text => {
  expect(summaries(text).filter(line => line.startsWith('redirect'))).toEqual([])
})

test.each([
  '"GET /callback?error=access_denied HTTP/1.1" 302',
  '"GET /callback?error=unheard_of&state=abc HTTP/1.1" 302',
  '"GET /callback?error=unheard_of&error_description=No HTTP/1.1" 302',
  'path="/cb?error=unheard_of&error_reason=user" status=500',
  'error=access_denied',
  'error=invalid_token',
  '"GET /callback?error=invalid_scope HTTP/1.1" 302',
  '#error=unheard_of&error_code=4201&state=abc',
  'https://app.example/cb?error=unheard_of',
])('a refused login is told from the path or the parameters of its reply: %s', text => {
  expect(summaries(text)[0]).toMatch(/^redirect refusal /)
})

test.each([
  ['redirect_url', 'redirect_uri'],
  ['callbackUrl', 'redirect_uri'],
  ['client-id', 'client_id'],
  ['clientId', 'client_id'],
  ['response-type', 'response_type'],
  ['scopes', 'scope'],
])('%s is no parameter of the dialog, and %s is meant', (written, meant) => {
  const { faults, corrected } = linkIn(good.replace(`${meant}=`, `${written}=`))
  expect(faults.map(({ part }) => part)).toEqual([written])
  expect(faults[0]?.why).toContain(meant)
  expect(corrected).toBe(good.replace(',', '%2C'))
})

test('a parameter with a name of its own is left alone', () => {
  for (const name of ['display', 'auth_type', 'nonce', 'ref', 'app_id', 'granted_scopes']) {
    expect(faultsOf(`${good}&${name}=a`)).toEqual([])
  }
})

test.each([
  ['me?acces_token=a', ['acces_token→access_token']],
  ['me?access_token=a&appsecret_prof=b', ['appsecret_prof→appsecret_proof']],
  ['me/accounts?field=name&token=a', ['field→fields', 'token→access_token']],
  ['oauth/access_token?fb_exchange_tokn=a', ['fb_exchange_tokn→fb_exchange_token']],
  ['me?fileds=id&access_token=a', ['fileds→fields']],
  ['me/picture?redirect=false&type=large&access_token=a', []],
  ['17841400000000000/insights?metric=reach&period=day&access_token=a', []],
])('a call names the parameters that Graph does not read: %s', (call, names) => {
  expect(summaries(`https://graph.facebook.com/v24.0/${call}`)[0]).toBe(
    ['graph-address graph.facebook.com', ...names].join(' '),
  )
})

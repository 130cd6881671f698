import { expect, test } from 'vitest'
import { AccessToken } from '#src/core/access-token.ts'
import { loadProfile } from '#src/core/accounts/instagram-profile.ts'
import { createGraph } from '#src/core/graph/client.ts'
import { captured } from '#tests/captured.ts'

const token = new AccessToken(`IGAA${'x1'.repeat(40)}`)
const accountId = '17841405793187218'

async function ask(body: string) {
  const asked: URL[] = []
  const graph = createGraph({
    family: 'instagram-login',
    fetch: async url => {
      asked.push(new URL(url))
      return new Response(body, { headers: { 'content-type': 'application/json' } })
    },
    now: () => new Date(0),
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const profile = await loadProfile(graph, token, new AbortController().signal)
  return { profile, asked }
}

/** The captures with filled placeholders, and the comma missing from Meta's own page. */
const answers = captured('ig_me').map(({ raw, notes }) => {
  const text = raw
    .replace(/\$\{IG_ID\}|<IG_ID>/g, accountId)
    .replace('<IG_USERNAME>', 'acme')
    .replace(/"\n(\s*"username")/, '",\n$1')
  return [notes, text] as const
})

test.each(answers)('reads the captured account: %s', async (_notes, text) => {
  const { profile } = await ask(text)
  expect(profile).toMatchObject({ accountId, username: 'acme' })
})

test('asks graph.instagram.com, with a version, for the fields by name', async () => {
  const { asked } = await ask(`{"user_id":"${accountId}"}`)
  expect(asked.map(url => url.origin + url.pathname)).toEqual([
    'https://graph.instagram.com/v27.0/me',
  ])
  expect(asked[0]?.searchParams.get('fields')).toBe(
    'id,user_id,username,name,account_type,profile_picture_url,followers_count,media_count',
  )
})

test('tells the two numbers apart, exact above 2^53, and keeps a name on its line', async () => {
  const { profile } = await ask(
    `{"id":"25411003","user_id":${accountId},"username":"acme","name":"A\\nB\\u202e","account_type":"MEDIA_CREATOR","profile_picture_url":"https://pictures.example/a.jpg?x=1","followers_count":12,"media_count":0}`,
  )
  expect(profile).toEqual({
    accountId,
    appScopedId: '25411003',
    username: 'acme',
    name: 'A B',
    accountType: 'MEDIA_CREATOR',
    followers: 12,
    media: 0,
    pictureUrl: 'https://pictures.example/a.jpg?x=1',
  })
})

test('a strange field costs only itself', async () => {
  const { profile } = await ask(`{"user_id":"${accountId}","followers_count":"many","name":7}`)
  expect(profile).toMatchObject({ accountId, followers: undefined, name: undefined })
})

test.each(['http://pictures.example/a.jpg', 'javascript:alert(1)', 'a.jpg', 7])(
  'a picture’s address that is not https is none: %s',
  async url => {
    const { profile } = await ask(JSON.stringify({ user_id: accountId, profile_picture_url: url }))
    expect(profile).toMatchObject({ accountId, pictureUrl: undefined })
  },
)

test('the token endpoints have no version', async () => {
  const asked: string[] = []
  const graph = createGraph({
    family: 'instagram-login',
    fetch: async url => {
      asked.push(new URL(url).pathname)
      return new Response('{}')
    },
    now: () => new Date(0),
    pause: async () => undefined,
    random: () => 0,
    record: () => undefined,
  })
  const { RefreshAnswer } = await import('#src/core/graph/instagram-answers.ts')
  const signal = new AbortController().signal
  await expect(
    graph.get('/refresh_access_token', {}, token, RefreshAnswer, signal),
  ).rejects.toThrow()
  expect(asked).toEqual(['/refresh_access_token'])
})

test.each([
  ['"user_id":null', 'accountId'],
  ['"id":"x"', 'appScopedId'],
  ['"username":7', 'username'],
])('an odd field costs itself only: %s', async (odd, field) => {
  const good = { accountId, appScopedId: '25411003', username: 'acme', name: 'Acme' }
  const { profile } = await ask(
    `{"id":"25411003","user_id":"${accountId}","username":"acme","name":"Acme",${odd}}`,
  )
  expect(profile).toMatchObject({ ...good, [field]: undefined })
})

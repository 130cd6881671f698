import { describe, expect, test } from 'vitest'
import { worlds } from '#src/simulator/index.ts'
import { people } from '#src/simulator/people.ts'
import { aboutPerson, pagesOf } from '#src/simulator/worlds.ts'
import { ask, decide, dialogUrl, logIn, simulatedMeta, start } from './login.ts'

const fields = 'id,name,instagram_business_account{id,username}'
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)

describe('every world', () => {
  test.each(worlds.map(world => [world.id, world] as const))('%s is sound', async (id, world) => {
    expect(id).toMatch(/^[a-z0-9-]{3,30}$/)
    for (const person of people) {
      const pages = pagesOf(world, person)
      const ids = pages.flatMap(page => [page.id, page.account?.id ?? []].flat())
      expect(new Set(ids).size).toBe(ids.length)
      for (const page of pages) {
        expect(page.id).toMatch(/^\d{15,16}$/)
        if (page.account) expect(page.account.id).toMatch(/^1784\d{13}$/)
      }
      expect(aboutPerson(world, person)).not.toBe('')
    }
    const response = await simulatedMeta().fetch(new Request(dialogUrl({ world: id })))
    expect(response.status).toBe(world.dialog ? 400 : 200)
  })

  test('has an ID and a title of its own', () => {
    for (const part of ['id', 'title'] as const) {
      expect(new Set(worlds.map(world => world[part])).size).toBe(worlds.length)
    }
  })
})

test('the person named by the form decides whose Pages come', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { person: 'jay' })
  const { body } = await ask(meta, '/me/accounts', long, { fields })
  expect(body.data).toMatchObject([
    { name: 'Posiris Studio', instagram_business_account: { username: 'jayposiris' } },
  ])
})

test('Jay’s Page bears the name he gave it', async () => {
  const meta = simulatedMeta()
  const form = { person: 'jay', page_name: 'Äpfel & Söhne', page_category: 'Grocer' }
  const { body } = await ask(meta, '/me/accounts', (await logIn(meta, form)).long)
  expect(body.data).toMatchObject([{ name: 'Äpfel & Söhne', category: 'Grocer' }])
})

test('Jay has no Page when the dialog does not guide him to one', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { person: 'jay', pages: 'all' }, { extras: undefined })
  expect((await ask(meta, '/me/accounts', long)).body).toEqual({ data: [] })
})

test('no-instagram: Pages come without an account', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'no-instagram' })
  const { body } = await ask(meta, '/me/accounts', long, { fields })
  expect(body.data).toHaveLength(3)
  expect(JSON.stringify(body)).not.toContain('instagram')
})

test('expired-token: Graph says since when', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'expired-token' })
  const { status, body } = await ask(meta, '/me/accounts', long)
  expect(status).toBe(400)
  expect(body.error).toMatchObject({
    type: 'OAuthException',
    code: 190,
    error_subcode: 463,
    message:
      'Error validating access token: Session has expired on Thursday, 19-Nov-26 06:05:42 PST. The current time is Sunday, 22-Nov-26 06:05:42 PST.',
  })
})

test('rate-limit: Graph pauses after 400 rows and goes on 20 seconds later', async () => {
  let now = start
  const meta = simulatedMeta({ now: () => now })
  const { long } = await logIn(meta, { world: 'rate-limit' })
  const call = async (after?: string) =>
    ask(meta, '/me/accounts', long, { fields, limit: '100', ...(after ? { after } : {}) })
  let after: string | undefined
  for (let rows = 0; rows < 400; rows += 100) after = (await call(after)).body.paging.cursors.after
  for (const seconds of [0, 5, 19.9]) {
    now = at(seconds)
    const { status, body } = await call(after)
    expect([status, body.error.code]).toEqual([400, 17])
  }
  now = at(20)
  expect((await call(after)).body.data).toHaveLength(100)
})

test('graph-outage: three calls for Pages fail, the fourth works, other calls always do', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'graph-outage' })
  for (let call = 0; call < 3; call++) {
    const { status, body } = await ask(meta, '/me/accounts', long)
    expect(status).toBe(503)
    expect(body.error).toMatchObject({ code: 2, is_transient: true })
    expect((await ask(meta, '/me', long)).status).toBe(200)
  }
  expect((await ask(meta, '/me/accounts', long)).body.data).toHaveLength(3)
})

test('wi-fi-sign-in: something else answers', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'wi-fi-sign-in' })
  const url = `https://graph.facebook.com/me/accounts?access_token=${long}`
  const response = await meta.fetch(new Request(url))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/html')
})

test('broken-answer: the list is cut off', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'broken-answer' })
  await expect(ask(meta, '/me/accounts', long)).rejects.toThrow(SyntaxError)
  expect((await ask(meta, '/me', long)).status).toBe(200)
})

test('silent: nothing answers until the caller gives up', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'silent' })
  const caller = new AbortController()
  const request = new Request(`https://graph.facebook.com/v27.0/me?access_token=${long}`, {
    signal: caller.signal,
  })
  setTimeout(() => caller.abort(new Error('The caller gave up.')), 20)
  await expect(meta.fetch(request)).rejects.toThrow('The caller gave up.')
  // Used again, so that the waiting request is not collected: Node holds its signal weakly.
  expect(request.signal.aborted).toBe(true)
})

test('hostile-names: names arrive as they are', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'hostile-names' })
  const { body } = await ask(meta, '/me/accounts', long, { fields })
  const names: string[] = body.data.map((page: { name: string }) => page.name)
  for (const part of ['"', "'", '$(', '`', '\u202E', '👩‍👩‍👧‍👦', '<script>']) {
    expect(names.some(name => name.includes(part))).toBe(true)
  }
  expect(names.some(name => name.length === 200)).toBe(true)
})

test('endless-token: expires_in is 0, and the token works for years', async () => {
  let now = start
  const meta = simulatedMeta({ now: () => now })
  const location = await decide(meta, { world: 'endless-token' })
  expect(location).toContain('&expires_in=0&')
  expect(location).not.toContain('long_lived_token')
  const { short } = await logIn(meta, { world: 'endless-token' })
  now = at(400 * 86_400)
  expect((await ask(meta, '/me/accounts', short)).body.data).toHaveLength(3)
})

test('all-or-nothing: one declined permission takes all the others with it', async () => {
  const meta = simulatedMeta()
  const form = { world: 'all-or-nothing' }
  const { long } = await logIn(meta, form)
  const { data } = (await ask(meta, '/me/permissions', long)).body
  expect(data.filter((row: { status: string }) => row.status === 'granted')).toEqual([
    { permission: 'public_profile', status: 'granted' },
  ])
  expect((await ask(meta, '/me/accounts', long)).body).toEqual({ data: [] })
  const again = await logIn(meta, form, { auth_type: 'rerequest' })
  expect((await ask(meta, '/me/accounts', again.long)).body.data).toHaveLength(3)
})

test('expired-token: another login puts it right', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'expired-token' }, { auth_type: 'rerequest' })
  expect((await ask(meta, '/me/accounts', long)).body.data).toHaveLength(3)
})

test('page-call-limit: Page tokens pause together, the User token goes on', async () => {
  let now = start
  const meta = simulatedMeta({ now: () => now })
  const { long } = await logIn(meta, { world: 'page-call-limit' })
  const list = await ask(meta, '/me/accounts', long, { fields: 'access_token', limit: '100' })
  const tokens: string[] = list.body.data.map((page: { access_token: string }) => page.access_token)
  const statuses = async () => {
    const answers = await Promise.all(tokens.map(token => ask(meta, '/me', token)))
    return answers.filter(({ status }) => status === 200).length
  }
  expect(await statuses()).toBe(60)
  expect(await statuses()).toBe(0)
  expect((await ask(meta, '/me', long)).status).toBe(200)
  now = at(10)
  expect(await statuses()).toBe(60)
})

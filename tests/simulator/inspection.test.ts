import { describe, expect, test } from 'vitest'
import { app, ask, logIn, simulatedMeta, start } from './login.ts'

const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)
const metricsaurus = '134895793791914'
const account = '17841405309211844'
const basics = 'instagram_basic,pages_show_list,pages_read_engagement'

async function pageTokenOf(
  meta: ReturnType<typeof simulatedMeta>,
  token: string,
  id = metricsaurus,
): Promise<string> {
  return (await ask(meta, `/${id}`, token, { fields: 'access_token' })).body.access_token
}

describe('/debug_token', () => {
  test('tells a person with a role on the app all about a User token', async () => {
    const meta = simulatedMeta()
    const form = { world: 'role-on-app', pages: metricsaurus, accounts: 'none' }
    const { short, long } = await logIn(meta, form, { scope: `${basics},email` })
    const { data } = (await ask(meta, '/debug_token', long, { input_token: long })).body
    expect(data).toEqual({
      app_id: app.appId,
      type: 'USER',
      application: app.name,
      data_access_expires_at: seconds(at(90 * 86_400)),
      expires_at: seconds(at(60 * 86_400)),
      is_valid: true,
      issued_at: seconds(start),
      scopes: [...basics.split(','), 'email', 'public_profile'],
      // The person ticked no Instagram account.
      granular_scopes: [
        { scope: 'pages_show_list', target_ids: [metricsaurus] },
        { scope: 'pages_read_engagement', target_ids: [metricsaurus] },
      ],
      user_id: '10160544218739265',
    })
    const other = (await ask(meta, '/debug_token', long, { input_token: short })).body.data
    expect(other.expires_at).toBe(seconds(new Date('2026-11-22T16:00:00Z')))
  })

  test('tells of a Page token that it never ends, and whose it is', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'role-on-app' })
    const input_token = await pageTokenOf(meta, long)
    const { data } = (await ask(meta, '/debug_token', long, { input_token })).body
    expect(data).toMatchObject({ type: 'PAGE', profile_id: metricsaurus, expires_at: 0 })
    const own = await ask(meta, '/debug_token', input_token, { input_token })
    expect([own.status, own.body.error.code]).toEqual([400, 100])
  })

  test('says why a token is dead, and what is no token at all', async () => {
    let now = start
    const meta = simulatedMeta({ now: () => now })
    const { short, long } = await logIn(meta, { world: 'role-on-app' })
    now = at(7200)
    const { data } = (await ask(meta, '/debug_token', long, { input_token: short })).body
    expect(data).toMatchObject({ is_valid: false, error: { code: 190, subcode: 463 } })
    const nonsense = (await ask(meta, '/debug_token', long, { input_token: 'nonsense' })).body
    expect(nonsense.data).toMatchObject({ is_valid: false, scopes: [], error: { code: 190 } })
  })

  test('refuses a token of another app', async () => {
    const other = { appId: '990001112223334', name: 'Other', redirectUris: [] }
    const redirectUris = ['https://keytag.example/callback/']
    const apps = [
      { ...app, redirectUris },
      { ...other, redirectUris },
    ]
    const meta = simulatedMeta({ apps })
    const form = { world: 'role-on-app' }
    const [one, two] = [
      await logIn(meta, form),
      await logIn(meta, form, { client_id: other.appId }),
    ]
    const { status } = await ask(meta, '/debug_token', one.long, { input_token: two.long })
    expect(status).toBe(400)
  })
})

describe('business portfolios', () => {
  const asked = { scope: `${basics},business_management` }

  test('are shown only with business_management', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'dropped-page' })
    for (const path of ['/me/businesses', '/204861733905518/owned_pages']) {
      const { status, body } = await ask(meta, path, long)
      expect([status, body.error.code]).toEqual([403, 200])
      expect(body.error.message).toBe(
        '(#200) Requires business_management permission to manage the object',
      )
    }
  })

  test('name a Page that was not ticked, and give no token for it', async () => {
    const meta = simulatedMeta()
    const form = { world: 'portfolio-pages', pages: metricsaurus }
    const { long } = await logIn(meta, form, asked)
    const fields = 'id,access_token'
    const { body } = await ask(meta, '/204861733905518/owned_pages', long, { fields })
    expect(body.data).toHaveLength(3)
    expect(body.data[0]).toHaveProperty('access_token')
    expect(body.data[1]).not.toHaveProperty('access_token')
  })

  test('can be asked for together with their Pages', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'portfolio-pages' }, asked)
    const fields = 'name,owned_pages{id},client_pages{id}'
    const [row] = (await ask(meta, '/me/businesses', long, { fields })).body.data
    expect(row.owned_pages.data).toHaveLength(3)
    expect(row).not.toHaveProperty('client_pages')
  })

  test('of somebody else are not there', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, {}, asked)
    expect((await ask(meta, '/me/businesses', long)).body).toEqual({ data: [] })
    expect((await ask(meta, '/1234567890/owned_pages', long)).body.error.code).toBe(100)
  })
})

describe('what a token is good for', () => {
  const scope = `${basics},instagram_content_publish,instagram_manage_insights,instagram_manage_messages,pages_manage_metadata`

  test('publishing: the quota, with the permission and the task', async () => {
    const meta = simulatedMeta()
    const path = `/${account}/content_publishing_limit`
    const { long } = await logIn(meta, {}, { scope })
    const page = await pageTokenOf(meta, long)
    for (const token of [long, page]) {
      const { status, body } = await ask(meta, path, token, { fields: 'config,quota_usage' })
      expect(status).toBe(200)
      expect(body.data).toEqual([
        { quota_usage: 4, config: { quota_total: 100, quota_duration: 86_400 } },
      ])
    }
    expect((await ask(meta, path, long)).body.data).toEqual([{ quota_usage: 4 }])
    const without = await logIn(meta, {}, { scope: basics })
    expect((await ask(meta, path, without.long)).body.error.code).toBe(10)
    const lacking = await logIn(meta, { world: 'no-task' }, { scope })
    expect((await ask(meta, path, lacking.long)).body.error.code).toBe(10)
  })

  test('insights: the reach by day, with the permission', async () => {
    const meta = simulatedMeta()
    const path = `/${account}/insights`
    const query = { metric: 'reach', period: 'day' }
    const { long } = await logIn(meta, {}, { scope })
    const { data } = (await ask(meta, path, long, query)).body
    expect(data).toMatchObject([{ name: 'reach', period: 'day', title: 'Reach' }])
    expect(data[0].values[1].end_time).toBe('2026-11-22T08:00:00+0000')
    expect((await ask(meta, path, long, { metric: 'x' })).body.error.code).toBe(100)
    const without = await logIn(meta, {}, { scope: basics })
    expect((await ask(meta, path, without.long, query)).body.error.code).toBe(10)
  })

  test('messages: with the Page token, both permissions and the task', async () => {
    const meta = simulatedMeta()
    const query = { platform: 'instagram' }
    const path = `/${metricsaurus}/conversations`
    const { long } = await logIn(meta, {}, { scope })
    const page = await pageTokenOf(meta, long)
    for (const each of [path, '/me/conversations']) {
      expect((await ask(meta, each, page, query)).body.data).toHaveLength(1)
    }
    expect((await ask(meta, path, long, query)).body.error.code).toBe(210)
    const without = await logIn(meta, {}, { scope: basics })
    const other = await pageTokenOf(meta, without.long)
    const { status, body } = await ask(meta, path, other, query)
    expect([status, body.error.code]).toEqual([403, 200])
    const lacking = await logIn(meta, { world: 'no-task' }, { scope })
    const helpless = await pageTokenOf(meta, lacking.long)
    expect((await ask(meta, path, helpless, query)).status).toBe(403)
  })

  test('a Page token needs some permission for Pages at all', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, {}, { scope: 'instagram_basic' })
    const { status, body } = await ask(meta, '/me', await pageTokenOf(meta, long))
    expect([status, body.error.code]).toEqual([400, 190])
    expect(body.error.message).toMatch(/must be granted before impersonating/)
    expect(body.error).not.toHaveProperty('error_subcode')
  })
})

describe('taking back one permission', () => {
  test.each([['DELETE', { method: 'DELETE' }, {}]] as const)(
    'by %s: it becomes declined, the others stay',
    async (_, init, parameters) => {
      let now = start
      const meta = simulatedMeta({ now: () => now })
      const { long } = await logIn(meta)
      const page = await pageTokenOf(meta, long)
      now = at(1)
      const path = '/me/permissions/instagram_basic'
      expect((await ask(meta, path, long, parameters, init)).body).toEqual({ success: true })
      const { data } = (await ask(meta, '/me/permissions', long)).body
      expect(data).toContainEqual({ permission: 'instagram_basic', status: 'declined' })
      expect(data).toContainEqual({ permission: 'pages_show_list', status: 'granted' })
      for (const token of [long, page]) {
        expect((await ask(meta, `/${account}`, token)).body.error.error_subcode).toBe(33)
      }
      now = at(2)
      const later = await logIn(meta)
      expect((await ask(meta, `/${account}`, later.long)).status).toBe(200)
    },
  )

  test('refuses a permission that there is not', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const path = '/me/permissions/nonsense'
    expect((await ask(meta, path, long, {}, { method: 'DELETE' })).status).toBe(400)
  })
})

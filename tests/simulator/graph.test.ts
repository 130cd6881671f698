import { describe, expect, test } from 'vitest'
import { ask, decide, logIn, simulatedMeta, start } from './login.ts'

const fields = 'id,name,access_token,instagram_business_account{id,username},tasks'
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)

describe('/me/accounts', () => {
  test('lists the Pages with the accounts connected to them', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const { status, headers, body } = await ask(meta, '/v25.0/me/accounts', long, { fields })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('content-type')).toBe('application/json; charset=UTF-8')
    expect(headers.get('facebook-api-version')).toBe('v25.0')
    expect(body.data).toMatchObject([
      {
        id: '134895793791914',
        name: 'Metricsaurus',
        instagram_business_account: { id: '17841405309211844', username: 'metricsaurus' },
      },
      { id: '108327466514209', instagram_business_account: { id: '17841451870032265' } },
      { id: '102998114673050', name: 'Okafor Consulting' },
    ])
    expect(body.data[2]).not.toHaveProperty('instagram_business_account')
    expect(body.paging).not.toHaveProperty('next')
  })

  test('sends Meta’s own fields when none are asked for', async () => {
    const meta = simulatedMeta()
    const { body } = await ask(meta, '/me/accounts', (await logIn(meta)).long)
    expect(Object.keys(body.data[0])).toEqual([
      'access_token',
      'category',
      'category_list',
      'name',
      'id',
      'tasks',
    ])
  })

  test('refuses a field that does not exist, wherever it stands', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const { status, body } = await ask(meta, '/me/accounts', long, { fields: 'id,nonsense' })
    expect(status).toBe(400)
    expect(body.error).toMatchObject({
      code: 100,
      message: '(#100) Tried accessing nonexisting field (nonsense) on node type (Page)',
    })
    for (const bad of [
      'instagram_business_account{nonsense}',
      'id,name{',
      'toString',
      'a}b',
      '{',
    ]) {
      expect((await ask(meta, '/me/accounts', long, { fields: bad })).status).toBe(400)
    }
  })

  test('is walked to the end by its cursors, 100 at most at a time', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'many-pages' })
    const seen: { id: string; instagram_business_account?: { id: string } }[] = []
    let parameters: Record<string, string> = { fields, limit: '500' }
    for (;;) {
      const { body } = await ask(meta, '/v25.0/me/accounts', long, parameters)
      expect(body.data).toHaveLength(100)
      seen.push(...body.data)
      if (!body.paging.next) break
      const next = new URL(body.paging.next)
      expect(next.pathname).toBe('/v25.0/me/accounts')
      expect(next.searchParams.get('access_token')).toBe(long)
      expect(next.searchParams.get('after')).toBe(body.paging.cursors.after)
      parameters = { ...parameters, after: body.paging.cursors.after }
    }
    expect(new Set(seen.map(page => page.id)).size).toBe(1000)
    const accounts = seen.flatMap(page => page.instagram_business_account?.id ?? [])
    expect(new Set(accounts).size).toBe(812)
    for (const id of accounts) expect(id).toMatch(/^1784\d{13}$/)
    expect(new Set(seen.map(page => JSON.stringify(page).match(/"name":"[^"]+"/)?.[0])).size).toBe(
      1000,
    )
  })

  test('sends 25 unless asked, and goes back as well as on', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'many-pages' })
    const first = (await ask(meta, '/me/accounts', long)).body
    expect(first.data).toHaveLength(25)
    expect(first.paging).not.toHaveProperty('previous')
    const { after } = first.paging.cursors
    const second = (await ask(meta, '/me/accounts', long, { after, limit: '3' })).body
    const { before } = second.paging.cursors
    const back = (await ask(meta, '/me/accounts', long, { before, limit: '25' })).body
    expect(back.data).toEqual(first.data)
    expect((await ask(meta, '/me/accounts', long, { after: 'nonsense' })).status).toBe(400)
  })

  test('is empty without paging when nothing was ticked', async () => {
    const meta = simulatedMeta()
    for (const form of [
      { pages: 'none' },
      { world: 'no-pages' },
      { declined: 'pages_show_list' },
    ]) {
      const { long } = await logIn(meta, form)
      expect((await ask(meta, '/me/accounts', long)).body).toEqual({ data: [] })
    }
  })

  test('leaves out what was not ticked', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, {
      pages: ['134895793791914', '108327466514209'],
      accounts: '17841451870032265',
    })
    const { body } = await ask(meta, '/me/accounts', long, { fields })
    expect(body.data).toHaveLength(2)
    expect(body.data[0]).not.toHaveProperty('instagram_business_account')
    expect(body.data[1]).toHaveProperty('instagram_business_account')
  })

  test('knows no accounts without instagram_basic', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { declined: 'instagram_basic' })
    expect(JSON.stringify((await ask(meta, '/me/accounts', long, { fields })).body)).not.toContain(
      '1784',
    )
  })

  test('lists Pages of a portfolio only with business_management', async () => {
    const meta = simulatedMeta()
    const form = { world: 'portfolio-pages' }
    const without = await logIn(meta, form)
    expect((await ask(meta, '/me/accounts', without.long)).body).toEqual({ data: [] })
    const scope = 'instagram_basic,pages_show_list,pages_read_engagement,business_management'
    const { long } = await logIn(meta, form, { scope })
    expect((await ask(meta, '/me/accounts', long)).body.data).toHaveLength(3)
  })

  test('makes lasting Page tokens from the long-lived token only', async () => {
    let now = start
    const meta = simulatedMeta({ now: () => now })
    const { short, long } = await logIn(meta)
    const pageToken = async (token: string): Promise<string> =>
      (await ask(meta, '/me/accounts', token, { fields })).body.data[0].access_token
    const [fromShort, fromLong] = [await pageToken(short), await pageToken(long)]
    const name = { id: '134895793791914', name: 'Metricsaurus' }
    expect((await ask(meta, '/me', fromShort, { fields: 'id,name' })).body).toEqual(name)
    now = at(7200)
    expect((await ask(meta, '/me', fromShort)).body.error).toMatchObject({
      code: 190,
      error_subcode: 463,
    })
    now = at(400 * 86_400)
    expect((await ask(meta, '/me', fromLong, { fields: 'id,name' })).body).toEqual(name)
    expect((await ask(meta, '/me', long)).body.error.error_subcode).toBe(463)
  })
})

describe('other calls', () => {
  test('/me says whose token it is', async () => {
    const meta = simulatedMeta()
    const { short } = await logIn(meta)
    const { body } = await ask(meta, '/v25.0/me', short, { fields: 'name' })
    expect(body).toEqual({ name: 'Mina Okafor', id: '10160544218739265' })
    const wrong = await ask(meta, '/me', short, { fields: 'instagram_business_account' })
    expect(wrong.body.error.message).toContain('on node type (User)')
  })

  test('/me/permissions tells granted from declined', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta, { world: 'declined-permission' })
    const { body } = await ask(meta, '/me/permissions', long)
    expect(body.data).toContainEqual({
      permission: 'instagram_manage_comments',
      status: 'declined',
    })
    expect(body.data).toContainEqual({ permission: 'instagram_basic', status: 'granted' })
  })

  test('a Page and an account can be read by their IDs, also with the Page token', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const page = await ask(meta, '/134895793791914', long, { fields: 'access_token' })
    const token: string = page.body.access_token
    for (const each of [long, token]) {
      const { body } = await ask(meta, '/17841405309211844', each, { fields: 'username' })
      expect(body).toEqual({ username: 'metricsaurus', id: '17841405309211844' })
    }
    expect((await ask(meta, '/17841451870032265', token)).body.error).toMatchObject({
      code: 100,
      error_subcode: 33,
    })
  })

  test('/debug_token refuses ordinary people', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const { status, body } = await ask(meta, '/debug_token', long, { input_token: long })
    expect(status).toBe(400)
    expect(body.error.message).toMatch(/^\(#100\) You must provide an app access token/)
  })

  test('refuses a DELETE that is only named: it changes nothing', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    for (const [init, parameters] of [
      [{}, { method: 'delete' }],
      [{ method: 'POST' }, { method: 'DELETE' }],
      [{ method: 'POST', body: new URLSearchParams({ method: 'delete' }) }, {}],
    ] as const) {
      const { status } = await ask(meta, '/me/permissions', long, parameters, init)
      expect(status).toBe(400)
    }
    expect((await ask(meta, '/me', long)).status).toBe(200)
  })

  test('answers a preflight for DELETE, but not in the world without', async () => {
    const meta = simulatedMeta()
    const allowed = async (world?: string) => {
      const { long } = await logIn(meta, world === undefined ? {} : { world })
      const url = `https://graph.facebook.com/me/permissions?access_token=${long}`
      const { headers } = await meta.fetch(new Request(url, { method: 'OPTIONS' }))
      return headers.get('access-control-allow-methods') ?? ''
    }
    expect(await allowed()).toContain('DELETE')
    expect(await allowed('no-preflight')).toBe('')
  })

  test('removing the app ends every token issued before, and no later one', async () => {
    for (const [init, parameters] of [[{ method: 'DELETE' }, {}]] as const) {
      let now = start
      const meta = simulatedMeta({ now: () => now })
      const { short, long } = await logIn(meta)
      const { data } = (await ask(meta, '/me/accounts', long)).body
      now = at(1)
      const removed = await ask(meta, '/v25.0/me/permissions', long, parameters, init)
      expect(removed.body).toEqual({ success: true })
      for (const token of [short, long, data[0].access_token]) {
        const { status, body } = await ask(meta, '/me', token)
        expect(status).toBe(400)
        expect(body.error).toMatchObject({ code: 190, error_subcode: 458 })
      }
      now = at(2)
      expect((await ask(meta, '/me', (await logIn(meta)).long)).status).toBe(200)
    }
  })

  test('a token of one simulator is understood by another', async () => {
    const { long } = await logIn(simulatedMeta(), { world: 'one-page' })
    expect((await ask(simulatedMeta(), '/me/accounts', long)).body.data).toHaveLength(1)
  })

  test('refusals have Meta’s shape and may be read across origins', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const cases: readonly [string, string | undefined, number, number][] = [
      ['/me', undefined, 400, 2500],
      ['/me', 'SIM_nonsense_nonsense_nonsense', 401, 190],
      ['/me', long.slice(0, -3), 401, 190],
      ['/me/nonsense', long, 400, 2500],
      ['/999', long, 400, 100],
    ]
    for (const [path, token, expected, code] of cases) {
      const { status, headers, body } = await ask(meta, path, token)
      expect([path, status, body.error.code]).toEqual([path, expected, code])
      expect(body.error.fbtrace_id).toMatch(/^A[\w-]{22}$/)
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test('a bearer token works as well', async () => {
    const meta = simulatedMeta()
    const { long } = await logIn(meta)
    const headers = { authorization: `Bearer ${long}` }
    expect((await ask(meta, '/me', undefined, {}, { headers })).body.name).toBe('Mina Okafor')
  })

  test('every answer takes as long as it was told to', async () => {
    const meta = simulatedMeta({ latency: 30 })
    const { long } = await logIn(meta)
    const before = performance.now()
    await ask(meta, '/me', long)
    expect(performance.now() - before).toBeGreaterThan(25)
    const signal = AbortSignal.timeout(5)
    await expect(ask(meta, '/me', long, {}, { signal })).rejects.toThrow()
  })

  test('a cancelled login leaves no token', async () => {
    expect(await decide(simulatedMeta(), { decision: 'cancel' })).not.toContain('SIM_')
  })
})

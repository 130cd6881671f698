import { expect, test } from 'vitest'
import { ask, type Form, logIn, simulatedMeta } from './login.ts'

const fields =
  'name,access_token,tasks,instagram_business_account{username},connected_instagram_account'
const metricsaurus = '134895793791914'
const account = '17841405309211844'
const rerequest = { auth_type: 'rerequest' }
const scope = 'instagram_basic,pages_show_list,pages_read_engagement'
const withPortfolios = { scope: `${scope},business_management` }

type Changes = Readonly<Record<string, string | undefined>>

/** A login in a world, reduced to names of Pages, with @ for those with an account. */
async function arrive(form: Form, changes: Changes = {}) {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, form, changes)
  const { body } = await ask(meta, '/me/accounts', long, { fields })
  const rows: readonly Row[] = body.data
  const pages = rows.map(row => row.name + (row.instagram_business_account ? ' @' : ''))
  const get = (path: string, parameters = {}) => ask(meta, path, long, parameters)
  const target = async (name: string): Promise<readonly string[] | 'all' | undefined> => {
    const { data } = (await get('/debug_token', { input_token: long })).body
    const row = data.granular_scopes.find((each: { scope: string }) => each.scope === name)
    return row && (row.target_ids ?? 'all')
  }
  const statuses = async () => {
    const { data } = (await get('/me/permissions')).body
    return new Map<string, string>(data.map((row: Status) => [row.permission, row.status]))
  }
  return { pages, rows, get, target, statuses, meta }
}

type Row = {
  name: string
  access_token?: string
  tasks: string[]
  instagram_business_account?: { username: string }
  connected_instagram_account?: { id: string }
}
type Status = { permission: string; status: string }

const everything = ['Metricsaurus @', 'Harbour Street Bakery @', 'Okafor Consulting']

test('portfolio-pages: nothing comes until business_management is asked for', async () => {
  expect((await arrive({ world: 'portfolio-pages' })).pages).toEqual([])
  const { pages, get } = await arrive({ world: 'portfolio-pages' }, withPortfolios)
  expect(pages).toEqual(everything)
  const portfolios = (await get('/me/businesses')).body.data
  expect(portfolios).toEqual([{ id: '204861733905518', name: 'Okafor Group' }])
})

test('portfolio-no-role: granted and empty, the Page is read by the ID that the token names', async () => {
  const form = { world: 'portfolio-no-role' }
  const { pages, get, target, statuses, meta } = await arrive(form, withPortfolios)
  expect(pages).toEqual([])
  expect((await statuses()).get('business_management')).toBe('granted')
  expect((await get('/me/businesses')).body).toEqual({ data: [] })
  expect(await target('business_management')).toBeUndefined()
  const ids = await target('pages_show_list')
  expect(ids).toContain(metricsaurus)
  const page = (await get(`/${metricsaurus}`, { fields })).body
  expect(page).toMatchObject({ name: 'Metricsaurus', instagram_business_account: { id: account } })
  expect((await ask(meta, '/me', page.access_token)).body.id).toBe(metricsaurus)
  const mended = await arrive({ ...form, mended: 'yes' }, withPortfolios)
  expect(mended.pages).toEqual(everything)
})

test('no-role-on-app: the same, and nothing names the Page', async () => {
  const { pages, get } = await arrive({ world: 'no-role-on-app' }, withPortfolios)
  expect(pages).toEqual([])
  expect((await get('/debug_token', { input_token: 'x' })).body.error.code).toBe(100)
})

test('page-not-ticked: the account is named and readable, its Page is neither', async () => {
  const form = { world: 'page-not-ticked' }
  const { pages, get, target, statuses } = await arrive(form)
  expect(pages).toEqual([])
  expect((await statuses()).get('pages_show_list')).toBe('granted')
  expect(await target('pages_show_list')).toBeUndefined()
  expect(await target('instagram_basic')).toEqual([account])
  expect((await get(`/${account}`, { fields: 'username' })).body.username).toBe('metricsaurus')
  expect((await get(`/${metricsaurus}`)).body.error.error_subcode).toBe(33)
  // A rerequest opens the picker on the earlier choice, so the form must tick something.
  expect((await arrive(form, rerequest)).pages).toEqual([])
  expect((await arrive({ ...form, pages: metricsaurus }, rerequest)).pages).toEqual([
    'Metricsaurus @',
  ])
})

test('page-made-later: only the earlier Pages are named', async () => {
  const form = { world: 'page-made-later' }
  const { pages, target } = await arrive(form)
  expect(pages).toEqual(['Harbour Street Bakery @'])
  expect(await target('pages_show_list')).toEqual(['108327466514209'])
  const again = await arrive({ ...form, pages: 'all', accounts: 'all' }, rerequest)
  expect(again.pages).toEqual(['Metricsaurus @', 'Harbour Street Bakery @'])
})

test('no-list-permission: declined once, granted when asked again', async () => {
  const form = { world: 'no-list-permission' }
  const { pages, statuses } = await arrive(form)
  expect(pages).toEqual([])
  expect((await statuses()).get('pages_show_list')).toBe('declined')
  expect((await arrive(form, rerequest)).pages).toEqual(everything)
})

test('list-permission-not-asked: neither granted nor declined', async () => {
  const form = { world: 'list-permission-not-asked' }
  const { pages, statuses } = await arrive(form)
  expect(pages).toEqual([])
  expect((await statuses()).has('pages_show_list')).toBe(false)
  expect((await arrive(form, rerequest)).pages).toEqual(everything)
})

test('no-advanced-access: asking again does not help, a role on the app does', async () => {
  const form = { world: 'no-advanced-access' }
  const { pages, statuses } = await arrive(form, rerequest)
  expect(pages).toEqual([])
  expect((await statuses()).has('pages_show_list')).toBe(false)
  expect((await arrive({ ...form, mended: 'yes' })).pages).toEqual(everything)
})

test('dropped-page: named, not listed, and readable by its ID', async () => {
  const { pages, get, target } = await arrive({ world: 'dropped-page' }, withPortfolios)
  expect(pages).toEqual(['Harbour Street Bakery @'])
  expect(await target('pages_show_list')).toContain(metricsaurus)
  const page = (await get(`/${metricsaurus}`, { fields })).body
  expect(page).toMatchObject({ name: 'Metricsaurus', instagram_business_account: { id: account } })
})

test('all-pages-nothing-named: no ID anywhere but in the portfolio', async () => {
  const { pages, get, target } = await arrive({ world: 'all-pages-nothing-named' }, withPortfolios)
  expect(pages).toEqual([])
  expect(await target('pages_show_list')).toBe('all')
  const [portfolio] = (await get('/me/businesses')).body.data
  const owned = (await get(`/${portfolio.id}/owned_pages`, { fields })).body.data
  expect(owned).toHaveLength(3)
  expect(owned[0]).toMatchObject({ id: metricsaurus, instagram_business_account: { id: account } })
  expect((await get(`/${portfolio.id}/client_pages`)).body).toEqual({ data: [] })
})

test('wrong-person: Noor has nothing, Mina everything', async () => {
  const { pages, get } = await arrive({ world: 'wrong-person' })
  expect(pages).toEqual([])
  expect((await get('/me')).body.name).toBe('Noor Haddad')
  expect((await arrive({ world: 'wrong-person', person: 'mina' })).pages).toEqual(everything)
})

test('no-page-at-all: the guided dialog, asked again, makes one', async () => {
  const form = { world: 'no-page-at-all' }
  expect((await arrive(form)).pages).toEqual([])
  expect((await arrive(form, { ...rerequest, extras: undefined })).pages).toEqual([])
  expect((await arrive(form, rerequest)).pages).toEqual(['Posiris Studio @'])
})

test('stopped-list: the same cursor comes again, until the list is asked for anew', async () => {
  const meta = simulatedMeta()
  const { long } = await logIn(meta, { world: 'stopped-list' })
  const walk = async () => {
    const seen = new Set<string>()
    let after: string | undefined
    for (let rows = 0; ; ) {
      const { body } = await ask(meta, '/me/accounts', long, {
        limit: '100',
        ...(after ? { after } : {}),
      })
      rows += body.data.length
      after = body.paging.cursors.after
      if (!body.paging.next || seen.has(after ?? '')) return rows
      seen.add(after ?? '')
    }
  }
  expect(await walk()).toBe(400)
  expect(await walk()).toBe(1000)
})

const connected = ['Metricsaurus @', 'Harbour Street Bakery @']
const noAccount = ['Metricsaurus', 'Harbour Street Bakery @']

test('personal-account: Graph says so to whoever asks by the ID', async () => {
  const form = { world: 'personal-account' }
  const { pages, get, target } = await arrive(form)
  expect(pages).toEqual(noAccount)
  expect(await target('instagram_basic')).toContain(account)
  const { status, body } = await get(`/${account}`)
  expect([status, body.error.code]).toEqual([400, 10])
  expect(body.error.message).toBe('(#10) The user is not an Instagram Business')
  expect((await arrive({ ...form, mended: 'yes' })).pages).toEqual(connected)
})

test('instagram-without-page: named and readable, on no Page', async () => {
  const form = { world: 'instagram-without-page' }
  const { pages, get, target } = await arrive(form)
  expect(pages).toEqual(noAccount)
  expect(await target('instagram_basic')).toContain(account)
  expect((await get(`/${account}`, { fields: 'username' })).body.username).toBe('metricsaurus')
  expect((await arrive({ ...form, mended: 'yes' })).pages).toEqual(connected)
})

test('no-instagram: no account anywhere, until they are connected', async () => {
  const form = { world: 'no-instagram' }
  expect((await arrive(form)).pages.join()).not.toContain('@')
  expect((await arrive({ ...form, mended: 'yes' })).pages).toEqual(everything)
})

test('account-not-ticked: the token names the other account only', async () => {
  const form = { world: 'account-not-ticked' }
  const { pages, target } = await arrive(form)
  expect(pages).toEqual(noAccount)
  expect(await target('instagram_basic')).toEqual(['17841451870032265'])
  expect((await arrive({ ...form, accounts: 'all' }, rerequest)).pages).toEqual(connected)
})

test('no-instagram-basic: declined once, granted when asked again', async () => {
  const form = { world: 'no-instagram-basic' }
  const { pages, statuses } = await arrive(form)
  expect(pages.join()).not.toContain('@')
  expect((await statuses()).get('instagram_basic')).toBe('declined')
  expect((await arrive(form, rerequest)).pages).toEqual(connected)
})

test('role-through-business: accounts come with ads_read', async () => {
  const form = { world: 'role-through-business' }
  const { pages, get, target } = await arrive(form, withPortfolios)
  expect(pages.join()).not.toContain('@')
  expect(await target('instagram_basic')).toContain(account)
  expect((await get(`/${account}`)).body.error.code).toBe(10)
  const { business } = (await get(`/${metricsaurus}`, { fields: 'business' })).body
  expect(business.name).toBe('Okafor Group')
  expect((await arrive(form, { scope: `${scope},ads_read` })).pages).toEqual(connected)
})

test('connected-only: the account stands in the other field', async () => {
  const { pages, rows } = await arrive({ world: 'connected-only' })
  expect(pages.join()).not.toContain('@')
  expect(rows[0]?.connected_instagram_account).toEqual({ id: account })
})

test('development-mode: accounts only for people with a role on the app', async () => {
  const form = { world: 'development-mode' }
  const { pages, get } = await arrive(form)
  expect(pages).toHaveLength(2)
  expect(pages.join()).not.toContain('@')
  expect((await get(`/${account}`)).body.error.code).toBe(10)
  expect((await arrive({ ...form, person: 'sam' })).pages).toEqual(connected)
  expect((await arrive({ ...form, mended: 'yes' })).pages).toEqual(connected)
})

test('test-user: a Page without an account; a real person has one', async () => {
  const { pages, get } = await arrive({ world: 'test-user' }, { scope: `${scope},email` })
  expect(pages).toEqual(['Test Page'])
  expect((await get('/me', { fields: 'email' })).body.email).toMatch(/@tfbnw\.net$/)
  expect((await arrive({ world: 'test-user', person: 'mina' })).pages).toEqual(everything)
})

test('two-factor: the Page token is refused until it is switched on', async () => {
  const form = { world: 'two-factor' }
  const { pages, rows, meta } = await arrive(form)
  expect(pages.join()).not.toContain('@')
  const { status, body } = await ask(meta, '/me', rows[0]?.access_token)
  expect([status, body.error.code, body.error.error_subcode]).toEqual([400, 190, 492])
  const mended = await arrive({ ...form, mended: 'yes' })
  expect(mended.pages).toEqual(connected)
  expect((await ask(meta, '/me', mended.rows[0]?.access_token)).status).toBe(200)
})

test('no-task: the Page comes with one task', async () => {
  const { rows } = await arrive({ world: 'no-task' })
  expect(rows.map(row => row.tasks.length)).toEqual([1, 6])
  const mended = await arrive({ world: 'no-task', mended: 'yes' })
  expect(mended.rows[0]?.tasks).toHaveLength(6)
})

test('no-page-token: one Page comes without its token', async () => {
  const { rows } = await arrive({ world: 'no-page-token' })
  expect(rows.map(row => typeof row.access_token)).toEqual(['undefined', 'string'])
  const mended = await arrive({ world: 'no-page-token', mended: 'yes' })
  expect(mended.rows[0]?.access_token).toMatch(/^SIM_/)
})

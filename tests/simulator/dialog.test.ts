import { describe, expect, test } from 'vitest'
import { dialogReturns } from '#src/simulator/worlds/dialog-returns.ts'
import { app, decide, dialogUrl, redirectUri, simulatedMeta, start } from './login.ts'

const meta = simulatedMeta()

async function page(url: string): Promise<{ status: number; html: string }> {
  const response = await meta.fetch(new Request(url))
  return { status: response.status, html: await response.text() }
}

describe('the dialog refuses on its own page', () => {
  const cases: readonly [
    title: string,
    changes: Record<string, string | undefined>,
    text: string,
  ][] = [
    ['an app it does not know', { client_id: '1' }, 'does not look like a valid app ID'],
    [
      'a redirect URI that differs by one slash',
      { redirect_uri: redirectUri.slice(0, -1) },
      'This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings.',
    ],
    ['no redirect URI', { redirect_uri: undefined }, 'URL Blocked'],
    [
      'a redirect over http',
      { redirect_uri: 'http://keytag.example/callback/' },
      'Insecure Login Blocked',
    ],
    ['another response type', { response_type: 'id_token' }, 'Invalid response_type'],
    ['two response types', { response_type: 'code token' }, 'Invalid response_type'],
    [
      'permissions of the other family',
      { scope: 'instagram_basic,instagram_business_basic,nonsense' },
      'Invalid Scopes: instagram_business_basic, nonsense. This message is only shown to developers.',
    ],
    ['a request for nothing', { scope: undefined }, 'at least one supported permission'],
    ['a request for basics only', { scope: 'email public_profile' }, 'at least one supported'],
  ]
  test.each(cases)('%s', async (_, changes, text) => {
    const { status, html } = await page(dialogUrl(changes))
    expect(status).toBe(400)
    expect(html).toContain(text)
    expect(html.indexOf('Simulated Meta.')).toBeLessThan(html.indexOf('<h1>'))
  })

  test('also when the decision is handed in', async () => {
    const request = new Request(dialogUrl({ scope: 'nonsense' }), { method: 'POST' })
    const response = await meta.fetch(request)
    expect(response.status).toBe(400)
    expect(response.headers.get('location')).toBeNull()
  })

  test('and says so in JSON to whoever asks for it', async () => {
    const headers = { accept: 'application/json' }
    const refused = await meta.fetch(new Request(dialogUrl({ client_id: '1' }), { headers }))
    expect(await refused.json()).toMatchObject({ error: { title: 'Invalid App ID' } })
    const held = await meta.fetch(new Request(dialogUrl({ world: 'one-page' }), { headers }))
    expect(await held.json()).toMatchObject({
      app: { name: 'Acme Scheduler' },
      guided: true,
      world: 'one-page',
    })
  })
})

describe('the dialog as one page', () => {
  test('holds everything in one form, for either address', async () => {
    for (const url of [dialogUrl(), dialogUrl().replace('/v25.0', '')]) {
      const { status, html } = await page(url)
      expect(status).toBe(200)
      expect(html).toContain('<title>Simulated Meta</title>')
      expect(html.match(/<form/g)).toHaveLength(1)
      expect(html).toContain('<button name="decision" value="continue">Continue</button>')
      expect(html).toContain('value="17841405309211844" checked')
      expect(html).not.toContain('<script')
    }
  })

  test('lists a thousand Pages as one choice', async () => {
    const { html } = await page(dialogUrl({ world: 'many-pages' }))
    expect(html).toContain('all 1,000 Pages')
    expect(html).toContain('all 812 Instagram accounts')
  })

  test('writes awkward names as text', async () => {
    const { html } = await page(dialogUrl({ world: 'hostile-names' }))
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;')
  })

  test('follows the scenario that was picked, not the ticks drawn for another', async () => {
    const form = { drawn: 'all-goes-well mina', world: 'many-pages', person: 'sam', pages: 'none' }
    expect(await decide(meta, form)).toContain('#access_token=SIM_')
  })

  test('takes localhost over http', async () => {
    const local = simulatedMeta({
      apps: [{ ...app, redirectUris: ['http://localhost:5173/callback/'] }],
    })
    const url = dialogUrl({ redirect_uri: 'http://localhost:5173/callback/' })
    expect((await local.fetch(new Request(url))).status).toBe(200)
  })
})

describe('the redirect', () => {
  test('carries a success in the fragment, in Meta’s order', async () => {
    const [before, fragment = ''] = (await decide(meta, {})).split('#')
    expect(before).toBe(`${redirectUri}?`)
    expect([...new URLSearchParams(fragment).keys()]).toEqual([
      'access_token',
      'data_access_expiration_time',
      'expires_in',
      'long_lived_token',
      'state',
    ])
    expect(fragment.endsWith('&state=a%20b%26c%3Dd')).toBe(true)
  })

  test('ends the short-lived token on a whole hour, one to two hours on', async () => {
    for (const time of ['14:00:00', '14:00:01', '14:05:42', '14:59:59']) {
      const now = new Date(`2026-11-22T${time}.900Z`)
      const location = await decide(simulatedMeta({ now: () => now }), {})
      const fragment = new URLSearchParams(location.split('#')[1])
      const issued = Number(fragment.get('data_access_expiration_time')) - 7_776_000
      const seconds = Number(fragment.get('expires_in'))
      expect(issued).toBe(Math.floor(now.getTime() / 1000))
      expect((issued + seconds) % 3600).toBe(0)
      expect(seconds).toBeGreaterThan(3600)
      expect(seconds).toBeLessThanOrEqual(7200)
    }
  })

  test('names granted and declined permissions only when asked to', async () => {
    for (const changes of [{ return_scopes: 'true' }, { response_type: 'token,granted_scopes' }]) {
      const location = await decide(meta, { declined: 'instagram_manage_comments' }, changes)
      expect(location).toContain('&denied_scopes=instagram_manage_comments&state=')
      expect(location).toContain('&granted_scopes=instagram_basic%2Cpages_show_list%2C')
    }
  })

  test('carries a cancelled login in the query, as captured', async () => {
    expect(await decide(meta, { decision: 'cancel' }, { state: undefined })).toBe(
      `${redirectUri}?error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied#_=_`,
    )
    expect(await decide(meta, { decision: 'cancel' })).toContain(
      '&error_reason=user_denied&state=a%20b%26c%3Dd#_=_',
    )
  })

  test('carries a code in the query', async () => {
    const location = await decide(meta, {}, { response_type: 'code' })
    expect(location).toMatch(/\?code=SIM_CODE_[\w-]+&state=a%20b%26c%3Dd#_=_$/)
  })

  test('adds to the query that the redirect URI has', async () => {
    const uri = `${redirectUri}?x=1`
    const other = simulatedMeta({ apps: [{ ...app, redirectUris: [uri] }] })
    const changes = { redirect_uri: uri }
    expect(await decide(other, {}, changes)).toContain(`${uri}#access_token=`)
    expect(await decide(other, { decision: 'cancel' }, changes)).toContain(`${uri}&error=`)
  })

  test('lacks the long-lived token in the world without one', async () => {
    const location = await decide(meta, { world: 'no-long-lived-token' })
    expect(location).toContain('access_token=')
    expect(location).not.toContain('long_lived_token')
  })

  test('carries another error in the world where Meta refuses', async () => {
    expect(await decide(meta, { world: 'meta-refuses' })).toContain('?error=server_error&')
  })

  test.each(dialogReturns.map(world => [world.id, world] as const))(
    'of the world %s holds a number and words, and no error',
    async (world, { returns }) => {
      const location = await decide(meta, { world })
      const [address = '', tail] = location.split('#')
      const sent = new URL(address).searchParams
      expect([...sent.keys()]).toEqual(
        returns?.hasState
          ? ['error_code', 'error_message', 'state']
          : ['error_code', 'error_message'],
      )
      expect(sent.get('error_code')).toBe(String(returns?.number))
      expect(sent.get('error_message')).toBe(returns?.message)
      expect(sent.get('state')).toBe(returns?.hasState ? 'a b&c=d' : null)
      expect(tail).toBe('_=_')
    },
  )

  test('gives tokens that are short and look right', async () => {
    const form = { world: 'declined-permission' }
    const simulated = new URLSearchParams((await decide(meta, form)).split('#')[1])
    expect(simulated.get('access_token')).toMatch(/^SIM_[\w-]{16,226}$/)
    const real = simulatedMeta({ tokens: 'realistic', now: () => start })
    const realistic = new URLSearchParams((await decide(real, form)).split('#')[1])
    expect(realistic.get('access_token')).toMatch(/^EAA[A-Za-z0-9]{20,227}$/)
    expect(realistic.get('long_lived_token')).not.toBe(realistic.get('access_token'))
  })
})

describe('somebody who let the app in before', () => {
  const form = { world: 'page-not-ticked', pages: 'all', declined: 'instagram_basic' }

  test('gets the earlier choice back, whatever the form says', async () => {
    const location = await decide(meta, form, { return_scopes: 'true' })
    expect(location).toContain('&denied_scopes=&')
    const { html } = await page(dialogUrl({ world: 'page-not-ticked' }))
    expect(html).toContain('Mina Okafor let Acme Scheduler in before')
  })

  test('is asked everything by auth_type=rerequest, beginning with the earlier choice', async () => {
    const changes = { auth_type: 'rerequest', return_scopes: 'true' }
    expect(await decide(meta, form, changes)).toContain('&denied_scopes=instagram_basic&')
    const { html } = await page(dialogUrl({ world: 'page-made-later', ...changes }))
    expect(html).not.toContain('in before')
    expect(html).toContain('value="134895793791914">')
    expect(html).toContain('value="108327466514209" checked>')
  })

  test('is only the person of whom the world says so', async () => {
    const other = { ...form, person: 'sam', world: 'no-list-permission', declined: 'none' }
    const location = await decide(meta, other, { return_scopes: 'true' })
    expect(location).toContain('&denied_scopes=&')
  })
})

test('a fix outside the dialog is offered, and voids ticks from before it', async () => {
  const { html } = await page(dialogUrl({ world: 'no-instagram' }))
  expect(html).toContain('name="mended" value="yes"')
  expect(html).not.toMatch(/undefined|false/)
  const form = { world: 'no-instagram', mended: 'yes', drawn: 'no-instagram mina' }
  const location = await decide(meta, { ...form, accounts: 'none', pages: 'none' })
  const token = new URLSearchParams(location.split('#')[1]).get('long_lived_token') ?? ''
  const url = `https://graph.facebook.com/17841405309211844?access_token=${token}`
  expect((await meta.fetch(new Request(url))).status).toBe(200)
})

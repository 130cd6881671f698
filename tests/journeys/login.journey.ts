import type { Page } from '@playwright/test'
import { captured, toJson, withWholeTokens } from '#tests/captured.ts'
import { appId, expect, redirectUri, site, test } from './fixtures.ts'
import { copyWith, headline, logIn, openDialog } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], savesData: false })

test('the login link is exactly the documented one', async ({ page }) => {
  await page.goto(site)
  await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
  const url = await linkThat(page, /client_id=\d/)
  expect(`${url.origin}${url.pathname}`).toMatch(
    /^https:\/\/www\.facebook\.com\/v\d+\.0\/dialog\/oauth$/,
  )
  expect([...url.searchParams.keys()]).toEqual([
    'client_id',
    'display',
    'extras',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ])
  const parameters = Object.fromEntries(url.searchParams)
  expect(parameters).toMatchObject({
    client_id: appId,
    display: 'page',
    extras: '{"setup":{"channel":"IG_API_ONBOARDING"}}',
    redirect_uri: redirectUri,
    response_type: 'token',
  })
  expect(parameters.scope?.split(',')).toContain('instagram_basic')
  expect(parameters.state?.length).toBeGreaterThanOrEqual(43)

  await page.getByText('Details').click()
  await page.getByRole('radio', { name: 'Plain' }).click()
  const plain = await linkThat(page, /^(?!.*extras=)/)
  expect([...plain.searchParams.keys()]).not.toContain('extras')
  expect([...plain.searchParams.keys()]).not.toContain('display')

  await page.getByRole('textbox', { name: 'Configuration ID' }).fill('123456789012345')
  const configured = await linkThat(page, /config_id=\d{15}&/)
  expect(configured.searchParams.get('config_id')).toBe('123456789012345')
  expect(configured.searchParams.has('scope')).toBe(false)
})

/** Waits for a login link that matches. */
async function linkThat(page: Page, is: RegExp): Promise<URL> {
  const link = page.getByRole('link', { name: 'Continue with Facebook' })
  await expect(link).toHaveAttribute('href', is)
  return new URL((await link.getAttribute('href')) ?? '')
}

test('an app’s login leads to its Pages, asked from Graph with the long-lived token', async ({
  page,
  meta,
}) => {
  await logIn(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  expect(page.url()).toBe(redirectUri)

  const asked = meta.requests.map(request => new URL(request.url))
  const accounts = asked.filter(url => url.pathname.endsWith('/me/accounts'))
  expect(accounts).toHaveLength(1)
  expect(accounts[0]?.host).toBe('graph.facebook.com')
  expect(accounts[0]?.pathname).toMatch(/^\/v\d+\.0\/me\/accounts$/)
  expect(accounts[0]?.searchParams.get('fields')).toBe(
    'id,name,access_token,tasks,instagram_business_account{id,username,name},connected_instagram_account{id,username}',
  )
  const user = page.getByRole('button', { name: 'Copy User token', exact: true })
  expect(accounts[0]?.searchParams.get('access_token')).toBe(await copyWith(user))

  const one = page.getByRole('button', { name: 'Copy Page token of Metricsaurus' })
  expect(meta.tokens).toContain(await copyWith(one))
})

test('redirects and answers as Meta once sent them lead to the Pages', async ({ page, meta }) => {
  test.slow()
  const [accounts] = captured('me_accounts')
  const body = toJson(withWholeTokens(accounts?.raw ?? ''))
  const redirects = captured('redirect_success_fragment').filter(({ raw }) =>
    raw.startsWith('http'),
  )
  expect(redirects.length).toBeGreaterThan(8)
  for (const { raw } of redirects) {
    meta.answer(request => {
      const { hostname, pathname, searchParams } = new URL(request.url)
      if (hostname === 'www.facebook.com') {
        const reply = withWholeTokens(raw)
          .replace(/^[^?#]+/, '')
          .replace(/&state=[^&]*/, '')
        const location = `${redirectUri}${reply}&state=${searchParams.get('state')}`
        return new Response(null, { status: 302, headers: { location } })
      }
      const answers: Record<string, string> = {
        accounts: body,
        permissions: '{"data":[]}',
        me: '{"id":"10158000000000000","name":"Ada"}',
      }
      return new Response(answers[pathname.split('/').pop() ?? ''], {
        headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      })
    })
    await page.goto(site)
    await expect(page.getByRole('link', { name: 'Continue with Facebook' })).toBeVisible()
    // A returning browser lists the App ID and has no field for it.
    const field = page.getByRole('textbox', { name: 'App ID' })
    if (await field.isVisible()) await field.fill(appId)
    await page.getByRole('link', { name: 'Continue with Facebook' }).click()
    await expect(headline(page), raw).toHaveText(/^\d+ Pages? for Ada/)
    expect(page.url()).toBe(redirectUri)
  }
})

test('a reload, and an ordinary visit, say where the result went', async ({ page }) => {
  await logIn(page)
  // Perhaps before the app has taken over.
  await expect(headline(page)).toContainText('3 Pages')
  await page.reload()
  await expect(headline(page)).toHaveText('The tokens are forgotten')
  await page.goto(redirectUri)
  await expect(headline(page)).toHaveText('Meta sent no reply')
  await page.getByRole('link', { name: 'Log in again' }).click()
  await expect(headline(page)).toHaveText('Get your tokens again')
})

const cancel = 'Cancel'
for (const [what, open, button] of [
  ['with a short-lived token alone', (page: Page) => openDialog(page, 'no-long-lived-token')],
  ['by a shared link', openLinkedDialog],
  ['that was cancelled', openDialog, cancel],
] as const) {
  test(`a login ${what} is told of on the return, also if its page was left before the app was there`, async ({
    page,
    watch,
  }) => {
    watch.expectConsole(/ERR_FAILED/)
    await open(page)
    await page.route(/\/assets\/.*\.js$/, route => route.abort())
    await page.getByRole('button', { name: button ?? 'Continue' }).click()
    await page.waitForURL(redirectUri, { waitUntil: 'commit' })
    await expect.poll(() => page.evaluate(() => 'keytagArrival' in window)).toBe(true)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.reload()
    await expect(headline(page)).toHaveText('The tokens are forgotten')
    await page.reload()
    await expect(headline(page)).toHaveText('Meta sent no reply')
  })
}

async function openLinkedDialog(page: Page): Promise<void> {
  await page.goto(`${site}?app_id=${appId}&scope=instagram_basic,pages_show_list`)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
}

test('a redirect nobody here asked for keeps nothing and calls nobody', async ({ page, meta }) => {
  const token = `EAA${'b'.repeat(60)}`
  await page.goto(`${redirectUri}#access_token=${token}&expires_in=5000&state=${'x'.repeat(43)}`)
  await expect(headline(page)).toHaveText('You did not start this login here')
  expect(page.url()).toBe(redirectUri)
  expect(await page.content()).not.toContain(token)
  expect(meta.requests).toEqual([])
})

test('the same redirect is good once', async ({ page, meta, context }) => {
  let location = ''
  page.on('response', response => {
    if (response.status() === 302) location = response.headers().location ?? ''
  })
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages')
  const lists = () => meta.requests.filter(({ url }) => url.includes('/me/accounts')).length
  const other = await context.newPage()
  await other.goto(location)
  await expect(headline(other)).toHaveText('You did not start this login here')
  expect(lists()).toBe(1)
})

test('a cancelled dialog comes back in the query', async ({ page }) => {
  await openDialog(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(headline(page)).toHaveText('You stopped the login')
  expect(page.url()).toBe(redirectUri)
})

test('a refusal shows Meta’s words as Meta’s', async ({ page }) => {
  await logIn(page, 'meta-refuses')
  await expect(headline(page)).toHaveText('Meta refused the login')
  await expect(page.getByText('Meta’s words, not Keytag’s')).toBeVisible()
})

test('without a long-lived token the short one serves, and it says so', async ({ page, meta }) => {
  await logIn(page, 'no-long-lived-token')
  await expect(headline(page)).toContainText('3 Pages')
  await expect(page.getByText('Connected, but Meta sent no long-lived token.')).toBeVisible()
  expect(meta.requests.some(request => request.url.includes('/me/accounts'))).toBe(true)
})

test('nothing stays readable in a tab that was left and comes back', async ({ page }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages')
  await page.goto('about:blank')
  await page.goBack()
  await expect(headline(page)).toHaveText(/Nothing to read|forgotten/)
  await expect(page.getByText('Metricsaurus')).toHaveCount(0)
})

test('a whole redirect URL can be pasted', async ({ page, meta }) => {
  const token = `EAA${'c'.repeat(100)}`
  meta.answer(request => {
    const answer = request.url.includes('/me/accounts') ? { data: [] } : { id: '7', name: 'Ada' }
    return Response.json(request.url.includes('/permissions') ? { data: [] } : answer, {
      headers: { 'access-control-allow-origin': '*' },
    })
  })
  await page.goto(`${site}inspect/`)
  await page
    .getByRole('textbox', { name: 'Paste anything' })
    .fill(`http://localhost:3000/back#access_token=${token}&expires_in=5000&state=theirs`)
  await expect(page.getByRole('heading', { name: 'Did you start this login?' })).toBeVisible()
  await page.getByRole('button', { name: 'Yes, read it' }).click()
  await page.getByRole('button', { name: 'Open as results' }).click()
  await expect(page.getByRole('heading', { name: 'Meta listed no Pages' })).toBeVisible()
  expect(meta.requests[0]?.url).toContain(token)
})

test('Log out and forget ends the document, and all it ever knew', async ({ page, meta }) => {
  await logIn(page)
  await page.getByRole('button', { name: 'Log out and forget' }).click()
  await expect(headline(page)).toHaveText('Get your tokens again')
  await expect(page.getByText('Keytag has forgotten the tokens.')).toBeVisible()
  await expect(headline(page)).toBeFocused()
  const known = await page.evaluate(() =>
    JSON.stringify([performance.getEntries(), document.documentElement.outerHTML]),
  )
  for (const token of meta.tokens) expect(known).not.toContain(token)
  await page.goBack()
  expect(new URL(page.url()).hostname, 'Back leads to Meta').toBe('www.facebook.com')
})

test('inside somebody else’s page Keytag does not run', async ({ page }) => {
  await page.goto(`https://elsewhere.test/?frame=${encodeURIComponent(site)}`)
  const inside = page.frameLocator('iframe')
  await expect(
    inside.getByRole('heading', { name: 'Keytag does not run inside another page' }),
  ).toBeVisible()
})

test('a link fills in the form and starts nothing', async ({ page, meta }) => {
  await page.goto(
    `${site}?app_id=${appId}&scope=instagram_basic,pages_show_list,instagram_manage_insights`,
  )
  await expect(page.getByRole('region', { name: /^A link filled this in/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'App ID' })).toHaveValue(appId)
  expect(meta.requests).toEqual([])
})

import { appId, expect, site, test } from './fixtures.ts'
import { copyWith, headline, logIn, rehearse, wholeResults } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const cors = { 'access-control-allow-origin': '*' }

test('an outage says so, keeps the token, and ends by trying again', async ({ page, watch }) => {
  watch.expectConsole(/Failed to load resource: .* 503/)
  await logIn(page, 'graph-outage')
  const trouble = page.getByRole('region', { name: 'Meta is not answering' })
  await expect(trouble).toBeVisible()
  await trouble.getByText('How we know').click()
  await expect(trouble.getByText('GET /me/accounts')).toBeVisible()
  await expect(trouble.getByText('fbtrace_id')).toBeVisible()
  const token = page.getByRole('button', { name: 'Copy User token', exact: true })
  expect(await copyWith(token)).toMatch(/^EAA/)
  const report = await copyWith(trouble.getByRole('button', { name: 'Copy for a bug report' }))
  expect(report).toContain('code: 2')
  expect(report).not.toMatch(/EAA|https?:/)
  await trouble.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  await expect(trouble).toHaveCount(0)
})

test('an expired token is not tried twice', async ({ page, meta, watch }) => {
  watch.expectConsole(/Failed to load resource: .* 40[01]/)
  await logIn(page, 'expired-token')
  await expect(headline(page)).toHaveText('This token has expired')
  const trouble = page.getByRole('region', { name: 'This token has expired' })
  await expect(
    trouble.getByText(/^It ended on \d+ \w+ \d{4} at \d\d:\d\d, 3 days ago\./),
  ).toBeVisible()
  await trouble.getByText('How we know').click()
  await expect(trouble.getByText('463')).toBeVisible()
  await expect(trouble.getByRole('link', { name: 'Log in again' })).toBeVisible()
  const lists = meta.requests.filter(({ url }) => url.includes('/me/accounts'))
  expect(lists).toHaveLength(1)
})

test('a rate limit half-way is waited for, and then the list goes on by itself', async ({
  page,
  meta,
  watch,
}) => {
  test.setTimeout(180_000)
  watch.expectConsole(/Failed to load resource: .* 400/)
  await page.setViewportSize({ width: 390, height: 780 })
  await logIn(page, 'rate-limit')
  await expect(headline(page)).toHaveText('Meta asks you to wait')
  await expect(headline(page)).toBeFocused()
  await expect(page.getByRole('timer')).toHaveText(/^0:\d\d$/)
  await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Use the 400 now' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('row')).toHaveCount(0)
  const before = meta.requests.length
  await expect(headline(page)).toContainText('1,000 Pages', { timeout: 90_000 })
  // It continued from the cursor and repeated nothing.
  const later = meta.requests.slice(before).filter(({ url }) => url.includes('/me/accounts'))
  expect(later.length).toBeGreaterThan(0)
  expect(later.every(({ url }) => new URL(url).searchParams.has('after'))).toBe(true)
})

test('what came before a rate limit can be used at once, and the rest tried for', async ({
  page,
  watch,
}) => {
  test.slow()
  watch.expectConsole(/Failed to load resource: .* 400/)
  await logIn(page, 'rate-limit')
  await page.getByRole('button', { name: 'Use the 400 now' }).click()
  await expect(headline(page)).toContainText('400 Pages for')
  await expect(headline(page)).toBeFocused()
  await expect(page.getByText(/^400 Pages, next try in 0:\d\d$/)).toBeVisible()
  const first = page.getByRole('button', { name: 'Copy Page ID of Alder Lane Bakery' })
  const place = async () => Math.round((await first.boundingBox())?.y ?? 0)
  const before = await place()
  await page.getByRole('button', { name: 'Try now' }).click()
  await expect(page.getByText(/^400 Pages, next try in [01]:[0-5]\d$/)).toBeVisible()
  expect(await place()).toBe(before)
})

test('a Wi-Fi page in place of Graph is recognised', async ({ page }) => {
  await logIn(page, 'wi-fi-sign-in')
  await expect(page.getByRole('region', { name: 'This answer is not from Meta' })).toBeVisible()
})

test('an answer that is cut off is recognised', async ({ page }) => {
  test.slow()
  await logIn(page, 'broken-answer')
  await expect(page.getByRole('region', { name: 'Meta’s answer was cut off' })).toBeVisible({
    timeout: 30_000,
  })
})

test('a blocked or broken network is told from Meta’s errors', async ({ page, watch }) => {
  test.slow()
  watch.expectConsole(/ERR_|CORS|Failed to load/)
  await page.route('https://graph.facebook.com/**', route => route.abort('blockedbyclient'))
  await logIn(page)
  const trouble = page.getByRole('region', { name: 'Meta cannot be reached' })
  await expect(trouble).toBeVisible({ timeout: 30_000 })
  await expect(trouble.getByText(/content blocker/).first()).toBeVisible()
  await page.unroute('https://graph.facebook.com/**')
  await trouble.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
})

test('a list that fails half-way keeps its rows', async ({ page, meta, watch }) => {
  watch.expectConsole(/Failed to load resource: .* 400/)
  let lists = 0
  meta.answer(request => {
    const { hostname, pathname, searchParams } = new URL(request.url)
    if (hostname === 'www.facebook.com') {
      const token = `EAA${'d'.repeat(120)}`
      const location = `${searchParams.get('redirect_uri')}#access_token=${token}&expires_in=4000&long_lived_token=${token}&state=${searchParams.get('state')}`
      return new Response(null, { status: 302, headers: { location } })
    }
    if (!pathname.endsWith('/me/accounts'))
      return Response.json({ id: '7', name: 'Ada', data: [] }, { headers: cors })
    lists += 1
    if (lists > 1) {
      const error = {
        message: 'Unsupported get request.',
        type: 'GraphMethodException',
        code: 100,
        fbtrace_id: 'A1b2',
      }
      return Response.json({ error }, { status: 400, headers: cors })
    }
    return Response.json(
      {
        data: [
          {
            id: '123456789012345',
            name: 'First <b>Page</b>',
            access_token: `EAA${'e'.repeat(100)}`,
          },
        ],
        paging: { cursors: { after: 'abc' }, next: 'https://graph.facebook.com/next' },
      },
      { headers: cors },
    )
  })
  await page.goto(site)
  await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await expect(page.getByText('First <b>Page</b>', { exact: true })).toBeVisible()
  await expect(page.getByText('1 Page is here and stays')).toBeVisible()
  const id = page.getByRole('button', { name: 'Copy Page ID of First <b>Page</b>' })
  expect(await copyWith(id)).toBe('123456789012345')
})

test('a network that is gone after the first Pages is named, and one press goes on', async ({
  page,
  watch,
}) => {
  test.slow()
  watch.expectConsole(/ERR_|CORS|Failed to load/)
  const words = ['CallTrouble', 'Trouble', 'explain'].map(async name => {
    const file = await page.waitForResponse(response => response.url().includes(`/assets/${name}-`))
    return file.finished()
  })
  let isGone = false
  await page.route('**/*', async route => {
    if (/me\/accounts.*[?&]after=/.test(route.request().url()) && !isGone) {
      await Promise.all(words)
      await page.waitForLoadState('load')
      isGone = true
    }
    // No file loads from here on, not even those of this site.
    return isGone ? route.abort('internetdisconnected') : route.fallback()
  })
  await logIn(page, 'many-pages')
  const trouble = page.getByRole('region', { name: 'Meta cannot be reached' })
  await expect(trouble).toBeVisible({ timeout: 30_000 })
  await expect(trouble.getByText('100 Pages are here and stay')).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await trouble.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('1,000 Pages', { timeout: 60_000 })
})

test('names that try to be markup stay names', async ({ page }) => {
  await rehearse(page, 'hostile-names')
  await wholeResults(page)
  expect(await page.locator('main script, main img, main iframe').count()).toBe(0)
})

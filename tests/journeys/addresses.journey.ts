import { expect, redirectUri, site, test } from './fixtures.ts'
import { createGate, headline, openDialog } from './steps.ts'

const token = `EAA${'b'.repeat(60)}`

for (const path of ['callback/index.html', 'callback/extra']) {
  test(`${path} spends no login, asks nobody and keeps no token in the address`, async ({
    page,
    meta,
    watch,
  }) => {
    watch.expectConsole(/status of 404/)
    await openDialog(page)
    const state = new URL(page.url()).searchParams.get('state')
    const reply = `#access_token=${token}&expires_in=5000&state=${state}`
    const asked = meta.requests.length
    await page.goto(`${site}${path}${reply}`)
    await expect(headline(page)).toHaveText('This page does not exist')
    expect(page.url()).toBe(`${site}${path}`)
    expect(meta.requests).toHaveLength(asked)
    // The right address still accepts the same reply.
    meta.answer(() =>
      Response.json({ data: [] }, { headers: { 'access-control-allow-origin': '*' } }),
    )
    await page.goto(`${redirectUri}${reply}`)
    await expect(headline(page)).toHaveText('Meta left out the list of Pages')
  })
}

for (const path of ['', 'paste/', 'help/', 'site/']) {
  test(`/${path} takes a token out of its address, however its name is written`, async ({
    page,
  }) => {
    for (const name of [
      'access_token',
      'access%5Ftoken',
      '%61ccess_toke%6E',
      'long%5flived_token',
    ]) {
      await page.goto('about:blank')
      await page.goto(`${site}${path}#${name}=${token}`)
      await expect(headline(page)).toBeVisible()
      expect(page.url()).toBe(`${site}${path}`)
    }
  })
}

test('the foot of a page is below the view until its screen is there', async ({ page }) => {
  const gate = createGate()
  await page.route(/\/assets\/StartScreen-.*\.js$/, async route => {
    await gate.passed()
    await route.continue()
  })
  await page.goto(site)
  const foot = page.getByRole('contentinfo')
  await expect(foot).toBeAttached()
  await expect(foot).not.toBeInViewport()
  gate.letIn()
  await expect(page.getByRole('textbox', { name: 'App ID' })).toBeVisible()
  await expect(foot).toBeAttached()
})

import { expect, site, test } from './fixtures.ts'
import { headline, logIn } from './steps.ts'

test('every sheet in the page has its sum, also those of screens that load later', async ({
  page,
}) => {
  const sheets = () =>
    page
      .locator('link[rel=stylesheet]')
      .evaluateAll(links =>
        links.map(link => [link.getAttribute('href'), link.getAttribute('integrity')]),
      )
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages')
  const atFirst = (await sheets()).length
  await page.getByRole('button', { name: 'Show calls' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const withDrawer = await sheets()
  expect(withDrawer.length).toBeGreaterThan(atFirst)
  await page.goto(`${site}help/`)
  await expect(headline(page)).toHaveText('Paste anything')
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await page.getByRole('link', { name: 'Get tokens' }).click()
  await expect(page.getByRole('link', { name: 'Continue with Facebook' })).toBeVisible()
  const onStart = await sheets()
  expect(onStart.length).toBeGreaterThan(5)
  for (const [href, sum] of [...withDrawer, ...onStart])
    expect([href, sum]).toEqual([href, expect.stringMatching(/^sha256-.{44}$/)])
})

test('a lazy sheet that was changed on its way styles nothing', async ({ page, watch }) => {
  watch.expectConsole(/integrity|Unable to preload CSS|The above error occurred/)
  await page.route('**/assets/PasteScreen-*.css', route =>
    route.fulfill({
      contentType: 'text/css',
      headers: { 'access-control-allow-origin': '*' },
      body: 'body { color: red }',
    }),
  )
  await page.goto(site)
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await expect(headline(page)).toHaveText('This part of Keytag did not load')
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(
    'rgb(255, 0, 0)',
  )
})

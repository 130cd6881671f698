import { expect, redirectUri, site, test } from './fixtures.ts'
import { headline, logIn } from './steps.ts'

const token = `EAA${'b'.repeat(60)}`
const forged = `${redirectUri}#access_token=${token}&expires_in=5000&state=${'x'.repeat(43)}`

test('a redirect pasted into the address of an open callback page is read and wiped', async ({
  page,
  meta,
}) => {
  await page.goto(redirectUri)
  await expect(headline(page)).toHaveText('Nothing to read in this address')
  await page.goto(forged)
  await expect(headline(page)).toHaveText('This login was not started here')
  expect(page.url()).toBe(redirectUri)
  expect(meta.requests).toEqual([])
  await page.goBack()
  expect(page.url()).not.toContain('access_token')
})

test('a redirect put into the address while a login is held changes nothing', async ({ page }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages')
  await page.evaluate(address => location.assign(address), forged)
  await expect.poll(() => page.url()).toBe(redirectUri)
  await expect(headline(page)).toContainText('3 Pages')
  expect(await page.content()).not.toContain(token)
  await page.goto(`${site}#access_token=${token}`)
  await expect.poll(() => page.url()).toBe(site)
})

test('a screen that does not load takes nothing with it', async ({ page, watch }) => {
  watch.expectConsole(/ERR_FAILED|Failed to fetch|Unable to preload|The above error occurred/)
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages')
  await page.route('**/assets/{InspectScreen,CallsDrawer}-*', route => route.abort())
  await page.getByRole('link', { name: 'Inspect', exact: true }).click()
  await expect(headline(page)).toHaveText('This part of Keytag did not load')
  await page.getByRole('link', { name: 'Credentials' }).click()
  await expect(headline(page)).toContainText('3 Pages')

  await page.getByRole('button', { name: 'Show calls' }).click()
  await expect(headline(page)).toHaveText('This part of Keytag did not load')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('3 Pages')
  await page.getByRole('button', { name: 'Copy User access token', exact: true }).click()
})

test('a panel that does not load leaves the rest alone, and can be asked for again', async ({
  page,
  watch,
}) => {
  watch.expectConsole(/ERR_FAILED/)
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages')
  await page.route('**/assets/AboutToken-*.js', route => route.abort())
  await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
  await page.getByRole('menuitem', { name: 'About this token' }).click()
  await expect(page.getByText('This part of the page did not load.')).toBeVisible()
  await expect(headline(page)).toContainText('3 Pages')
  await page.unroute('**/assets/AboutToken-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog', { name: 'About this token' })).toBeVisible()
})

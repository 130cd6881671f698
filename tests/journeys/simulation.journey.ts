import { devices } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { clipboard, copyWith, headline, pressThrough, rehearse, wholeResults } from './steps.ts'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']

test.use({ permissions: ['clipboard-read', 'clipboard-write'], savesData: false })

test('from the first page to a copied Instagram account ID, by mouse', async ({ page }) => {
  await page.goto(site)
  await page.getByRole('link', { name: 'Try it' }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('1 Page for Jay Posiris')
  await expect(page).toHaveTitle('1 Page for Jay Posiris · Keytag')
  expect(page.url()).toBe(`${site}simulated/callback/`)
  const copied = (name: string) => copyWith(page.getByRole('button', { name, exact: true }))
  expect(await copied('Copy Instagram account ID of Posiris Studio')).toMatch(/^\d{17}$/)
  await expect(
    page.getByText('Copied Instagram account ID of Posiris Studio, tag 1.'),
  ).toBeAttached()
  expect(await copied('Copy Page ID of Posiris Studio')).toMatch(/^\d{15}$/)
  expect(await copied('Copy Page token of Posiris Studio')).toMatch(/^SIM_/)
  expect(await copied('Copy User token')).toMatch(/^SIM_/)
})

test('the same by keyboard alone', async ({ page }) => {
  await page.goto(site)
  await expect(headline(page)).toBeVisible()
  const reach = async (name: RegExp) => {
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab')
      const label = await page.evaluate(() => {
        const { activeElement: at } = document
        return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
      })
      if (name.test(label)) return
    }
    throw new Error(`Tab never reaches ${name}.`)
  }
  await reach(/^Try it/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Continue/ })).toBeVisible()
  await pressThrough(page, async () => {
    await reach(/^(Continue|Switch to|Create Page|Connect)/)
    await page.keyboard.press('Enter')
  })
  await expect(headline(page)).toHaveText('1 Page for Jay Posiris')
  await reach(/^Copy Instagram account ID of Posiris Studio/)
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toMatch(/^\d{17}$/)
})

test.describe('on a phone', () => {
  test.use({ ...phone })

  test('the same by touch, and the way in is in view at once', async ({ page }) => {
    await page.goto(site)
    const start = page.getByRole('link', { name: 'Try it' })
    await expect(start).toBeInViewport({ ratio: 1 })
    await start.tap()
    await pressThrough(page, go => go.tap())
    await expect(headline(page)).toHaveText('1 Page for Jay Posiris')
    await page.getByRole('button', { name: 'Copy Instagram account ID of Posiris Studio' }).tap()
    await expect.poll(() => clipboard(page)).toMatch(/^\d{17}$/)
  })
})

test('cancelling comes back without a token and says how to go on', async ({ page }) => {
  await page.goto(site)
  await page.getByRole('link', { name: 'Try it' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(headline(page)).toHaveText('You stopped the login')
  await expect(page.getByRole('complementary', { name: 'Simulation' })).toBeVisible()
  await page.getByRole('link', { name: 'Log in again' }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('1 Page for Jay Posiris')
})

test('a person who has everything to do is chosen first, and anybody else can be', async ({
  page,
}) => {
  await page.goto(site)
  await page.getByRole('link', { name: 'Try it' }).click()
  await expect(page.getByRole('radio', { name: /^Jay/ })).toBeChecked()
  await expect(page.getByText(/^The app Acme Scheduler asks for access/)).toBeVisible()
  await page.getByRole('radio', { name: /^Mina/ }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
})

test('every world can be linked to, and comes to an end that says something', async ({ page }) => {
  test.slow()
  const ends: Readonly<Record<string, RegExp>> = {
    'many-pages': /^1,000 Pages for /,
    'no-instagram': /^3 Pages for /,
    'no-pages': /^Meta listed no Pages/,
    'declined-permission': /^3 Pages for /,
    'expired-token': /^This token has expired/,
    'no-long-lived-token': /^3 Pages for /,
    'one-page': /^1 Page for /,
    'meta-refuses': /^Meta refused the login/,
    'hostile-names': /Pages for /,
  }
  for (const [world, end] of Object.entries(ends)) {
    await rehearse(page, world)
    const said = page.getByRole('heading').filter({ hasText: end })
    await expect(said.first(), world).toBeVisible()
  }
})

test('logging in again comes back to the same scenario, where it helps', async ({ page }) => {
  await page.goto(`${site}?world=error-190-460`)
  await page.getByRole('link', { name: 'Try it' }).click()
  await pressThrough(page)
  await page.getByRole('link', { name: 'Log in again' }).first().click()
  await expect(page.getByRole('radio', { name: /^190\/460/ })).toBeChecked()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
})

test('Log out and forget leaves nothing behind', async ({ page }) => {
  await rehearse(page)
  const row = page.getByRole('row', { name: /Metricsaurus/ })
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: 'Log out and forget' }).click()
  await expect(headline(page)).toHaveText('Get Instagram tokens and IDs')
  await page.goBack()
  await expect(row).toHaveCount(0)
})

test('nothing goes over the network, and real Meta is never asked', async ({ page, meta }) => {
  await rehearse(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  await wholeResults(page)
  expect(meta.requests).toEqual([])
})

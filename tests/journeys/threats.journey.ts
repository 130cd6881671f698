import type { Page } from '@playwright/test'
import { expect, type Meta, redirectUri, site, test } from './fixtures.ts'
import { headline, logIn, openDialog } from './steps.ts'

test.use({ savesData: false })

const token = `EAA${'b'.repeat(60)}`
const forged = `${redirectUri}#access_token=${token}&expires_in=5000&state=${'x'.repeat(43)}`

test('a redirect pasted into the address of an open callback page is read and wiped', async ({
  page,
  meta,
}) => {
  await page.goto(redirectUri)
  await expect(headline(page)).toHaveText('Meta sent no reply')
  await page.goto(forged)
  await expect(headline(page)).toHaveText('You did not start this login here')
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
  await page.route('**/assets/{PasteScreen,CallsDrawer}-*', route => route.abort())
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await expect(headline(page)).toHaveText('This part of Keytag did not load')
  await page.getByRole('link', { name: 'Get tokens' }).click()
  await expect(headline(page)).toContainText('3 Pages')

  await page.getByRole('button', { name: 'Show calls' }).click()
  await expect(page.getByText(/^This part of .* did not load/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('3 Pages')
  await page.getByRole('button', { name: 'Copy User token', exact: true }).click()
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
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(/still does not load.* copy what you need/)).toBeVisible()
  await page.unroute('**/assets/AboutToken-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('dialog', { name: 'About this token' })).toBeVisible()
})

test('the Pages stay where every panel around them fails to load', async ({
  context,
  page,
  watch,
}) => {
  // Chromium's headless shell lets nobody copy unasked.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  watch.expectConsole(/ERR_FAILED/)
  await openDialog(page)
  await page.route(
    /\/assets\/(CheckLine|CopyAs|GrantedPermissions|RevokeAccess|Diagnosis)-/,
    route => route.abort(),
  )
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  await expect(page.getByText('This part of the page did not load.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Copy Page ID of Metricsaurus' }).click()
  await expect(page.getByText('Copied Page ID of Metricsaurus, tag 1.')).toBeAttached()
})

test('a file that was changed on its way does not run', async ({ page, watch }) => {
  watch.expectConsole(/integrity/)
  await page.route('**/assets/AboutToken-*.js', route =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'globalThis.changed = true; export default () => null',
    }),
  )
  await logIn(page)
  await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
  await page.getByRole('menuitem', { name: 'About this token' }).click()
  await expect(page.getByText('This part of the page did not load.')).toBeVisible()
  expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false)
})

test('a fragment of a megabyte is refused, kept nowhere, and asks nobody', async ({
  page,
  meta,
}) => {
  await page.goto(`${forged}&more=${'a'.repeat(1_000_000)}`)
  await expect(headline(page)).toHaveText('This reply cannot be read')
  expect(page.url()).toBe(redirectUri)
  expect(meta.requests).toEqual([])
})

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
  test(`in a frame with sandbox="${sandbox}" Keytag does not run either`, async ({
    page,
    meta,
  }) => {
    const frame = encodeURIComponent(forged)
    await page.goto(`https://elsewhere.test/?frame=${frame}&sandbox=${sandbox}`)
    const inside = page.frameLocator('iframe')
    await expect(
      inside.getByRole('heading', { name: 'Keytag does not run inside another page' }),
    ).toBeVisible()
    expect(meta.requests).toEqual([])
  })
}

test('the opener of a Keytag window keeps no hold of it', async ({ page, context }) => {
  await page.goto('https://elsewhere.test/')
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(address => void window.open(address), site),
  ])
  await expect(headline(opened)).toHaveText('Get Instagram tokens and IDs')
  expect(await opened.evaluate(() => window.opener)).toBeNull()
})

/** Another project on the same origin puts its service worker in front of `scope`. */
async function registerNeighbour(page: Page, scope: string): Promise<void> {
  await page.goto(new URL('/neighbour/', site).href)
  await page.evaluate(async scope => {
    await navigator.serviceWorker.register('/worker.js', { scope })
    await navigator.serviceWorker.getRegistration(scope)
  }, scope)
  await expect
    .poll(() =>
      page.evaluate(async scope => {
        const registration = await navigator.serviceWorker.getRegistration(scope)
        return registration?.active?.state
      }, scope),
    )
    .toBe('activated')
}

const lists = (meta: Meta) => meta.requests.filter(({ url }) => url.includes('/me/accounts'))

test('a login that comes back behind a neighbour’s service worker is neither read nor used', async ({
  page,
  context,
  meta,
}) => {
  await openDialog(page)
  await registerNeighbour(await context.newPage(), '/')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toHaveText('Another site could read your login')
  expect(page.url()).toBe(redirectUri)
  expect(lists(meta)).toEqual([])
})

test('no login starts beside a neighbour’s service worker', async ({ page }) => {
  await registerNeighbour(page, '/neighbour/')
  await page.goto(`${site}?app_id=4422249397239604`)
  await expect(
    page.getByText('Another site on this address has put a service worker'),
  ).toBeVisible()
  const link = page.getByRole('link', { name: 'Continue with Facebook' })
  await expect(link).not.toHaveAttribute('href')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { expect, site, test } from './fixtures.ts'
import { headline, logIn } from './steps.ts'

test.use({ savesData: false })

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

/** Serves files with one byte more. What they do stays the same, so nothing but their sums tells. */
async function addOneByte(page: Page, files: RegExp, at = /$/) {
  await page.route(files, route => {
    const name = new URL(route.request().url()).pathname.slice(siteBase.length)
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
    const type = /\.(html|css)$/.exec(file)?.[1] ?? 'javascript'
    return route.fulfill({
      contentType: `text/${type}`,
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(join(siteFolder, file), 'utf8').replace(at, found => ` ${found}`),
    })
  })
}

const blocks =
  /integrity|Unable to preload CSS|Failed to fetch dynamically|The above error occurred|Content Security Policy/

/** Opens a page, and waits until the browser has refused a file of it. */
async function openRefused(page: Page, address: string) {
  const refused = page.waitForEvent('console', message => /integrity/.test(message.text()))
  await page.goto(address)
  await refused
}

/** The app takes the arrival when it starts. */
const isWaiting = (page: Page) => page.evaluate(() => 'keytagArrival' in window)

const entry = /\/assets\/index-[\w-]+\.js$/
const libraries = /\/assets\/libraries-[\w-]+\.js$/

for (const [kind, address, files] of [
  ['the entry script', site, entry],
  ['a library', site, libraries],
  ['the callback’s entry script', `${site}callback/`, entry],
  ['the callback’s library', `${site}callback/`, libraries],
] as const) {
  test(`one changed byte, and ${kind} does not run`, async ({ page, watch }) => {
    watch.expectConsole(blocks)
    await addOneByte(page, files)
    await openRefused(page, address)
    await page.waitForLoadState('load')
    expect(await isWaiting(page)).toBe(true)
    await page.unroute(files)
    await page.reload()
    await expect.poll(() => isWaiting(page)).toBe(false)
  })
}

test('one changed byte, and a script of a later screen does not run', async ({ page, watch }) => {
  watch.expectConsole(blocks)
  const files = /\/assets\/PasteScreen-[\w-]+\.js$/
  await addOneByte(page, files)
  await page.goto(site)
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await expect(headline(page)).toHaveText('This part of Keytag did not load')
})

for (const [script, file] of [
  ['the results’ script', /\/assets\/results-[\w-]+\.js$/],
  ['the reader of replies', /\/assets\/reply-[\w-]+\.js$/],
] as const) {
  test(`one changed byte, and ${script} runs on no callback`, async ({ page, watch }) => {
    watch.expectConsole(blocks)
    await addOneByte(page, file)
    await page.goto(`${site}callback/`)
    await expect(page.getByText('This part of the page did not load.')).toBeVisible()
  })
}

test('one changed byte, and a linked sheet styles nothing', async ({ page, watch }) => {
  watch.expectConsole(blocks)
  await addOneByte(page, /\/assets\/index-[\w-]+\.css$/)
  await openRefused(page, `${site}callback/`)
  const first = page.locator('link[rel=stylesheet]').first()
  expect(await first.evaluate((link: HTMLLinkElement) => link.sheet)).toBeNull()
})

test('one changed byte, and a page’s inline sheets style nothing', async ({ page, watch }) => {
  watch.expectConsole(blocks)
  await addOneByte(page, /\/site\/$/, /<\/style>/)
  await page.goto(`${site}site/`)
  await expect(headline(page)).toBeVisible()
  const style = page.locator('style').first()
  expect(await style.evaluate((element: HTMLStyleElement) => element.sheet)).toBeNull()
})

test('one changed byte, and an inline script does not run', async ({ page, watch }) => {
  watch.expectConsole(blocks)
  await addOneByte(page, /\/callback\/instagram\/$/, /<\/script>/)
  await page.goto(`${site}callback/instagram/`)
  await expect(page.getByRole('heading', { name: 'This page did not start' })).toBeVisible()
})

import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { parse as readDotenv } from 'dotenv'
import { siteFolder } from '#tests/hosting/build-site.ts'
import { test as base, expect, picture, site } from './fixtures.ts'
import { headline, logIn, pressThrough, wholeResults } from './steps.ts'

/* `keytag.html`, copied to a folder of its own and opened from there. */

const test = base.extend<{ file: string; asked: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  file: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'keytag file '))
    const path = join(folder, 'keytag.html')
    await copyFile(join(siteFolder, 'keytag.html'), path)
    await use(pathToFileURL(path).href)
    await rm(folder, { recursive: true })
  },
  asked: async ({ page }, use) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await use(asked)
  },
})

const token = `EAA${'c1'.repeat(60)}`

async function paste(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Paste anything' }).fill(text)
}

test('from a disk it says what a file can do, and what it cannot', async ({
  page,
  file,
  asked,
}) => {
  await page.goto(file)
  await expect(headline(page)).toHaveText('Keytag in one file')
  const cannot = page.getByRole('region', { name: 'What a file cannot do' })
  await expect(cannot).toContainText('Log in at Meta.')
  await expect(page.getByRole('link', { name: 'Continue with Facebook' })).toHaveCount(0)
  await picture(page, 'single-file')
  await page.goto(`${file}#/ask/`)
  await expect(headline(page)).toHaveText('This needs a published copy')
  await page.getByRole('link', { name: 'See what this file can do' }).click()
  await expect(headline(page)).toHaveText('Keytag in one file')
  await page.getByRole('button', { name: 'How to check' }).click()
  const drawer = page.getByRole('dialog', { name: 'How to check' })
  await expect(drawer.getByRole('heading', { name: 'Verify this file' })).toBeVisible()
  await expect(drawer.getByText('sha256sum keytag.html')).toBeVisible()
  await page.keyboard.press('Escape')
  const [licence] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Licence' }).click(),
  ])
  await expect(licence.getByText('MIT License')).toBeVisible()
  expect(asked.filter(url => !url.startsWith(file))).toEqual([])
})

test('whatever is pasted is explained without a request', async ({ page, file, asked }) => {
  await page.goto(file)
  await page.getByRole('link', { name: 'Paste something' }).click()
  await expect(headline(page)).toBeFocused()
  for (const [text, title] of [
    ['{"error":{"message":"x","code":190,"error_subcode":463}}', 'This token has expired'],
    [token, 'This is a Facebook access token'],
    ['17841405309211844', 'This is an Instagram account ID'],
  ] as const) {
    await paste(page, text)
    await expect(headline(page)).toHaveText(title)
    await page.keyboard.press('Escape')
  }
  await page.getByRole('link', { name: /^See all \d+ errors$/ }).click()
  await expect(headline(page)).toHaveText('All errors')
  expect(asked).toEqual([file])
})

test('a login of the simulated Meta comes back inside the file, and is exported from it', async ({
  page,
  file,
  asked,
}) => {
  await page.goto(file)
  await page.getByRole('link', { name: 'Simulated Facebook Login' }).click()
  await page.getByRole('radio', { name: /^Mina/ }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  expect(page.url()).toBe(`${file}#/simulated/callback/`)
  await wholeResults(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .env' }).click(),
  ])
  const values = readDotenv(await readFile(await download.path(), 'utf8'))
  expect(values.FACEBOOK_PAGE_ACCESS_TOKEN_1).toMatch(/^SIM_/)
  await page.keyboard.press('Escape')
  // The token is in no address that this tab went through, and not in its storage.
  const visited = await (await page.context().newCDPSession(page)).send('Page.getNavigationHistory')
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  expect(JSON.stringify(visited) + stored).not.toContain(values.FACEBOOK_PAGE_ACCESS_TOKEN_1)
  expect(JSON.stringify(visited) + stored).not.toContain('access_token')

  await page.getByRole('link', { name: 'Paste anything' }).click()
  await expect(headline(page)).toHaveText('Paste anything')
  await page.goBack()
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  await page.getByRole('button', { name: 'Log out and forget' }).click()
  await expect(headline(page)).toHaveText('Keytag in one file')
  await expect(page.getByText('Mina Okafor')).toHaveCount(0)
  expect(asked.filter(url => url !== file && !url.startsWith('blob:'))).toEqual([])
})

test('a cancelled login, and a scenario that a link names, end as they do on the site', async ({
  page,
  file,
}) => {
  await page.goto(file)
  await page.getByRole('link', { name: 'Simulated Facebook Login' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(headline(page)).toHaveText('You stopped the login')
  await page.getByRole('link', { name: 'Log in again' }).click()
  await expect(page.getByRole('button', { name: /^Continue/ })).toBeVisible()
  await page.goto(`${file}#/?world=no-pages`)
  await page.getByRole('link', { name: 'Simulated Facebook Login' }).click()
  await pressThrough(page)
  await expect(headline(page)).toContainText('Meta listed no Pages')
})

test('a login of the simulated Instagram ends in its terminal, inside the file', async ({
  page,
  file,
  asked,
}) => {
  await page.goto(file)
  await page.getByRole('link', { name: 'Simulated Instagram Login' }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('One command to go')
  await page.getByRole('button', { name: 'Run the exchange in the simulated terminal' }).click()
  await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).toHaveValue(
    /obtained_at/,
  )
  await page.getByRole('button', { name: 'Read the answer' }).click()
  await expect(page.getByRole('heading', { name: 'Permissions' })).toBeVisible()
  expect(asked).toEqual([file])
})

test('a pasted token is sent to Meta on a press alone, and its results lead to no login at Meta', async ({
  page,
  file,
  asked,
  meta,
  watch,
}) => {
  watch.expectConsole(/Failed to load resource: .* 400/)
  await logIn(page)
  await wholeResults(page)
  await page.getByRole('button', { name: 'Reveal User token' }).click()
  const real = (await page.locator('.user-token-bar .secret-text').first().textContent()) ?? ''
  await page.goto(`${file}#/paste/`)
  await expect(headline(page)).toHaveText('Paste anything')
  const before = meta.requests.length
  const askedBefore = asked.length
  await paste(page, real)
  await expect(page.getByRole('heading', { name: 'This is a Facebook access token' })).toBeVisible()
  expect(meta.requests.length).toBe(before)
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await expect(headline(page)).toHaveText('A User token of Mina Okafor')
  await page.getByRole('button', { name: /^Show its \d Pages$/ }).click()
  await expect(
    page.getByRole('button', { name: 'Copy Instagram account ID of Metricsaurus' }),
  ).toBeVisible()
  await expect(page.locator('a[href*="facebook.com/v"][href*="dialog"]')).toHaveCount(0)
  const hosts = asked.slice(askedBefore).map(url => new URL(url).hostname)
  expect([...new Set(hosts)]).toEqual(['graph.facebook.com'])
})

test('a token in the file’s own address is wiped and not read', async ({ page, file, asked }) => {
  await page.goto(`${file}#access_token=${token}&state=x`)
  await expect(headline(page)).toHaveText('Keytag in one file')
  expect(page.url()).toBe(`${file}#/`)
  expect(asked.filter(url => !url.startsWith(file))).toEqual([])
})

test('one changed character, and the file does not start', async ({ page, file, watch }) => {
  watch.expectConsole(/Content Security Policy/)
  const html = await readFile(new URL(file), 'utf8')
  expect(html).toContain('Keytag in one file')
  await page.route(`${site}keytag.html`, route =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replaceAll('Keytag in one file', 'Keytag in one File'),
    }),
  )
  await page.goto(`${site}keytag.html`)
  await expect(page.getByRole('heading', { name: 'This file did not start' })).toBeVisible()
})

test('the file works from a host too, and asks it for nothing', async ({ page, asked }) => {
  await page.goto(`${site}keytag.html`)
  await page.getByRole('link', { name: 'Simulated Facebook Login' }).click()
  await pressThrough(page)
  await expect(headline(page)).toContainText('Page for')
  expect(asked).toEqual([`${site}keytag.html`])
})

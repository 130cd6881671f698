import { resolve } from 'node:path'
import { devices, type Page } from '@playwright/test'
import { readOwnCopy } from '#src/own-copy.ts'
import { buildCopy } from '#tests/hosting/build-site.ts'
import { shop } from '#tests/snippets/filled.ts'
import { createPages } from '../../build/github-pages.ts'
import { appId, expect, site, test } from './fixtures.ts'
import { headline } from './steps.ts'

const refused = /(data:image\/gif|policy\.invalid).*Content Security Policy/

// One after the other, because both need the copy, and a build takes longer than either.
test.describe.configure({ mode: 'default' })

let built: Promise<string> | undefined

/** A fork of Keytag, built by its documentation for its own hostname. */
function ownCopy(): Promise<string> {
  built ??= buildOwnCopy()
  return built
}

async function buildOwnCopy(): Promise<string> {
  const file = JSON.stringify({
    name: 'Shop Connect',
    metaAppId: appId,
    permissions: ['instagram_basic', 'instagram_content_publish'],
    colour: 'steel',
    opens: 'client',
    show: { simulation: false, site: false, inspect: false },
    hosts: ['shop.example'],
    languages: ['en', 'de'],
  })
  const folder = resolve(`node_modules/.cache/keytag/own-copy/${test.info().workerIndex}`)
  await buildCopy(readOwnCopy(file), '/', folder)
  return folder
}

const lines = (page: Page, outcome: string) =>
  page.locator(`[data-outcome=${outcome}] h2`).allTextContents()

test('a fork is its owner’s login page, from the bare address to the Pages', async ({
  page,
  shop: own,
  watch,
  meta,
}) => {
  test.slow()
  const pages = createPages(await ownCopy(), '/')
  own.serve(pages)
  // A stranger's link can change neither the app nor the permissions.
  await page.goto(`${shop}/?app_id=999999999&scope=ads_management&lang=de`)
  await expect(headline(page)).toHaveText('Verbinden Sie Ihr Instagram-Konto mit Shop Connect')
  await expect(page).toHaveTitle(/· Shop Connect$/)
  await expect(page.locator('html')).toHaveAttribute('data-colour', 'steel')
  await page.getByRole('combobox', { name: 'Sprache' }).selectOption('English')
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('scope')).not.toContain('ads_management')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toContainText('3 Pages for')
  expect(page.url()).toBe(`${shop}/callback/`)
  await expect(page.getByRole('link', { name: 'Paste anything' })).toHaveCount(0)
  expect(meta.tokens.size).toBeGreaterThan(0)

  watch.expectConsole(refused)
  await page.goto(`${shop}/check/`)
  await expect(page.getByText('The setup looks right.')).toBeVisible()
  expect(await lines(page, 'unknown')).toEqual([])
})

test('the check finds what is wrong with a copy', async ({ page, shop: own, watch }) => {
  test.slow()
  watch.expectConsole(refused)
  watch.expectConsole(/Failed to load resource: .* 404/)
  const pages = createPages(await ownCopy(), '/')
  own.serve(request => {
    const { pathname } = new URL(request.url)
    // Only the files of the first folder were uploaded.
    if (pathname === '/callback/') return new Response('', { status: 404 })
    if (pathname === '/connect/') return Response.redirect(`${shop}/`, 302)
    return pages(request)
  })
  await page.goto(`${shop}/check/`)
  await expect(page.getByText('2 things are not right.')).toBeVisible()
  expect(await lines(page, 'wrong')).toEqual(['File callback/', 'File connect/'])
})

test('the check of the shared site says that it shares its origin', async ({
  page,
  watch,
  meta,
}) => {
  watch.expectConsole(refused)
  await page.goto(`${site}check/`)
  await expect(page.getByText('One thing is not right.')).toBeVisible()
  expect(await lines(page, 'wrong')).toEqual(['Origin of its own'])
  expect(meta.requests).toEqual([])
})

test.describe('inside Instagram', () => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
  test.use({
    ...phone,
    userAgent:
      'Mozilla/5.0 (Linux; Android 14; Pixel 7 Build/AP2A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.0.0 Mobile Safari/537.36 Instagram 345.0.0.48.95 Android',
    permissions: ['clipboard-read', 'clipboard-write'],
  })

  test('a client is shown the way out, can copy it, and can overrule it', async ({ page }) => {
    const link = `${site}connect/?app_id=${appId}&scope=instagram_basic,pages_show_list,pages_read_engagement`
    await page.goto(link)
    const gate = page.getByRole('region', { name: 'Open this page in your browser' })
    await expect(gate).toContainText('You are inside Instagram.')
    await expect(page.getByRole('link', { name: 'Continue with Facebook' })).toHaveCount(0)
    await gate.getByRole('button', { name: 'Copy the link' }).tap()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${link}&lang=en`)
    await gate.getByRole('button', { name: 'Log in here anyway' }).tap()
    await page.getByRole('link', { name: 'Continue with Facebook' }).tap()
    await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  })
})

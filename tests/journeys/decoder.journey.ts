import type { Locator, Page } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { copyWith, headline, pressThrough, rehearse } from './steps.ts'

const expired =
  'HTTP/2 400\nwww-authenticate: OAuth "Facebook Platform" "invalid_token" "Error validating access token: Session has expired on Monday."\n' +
  '{"error":{"message":"Error validating access token: Session has expired on Monday.","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"A12JgDU07Gj"}}'

test('pasted words of Meta are blacked out before anybody sees them, and explained', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${site}help/`)
  const token = `EAAm${'4dEuP'.repeat(7)}`
  await page.evaluate(
    text => navigator.clipboard.writeText(text),
    `curl "https://graph.facebook.com/v27.0/me?access_token=${token}"\n${expired}`,
  )
  await page.getByRole('textbox', { name: 'Paste anything' }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(headline(page)).toHaveText('This token has expired')
  await expect(headline(page)).toBeFocused()
  expect(page.url()).toBe(`${site}help/`)
  const found = page.getByRole('region', { name: 'What this is' })
  await expect(found.getByText('463', { exact: true }).first()).toBeVisible()
  await expect(found.getByText('A12JgDU07Gj', { exact: false }).first()).toBeVisible()
  expect(await page.content()).not.toContain(token.slice(0, 12))
  await page.getByRole('link', { name: 'More about this error' }).click()
  await expect(headline(page)).toHaveText('This token has expired')
  expect(page.url()).toBe(`${site}help/190-463/`)
})

test('each error has an address that is a real page, with its own title and words', async ({
  page,
}) => {
  const answer = await page.goto(`${site}help/dialog-url-blocked/`)
  expect(answer?.status()).toBe(200)
  const html = (await answer?.text()) ?? ''
  expect(html).not.toContain('noindex')
  expect(html).toMatch(
    /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/,
  )
  expect(html).toContain('<title>Meta does not know the redirect URI: URL Blocked · Keytag</title>')
  expect(html).toContain('compares character by character')
  await expect(headline(page)).toHaveText('Meta does not know the redirect URI: URL Blocked')
  await expect(page).toHaveTitle('Meta does not know the redirect URI: URL Blocked · Keytag')
  await expect(page.getByText('Copy the redirect URI from Keytag’s start screen.')).toBeVisible()
  await expect(page.getByText('Meta has sent this.', { exact: false })).toBeVisible()
})

test('an error can be seen in the simulated Meta, and leads back to its own page', async ({
  page,
}) => {
  await page.goto(`${site}help/190-460/`)
  await page.getByRole('link', { name: 'See it in the simulated Meta' }).click()
  await page.getByRole('link', { name: 'Try it' }).click()
  await pressThrough(page)
  const trouble = page.getByRole('region', { name: 'Meta ended all earlier logins' })
  await trouble.getByText('How we know').click()
  await trouble.getByRole('link', { name: 'More about this error' }).click()
  await expect(headline(page)).toHaveText('Meta ended all earlier logins')
  expect(page.url()).toBe(`${site}help/190-460/`)
  // The session still exists.
  await page.getByRole('link', { name: 'Get tokens' }).click()
  await expect(trouble).toBeVisible()
})

test('the list finds an error by a code or a word, and says who fixes it', async ({ page }) => {
  await page.goto(`${site}errors/`)
  await find(page).fill('190 460')
  await expect(page.getByRole('link', { name: /Meta ended all earlier logins/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The person who logs in fixes it' })).toBeVisible()
  await expect(page.getByRole('link', { name: /This token has expired/ })).toHaveCount(0)
  await find(page).fill('zebra')
  await expect(page.getByText('No error matches.', { exact: false })).toBeVisible()
})

test('an error’s page and the list wait for no other error', async ({ page, watch }) => {
  watch.expectConsole(/ERR_FAILED|Failed to fetch dynamically imported module/)
  const others = /\/assets\/entries-/
  await page.route(others, route => route.abort())
  await page.goto(`${site}help/190-460/`)
  await expect(headline(page)).toHaveText('Meta ended all earlier logins')
  await page.getByRole('button', { name: /^Theme: follows your system/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.getByRole('link', { name: 'This token has expired' })).toBeVisible()
  await page.goto(`${site}errors/`)
  // Without their words the list goes by what it shows.
  await find(page).fill('190 460')
  await expect(page.getByRole('link', { name: /Meta ended all earlier logins/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /This token has expired/ })).toHaveCount(0)
  await find(page).fill('changed their password')
  await expect(page.getByText('No error matches.', { exact: false })).toBeVisible()
  await page.unroute(others)
  await page.reload()
  await find(page).fill('changed their password')
  await expect(page.getByRole('link', { name: /Meta ended all earlier logins/ })).toBeVisible()
})

test('the ledger’s report is fit for a public issue', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await rehearse(page, 'expired-token')
  await page.getByRole('button', { name: 'Show calls' }).click()
  const drawer = page.getByRole('dialog', { name: 'Calls from this tab' })
  await expect(drawer.getByRole('row', { name: /400 ?code 190\/463/ }).first()).toBeVisible()
  const report = await copyWith(drawer.getByRole('button', { name: 'Copy for a bug report' }))
  expect(report).toMatch(
    /^Keytag \d+\.\d+\.\d+, Chromium \d+\nLogin: Facebook Login, guided dialog, a long-lived token, simulated Meta\nAsked: /,
  )
  expect(report).toMatch(
    /\+\d+\.\d s GET \/me\/accounts simulated 400, failed, code 190\/463, fbtrace_id \S+, \d+ ms/,
  )
  expect(report).not.toMatch(/SIM_|EAA|\d{10,}|Mina/)
})

function find(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find an error' })
}

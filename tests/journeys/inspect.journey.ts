import { expect, site, test } from './fixtures.ts'
import { copyWith, headline, inspectRehearsed, logIn, wholeResults } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a real token is asked about only after a click, and only at Meta’s Graph host', async ({
  page,
  meta,
  watch,
}) => {
  // debug_token answers only people with a role on the app. The browser logs each 400.
  watch.expectConsole(/Failed to load resource: .* 400/)
  await logIn(page)
  await wholeResults(page)
  await copyWith(page.getByRole('button', { name: 'Copy User token' }))
  await page.goto(`${site}inspect/`)
  await page.getByRole('textbox', { name: 'Paste anything' }).focus()
  const before = meta.requests.length
  await page.keyboard.press('Control+V')
  await expect(page.getByRole('heading', { name: 'This is a Facebook access token' })).toBeVisible()
  expect(meta.requests.length).toBe(before)
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await expect(headline(page)).toHaveText('A User token of Mina Okafor')
  const hosts = meta.requests.slice(before).map(({ url }) => new URL(url).hostname)
  expect(new Set(hosts)).toEqual(new Set(['graph.facebook.com']))
})

test('the passport that is copied holds no token', async ({ page }) => {
  await inspectRehearsed(page)
  const text = await copyWith(
    page.getByRole('button', { name: 'Copy a summary without the token' }),
  )
  expect(text).toContain('declined: instagram_manage_comments')
  expect(text).not.toContain('SIM_')
})

test('a token of the rehearsal opens as results again', async ({ page }) => {
  await inspectRehearsed(page, 'all-goes-well')
  await page.getByRole('button', { name: /^Show its \d Pages$/ }).click()
  await expect(
    page.getByRole('button', { name: 'Copy Instagram account ID of Metricsaurus' }),
  ).toBeVisible()
})

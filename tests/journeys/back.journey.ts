import type { Page } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { headline, logIn, openDialog } from './steps.ts'

/* A browser that keeps a page which is left, with its memory, and brings it back by Back. */

test.use({ keepsPages: true })

/** Leaves the page and comes back by Back: the very same document, or the test means nothing. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { mark: 'left' }))
  await page.goto('https://elsewhere.test/?frame=about:blank')
  // Later, so that this call does not end with the document it was made in.
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect(async () => {
    expect(page.url()).toContain(site)
    const mark = await page.evaluate(() => Reflect.get(window, 'mark'))
    expect(mark, 'the browser kept the page').toBe('left')
  }).toPass({ timeout: 10_000 })
}

test('a page that comes back holds no token, and says so', async ({ page, meta }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  await page.getByRole('button', { name: 'Reveal User access token', exact: true }).click()
  await leaveAndComeBack(page)
  await expect(headline(page)).toHaveText('The tokens are forgotten')
  const html = await page.content()
  expect(html).not.toContain('Metricsaurus')
  for (const token of meta.tokens) expect(html).not.toContain(token)
})

test('nor does one that was left before the app was there', async ({ page }) => {
  await openDialog(page)
  let letIn = () => {}
  const gate = new Promise<void>(resolve => {
    letIn = resolve
  })
  await page.route(/\/assets\/.*\.js$/, async route => {
    await gate
    await route.continue()
  })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toContainText('3 Pages')
  await leaveAndComeBack(page)
  letIn()
  await expect(headline(page)).toHaveText(/Nothing to read in this address|forgotten/)
  expect(await page.content()).not.toContain('Metricsaurus')
})

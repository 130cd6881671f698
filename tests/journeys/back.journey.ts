import type { Page } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { headline, logIn, openDialog } from './steps.ts'

/* A browser that keeps left pages with their memory and restores them on Back. */

test.use({ keepsPages: true, savesData: false })

/**
 * Leaves the page and comes back by Back. The browser has to bring back the very same document, or the
 * test means nothing: that document writes down what it shows before it is loaded anew.
 */
async function leaveAndComeBack(page: Page): Promise<string> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) sessionStorage.setItem('shown', document.body.textContent)
    }),
  )
  await page.goto('https://elsewhere.test/?frame=about:blank')
  // Delayed, so that this call does not end with its document.
  await page.evaluate(() => void setTimeout(() => history.back()))
  let shown: string | null = null
  await expect(async () => {
    expect(page.url()).toContain(site)
    shown = await page.evaluate(() => sessionStorage.getItem('shown'))
    expect(shown, 'the browser kept the page').not.toBeNull()
  }).toPass({ timeout: 10_000 })
  return shown ?? ''
}

test('a page that comes back holds no token, and says so', async ({ page, meta }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  await page.getByRole('button', { name: 'Reveal User token', exact: true }).click()
  const shown = await leaveAndComeBack(page)
  expect(shown).not.toContain('Metricsaurus')
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
  const shown = await leaveAndComeBack(page)
  expect(shown).not.toContain('Metricsaurus')
  letIn()
  await expect(headline(page)).toHaveText('The tokens are forgotten')
  expect(await page.content()).not.toContain('Metricsaurus')
})

test('the page works on: its links lead to the start, which says it too', async ({ page }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await expect(headline(page)).toHaveText('Paste anything')
  await leaveAndComeBack(page)
  await page.getByRole('link', { name: 'Get tokens' }).click()
  await expect(page.getByText('Keytag has forgotten the tokens')).toBeVisible()
})

test('a restored page has lost the pasted text', async ({ page }) => {
  await page.goto(`${site}inspect/`)
  const token = `EAA${'cD4Zx9'.repeat(12)}`
  const field = page.getByRole('textbox', { name: 'Paste anything' })
  await field.fill(token)
  await expect(headline(page)).toHaveText('This is a Facebook access token')
  expect(await leaveAndComeBack(page)).not.toContain(token)
  await expect(field).toHaveValue('')
})

import type { Page } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { headline, logIn, wholeResults } from './steps.ts'

test.use({ savesData: false })

/* An open tab whose network goes away. */

/** Waits until this file has come without being asked for by a press. */
async function fetched(page: Page, file: RegExp, open: () => Promise<unknown>) {
  const response = page.waitForResponse(each => file.test(each.url()))
  await open()
  await (await response).finished()
}

test('anything that is pasted is explained without a network', async ({ page, context }) => {
  await fetched(page, /\/KeysDialog-[\w-]+\.js$/, () => page.goto(site))
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Paste anything' }).click()
  const box = page.getByRole('textbox', { name: 'Paste anything' })
  await box.fill('{"error":{"message":"x","code":190,"error_subcode":463}}')
  await expect(headline(page)).toHaveText('This token has expired')
  await page.getByRole('link', { name: 'More about this error' }).click()
  await expect(headline(page)).toHaveText('This token has expired')
  await page.getByRole('link', { name: 'All errors' }).click()
  await expect(headline(page)).toHaveText('All errors')
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('results are exported and read about without a network', async ({ page, context, watch }) => {
  // Files are still fetched ahead when the network goes.
  watch.expectConsole(/ERR_INTERNET_DISCONNECTED/)
  await fetched(page, /\/PasteScreen-[\w-]+\.js$/, () => logIn(page))
  await wholeResults(page)
  await context.setOffline(true)
  await expect(page.getByText('You are offline.')).toBeVisible()
  await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
  await page.getByRole('menuitem', { name: 'About this token' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download .env' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.env$/)
})

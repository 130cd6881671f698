import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { headline, logIn, wholeResults } from './steps.ts'

/** The number of sheets in a PDF, counted in the file. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4' })
  return file.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0
}

/** The text on paper. Printing draws it in place of the screen. */
async function paper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('#root')).toBeHidden()
  const text = (await page.locator('.print-sheet').textContent()) ?? ''
  const links = await page.locator('a:visible, button:visible, input:visible').count()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  expect(links).toBe(0)
  return text
}

test('three Pages are printed on one A4 sheet, shortened, without links and controls', async ({
  page,
}) => {
  await logIn(page)
  await wholeResults(page)
  expect(await sheets(page)).toBe(1)
  const text = await paper(page)
  expect(text).toContain('3 Pages for Mina Okafor')
  expect(text).toContain('Tokens not tested.')
  expect(text).toContain('In your code, use a Page token with its Instagram account ID.')
  expect(text).toContain('Tokens are shortened: show them on screen first')
  expect(text).not.toContain('Log out')
  expect(text).not.toMatch(/EAA\w{20}/)
  await page.getByRole('button', { name: 'Reveal Page token of Metricsaurus' }).click()
  expect(await paper(page)).toMatch(/EAA\w{20}/)
})

test('a thousand Pages fill their sheets, and a selection prints alone', async ({ page }) => {
  test.slow()
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages for', { timeout: 60_000 })
  await expect(page.getByText('tokens not tested')).toBeVisible()
  const all = await sheets(page)
  expect(all).toBeGreaterThan(18)
  expect(all).toBeLessThan(30)
  expect((await paper(page)).match(/EAA\S*…/g)?.length).toBe(1001)
  await page
    .getByRole('checkbox', { name: /^Select / })
    .nth(3)
    .check()
  expect(await sheets(page)).toBe(1)
})

import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { clipboard, headline, logIn, rehearse } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a thousand Pages: counted, found by name and by ID, and few of them in the DOM', async ({
  page,
}) => {
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  expect(await page.getByRole('row').count()).toBeLessThan(120)

  const find = page.getByRole('searchbox')
  await find.fill('@')
  const id = page.getByRole('button', { name: /^Copy Page ID of / }).last()
  await find.fill('')
  await page
    .getByRole('button', { name: /^Copy Page ID of / })
    .first()
    .click()
  const copied = await clipboard(page)
  await find.fill(copied)
  await expect(page.getByRole('button', { name: /^Copy Page ID of / })).toHaveCount(1)
  await id.click()
  expect(await clipboard(page)).toBe(copied)
  await find.fill('no such page anywhere')
  await expect(page.getByText('No Page matches.')).toBeVisible()
})

test('a thousand Pages can be scrolled to the last by keyboard', async ({ page }) => {
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  await page.keyboard.press('Control+End')
  await expect(page.locator('[aria-rowindex="1001"]')).toBeAttached()
})

test('an ID is the exact text: in the document, in a selection and in the clipboard', async ({
  page,
}) => {
  await logIn(page)
  const button = page.getByRole('button', { name: 'Copy Instagram account ID of Metricsaurus' })
  const selected = () =>
    button.evaluate(element => {
      const selection = getSelection()
      selection?.selectAllChildren(element)
      return selection?.toString().trim() ?? ''
    })
  // The first paint's rows are replaced by the app's: what was selected there is gone.
  await expect.poll(selected).toMatch(/^\d{17}$/)
  const id = await selected()
  await button.click()
  expect(await clipboard(page)).toBe(id)
})

test('Copy as: one Page or all, as .env and as JSON, and as a file', async ({ page }) => {
  await logIn(page)
  const panel = page.getByRole('region', { name: 'Copy as' })
  await panel.getByRole('button', { name: 'Copy .env' }).click()
  expect(await clipboard(page)).toMatch(/^[A-Z0-9_]+=.*EAA/m)
  await panel.getByRole('tab', { name: 'JSON', exact: true }).click()
  await panel.getByRole('button', { name: 'Copy JSON', exact: true }).click()
  const json: unknown = JSON.parse(await clipboard(page))
  expect(JSON.stringify(json)).toContain('134895793791914')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download JSON' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('134895793791914')

  await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
  await page.keyboard.press('Enter')
  expect(await clipboard(page)).toContain('134895793791914')
})

test('a token is masked until it is asked for', async ({ page }) => {
  await logIn(page)
  await page.getByRole('button', { name: 'Copy Page access token of Metricsaurus' }).click()
  const token = await clipboard(page)
  expect(await page.content()).not.toContain(token)
  await page.getByRole('button', { name: 'Reveal Page access token of Metricsaurus' }).click()
  await expect(page.getByText(token)).toBeVisible()
})

test('the list is read to its end also while another screen is up', async ({ page }) => {
  await rehearse(page, 'many-pages')
  await expect(headline(page)).toContainText('00 Pages')
  await page.getByRole('link', { name: 'Keytag' }).click()
  await expect(headline(page)).toHaveText('Get Instagram credentials')
  await page.waitForTimeout(1000)
  await page.getByRole('link', { name: 'Go back to its Pages' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

test('Fetch again asks Meta anew, from the start', async ({ page, meta }) => {
  await logIn(page, 'no-pages')
  const lists = () => meta.requests.filter(({ url }) => url.includes('/me/accounts')).length
  await expect(page.getByRole('button', { name: 'Fetch again' })).toBeVisible()
  expect(lists()).toBe(1)
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expect.poll(lists).toBe(2)
  await expect(page.getByRole('button', { name: 'Fetch again' })).toBeVisible()
})

test('loading can be stopped, and gone on with', async ({ page }) => {
  await rehearse(page, 'many-pages')
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^Stopped\./)).toBeVisible()
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

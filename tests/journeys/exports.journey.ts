import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse as readDotenv } from 'dotenv'
import { expect, test } from './fixtures.ts'
import { clipboard, copyWith, headline, logIn } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Opens the export of every Page. */
async function panelOf(page: Page) {
  await expect(headline(page)).toContainText(/\d Pages? for /)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  return page.getByRole('dialog', { name: 'Export' })
}

test('every format: what is copied is what is saved, and neither holds a name', async ({
  page,
  meta,
}) => {
  await logIn(page)
  const panel = await panelOf(page)
  const seen: string[] = []
  const format = panel.getByRole('combobox', { name: 'Format' })
  await expect(format).toBeVisible()
  for (const label of await format.getByRole('option').allTextContents()) {
    await format.selectOption(label)
    await expect(panel.getByRole('region', { name: `Preview of ${label}` })).not.toBeEmpty()
    const shown = await panel.getByRole('region', { name: `Preview of ${label}` }).textContent()
    for (const token of meta.tokens) expect(shown).not.toContain(token)

    await panel.getByRole('button', { name: /^Copy (?!the command)/ }).click()
    await expect(
      panel.getByText(new RegExp(`^Copied .*${label}, 2 Pages\\.`)).first(),
    ).toBeVisible()
    const copied = await clipboard(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /^Download / }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^keytag-2-pages(\.\w+)+$/)
    const saved = await readFile(await download.path(), 'utf8')
    expect(withoutInstants(saved)).toBe(withoutInstants(copied))
    expect(copied).not.toMatch(/Metricsaurus|Harbour|Mina|Okafor/)
    seen.push(label)
  }
  expect(seen).toHaveLength(26)
})

test('a saved .env holds each Page’s token and IDs, as Meta gave them', async ({ page, meta }) => {
  await logIn(page)
  const panel = await panelOf(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download .env' }).click(),
  ])
  const values = readDotenv(await readFile(await download.path(), 'utf8'))
  expect(Object.keys(values)).toEqual([
    'FACEBOOK_APP_ID',
    'META_GRAPH_API_VERSION',
    'FACEBOOK_PAGE_ID_1',
    'FACEBOOK_PAGE_ACCESS_TOKEN_1',
    'INSTAGRAM_BUSINESS_ACCOUNT_ID_1',
    'INSTAGRAM_USERNAME_1',
    'FACEBOOK_PAGE_ID_2',
    'FACEBOOK_PAGE_ACCESS_TOKEN_2',
    'INSTAGRAM_BUSINESS_ACCOUNT_ID_2',
    'INSTAGRAM_USERNAME_2',
  ])
  expect(meta.tokens).toContain(values.FACEBOOK_PAGE_ACCESS_TOKEN_1)
})

test('Pages with hostile names leave nothing of themselves in a file', async ({ page }) => {
  await logIn(page, 'hostile-names')
  await expect(headline(page)).toContainText('Pages')
  const text = await copyWith((await panelOf(page)).getByRole('button', { name: 'Copy .env' }))
  const values = readDotenv(text)
  for (const [name, value] of Object.entries(values)) {
    expect(name).toMatch(/^(FACEBOOK|INSTAGRAM|META)_[A-Z_]+(_\d+)?$/)
    expect(value).toMatch(/^[\w.]+$/)
  }
  for (const line of text.split('\n')) {
    expect(line).toMatch(/^$|^# (Keytag|Tag|Short-lived|Meta sent)[\w ,.:-]*$|^[A-Z0-9_]+=[\w.]+$/)
  }
})

test('names and what is included stay on the device; the tokens do not', async ({ page }) => {
  await logIn(page)
  const panel = await panelOf(page)
  await panel.getByText(/^Names and what is included/).click()
  await panel.getByRole('combobox', { name: 'Names' }).selectOption('meta-samples')
  await panel.getByRole('textbox', { name: 'Prefix' }).fill('ACME_')
  const env = panel.getByRole('button', { name: 'Copy .env' })
  expect(await copyWith(env)).toMatch(/^ACME_PAGE_ACCESS_TOKEN_1=EAA/m)
  expect(await page.evaluate(() => localStorage.getItem('keytag:v1:names'))).toBe(
    '{"scheme":"meta-samples","prefix":"ACME_","own":{}}',
  )
})

test('a name is typed in small letters, anywhere in it, and stands in capitals', async ({
  page,
}) => {
  await logIn(page)
  const panel = await panelOf(page)
  await panel.getByText(/^Names and what is included/).click()
  const prefix = panel.getByRole('textbox', { name: 'Prefix' })
  await prefix.pressSequentially('ac_')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('me')
  await expect(prefix).toHaveValue('ACME_')
})

test('a format that cannot be fetched says so, and what is here goes on', async ({
  page,
  context,
  watch,
}) => {
  watch.expectConsole(/ERR_INTERNET_DISCONNECTED/)
  await logIn(page)
  const panel = await panelOf(page)
  await expect(panel.getByRole('region', { name: 'Preview of .env' })).not.toBeEmpty()
  await context.setOffline(true)
  await panel.getByRole('combobox', { name: 'Format' }).selectOption('TOML')
  await expect(panel.getByRole('alert')).toContainText('writes TOML did not load')
  await panel.getByRole('button', { name: 'Copy TOML' }).click()
  await expect(page.getByText(/^Not copied: a part of Keytag did not load/)).toBeAttached()
  await panel.getByRole('button', { name: 'Download TOML' }).click()
  await expect(page.getByText('Nothing saved: the format did not load.')).toBeAttached()
  await panel.getByRole('combobox', { name: 'Format' }).selectOption('JSON')
  const json = panel.getByRole('button', { name: 'Copy JSON' })
  expect(await copyWith(json)).toContain('"keytag": 1')
  await context.setOffline(false)
  await panel.getByRole('combobox', { name: 'Format' }).selectOption('TOML')
  await expect(panel.getByRole('region', { name: 'Preview of TOML' })).toContainText(
    'PAGE_ID_1 = "',
  )
})

test('after a copy the clipboard can be cleared', async ({ page }) => {
  await logIn(page)
  const panel = await panelOf(page)
  await panel.getByRole('button', { name: 'Copy .env' }).click()
  const toast = panel.locator('.toast')
  await expect(toast).toBeVisible()
  expect((await toast.boundingBox())?.height).toBeLessThan(100)
  await panel.getByRole('button', { name: 'Clear the clipboard' }).click()
  await expect(panel.getByText('The clipboard is empty.').first()).toBeVisible()
  expect(await clipboard(page)).toBe('')
})

test('Pages are selected by keyboard, a range with Shift+Space, and copied from the menu', async ({
  page,
}) => {
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  const box = (tag: number) => page.getByRole('checkbox', { name: new RegExp(`, tag ${tag}$`) })
  await box(3).focus()
  await page.keyboard.press('Space')
  await box(6).focus()
  await page.keyboard.press('Shift+Space')
  const bar = page.getByRole('region', { name: 'Selection' })
  await expect(bar.getByRole('status')).toHaveText('4 selected')

  const menu = bar.getByRole('button', { name: 'Copy 4 Pages as' })
  await menu.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Copy .env' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(menu).toBeFocused()
  await expect.poll(() => clipboard(page)).toMatch(/FACEBOOK_PAGE_ID_6=/)
  expect(Object.keys(readDotenv(await clipboard(page))).join()).not.toMatch(/_(2|7)\b/)

  // The selection stays while the rack shows other Pages.
  await page.getByRole('searchbox').fill('bakery')
  await expect(bar.getByRole('status')).toHaveText('4 selected')
  await bar.getByRole('button', { name: 'Clear' }).click()
  await expect(bar).toHaveCount(0)
})

test('a range by mouse with Shift reaches rows that were not in the page at first', async ({
  page,
}) => {
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  await page.getByRole('checkbox', { name: /, tag 2$/ }).click()
  const last = page.getByRole('checkbox', { name: /, tag 1000$/ })
  // The panels below load later, and then the list's end is not the page's end.
  await expect(async () => {
    await page.keyboard.press('Control+End')
    await expect(last).toBeVisible({ timeout: 1000 })
  }).toPass()
  await last.click({ modifiers: ['Shift'] })
  await expect(page.getByRole('region', { name: 'Selection' }).getByRole('status')).toHaveText(
    '999 selected',
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true })

  test('Pages are selected by touch, and the bar stands at the bottom edge', async ({ page }) => {
    await logIn(page, 'many-pages')
    await expect(headline(page)).toContainText('1,000 Pages')
    await page.getByRole('checkbox', { name: /, tag 1$/ }).tap()
    await page.getByRole('checkbox', { name: /, tag 2$/ }).tap()
    const bar = page.getByRole('region', { name: 'Selection' })
    await expect(bar.getByRole('status')).toHaveText('2 selected')
    const edge = async () => {
      const box = await bar.boundingBox()
      return box && Math.round(box.y + box.height)
    }
    await expect.poll(edge).toBe(780)
    await bar.getByRole('button', { name: 'Copy 2 Pages as' }).tap()
    const menu = page.getByRole('menu')
    await expect(menu).toBeInViewport({ ratio: 1 })
    await page.getByRole('menuitem', { name: 'Copy .env' }).tap()
    await expect.poll(() => clipboard(page)).toContain('FACEBOOK_PAGE_ID_2=')
  })

  test('the share sheet is given the file', async ({ page }) => {
    // Chromium on Linux has no share sheet, so this replaces it.
    await page.addInitScript(() => {
      const shared: string[] = []
      Object.assign(navigator, {
        canShare: ({ files }: ShareData) => files?.every(file => /\.(txt|json)$/.test(file.name)),
        share: async ({ files }: ShareData) => {
          for (const file of files ?? []) shared.push(file.name, await file.text())
          Object.assign(window, { shared })
        },
      })
    })
    await logIn(page)
    const panel = await panelOf(page)
    await panel.getByRole('button', { name: 'Share' }).tap()
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'shared') ?? '')))
      .toMatch(/^\["keytag-2-pages\.env\.txt","# Keytag.*FACEBOOK_PAGE_ACCESS_TOKEN_1=EAA/)
    await page.evaluate(() => Reflect.deleteProperty(window, 'shared'))
  })
})

/** Removes the time that each copy notes. */
function withoutInstants(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|"?created"?: \d+/g, '')
}

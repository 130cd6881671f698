import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, type Meta, test } from './fixtures.ts'
import { clipboard, copyWith, headline, logIn, wholeResults } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a thousand Pages: counted, found by name and by ID, and few of them in the DOM', async ({
  page,
}) => {
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  await wholeResults(page)
  const rows = await page.getByRole('row').count()
  expect(rows).toBeGreaterThan(10)
  expect(rows).toBeLessThan(120)

  const find = page.getByRole('searchbox')
  const ids = page.getByRole('button', { name: /^Copy Page ID of / })
  const copied = await copyWith(ids.nth(2))
  await find.fill(copied)
  await expect(ids).toHaveCount(1)
  expect(await copyWith(ids)).toBe(copied)
  await find.fill('no such page anywhere')
  await expect(page.getByText(/^No Page matches “/)).toBeVisible()
})

test('a thousand Pages can be scrolled to the last by keyboard', async ({ page }) => {
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  await wholeResults(page)
  const last = page.locator('[aria-rowindex="1001"]')
  let steps = 0
  // Panels below the list put its last row a step or two above the page's end. A slow machine begins again there.
  await expect(async () => {
    steps = (steps % 3) + 1
    await page.keyboard.press('Control+End')
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('PageUp')
    await expect(last).toBeInViewport({ timeout: 3000 })
  }).toPass()
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
  // The app replaces the rows of the first paint, which loses the selection.
  await expect.poll(selected).toMatch(/^\d{17}$/)
  const id = await selected()
  expect(await copyWith(button)).toBe(id)
})

test('one Page or all are exported as .env, as JSON, and as a file', async ({ page }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Export' })
  const env = panel.getByRole('button', { name: 'Copy .env' })
  expect(await copyWith(env)).toMatch(/^[A-Z0-9_]+=.*EAA/m)
  await panel.getByRole('tab', { name: 'JSON', exact: true }).click()
  const copyJson = panel.getByRole('button', { name: 'Copy JSON', exact: true })
  const json: unknown = JSON.parse(await copyWith(copyJson))
  expect(JSON.stringify(json)).toContain('134895793791914')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download JSON' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('134895793791914')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
  // The menu starts with the last used format.
  const chosen = page.getByRole('menuitem', { name: 'Copy JSON', exact: true })
  await expect(chosen).toBeFocused()
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await page.keyboard.press('Enter')
  await expect.poll(() => clipboard(page)).toContain('134895793791914')
})

test('a token is masked until it is asked for', async ({ page }) => {
  await logIn(page)
  const token = await copyWith(
    page.getByRole('button', { name: 'Copy Page token of Metricsaurus' }),
  )
  expect(await page.content()).not.toContain(token)
  await page.getByRole('button', { name: 'Reveal Page token of Metricsaurus' }).click()
  await expect(page.getByText(token)).toBeVisible()
})

for (const width of [1280, 390]) {
  test(`a revealed token can be read whole at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await logIn(page)
    const token = await copyWith(
      page.getByRole('button', { name: 'Copy Page token of Metricsaurus' }),
    )
    await page.getByRole('button', { name: 'Reveal Page token of Metricsaurus' }).click()
    const shown = page.getByText(token)
    await expect(shown).toBeVisible()
    const hidden = await shown.evaluate(element => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      const cuts: Element[] = []
      for (let place: Element | null = element; place; place = place.parentElement) {
        const { overflowX } = getComputedStyle(place)
        const box = place.getBoundingClientRect()
        if (overflowX !== 'visible' && (text.right > box.right + 1 || text.left < box.left - 1)) {
          cuts.push(place)
        }
      }
      return cuts.length > 0 || text.left < 0 || text.right > innerWidth
    })
    expect(hidden).toBe(false)
  })
}

test('the list is read to its end also while another screen is up', async ({ page, meta }) => {
  const goOn = holdTheRest(meta)
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('100 Pages')
  await page.getByRole('link', { name: 'Keytag' }).click()
  await expect(headline(page)).toHaveText('Get your tokens again')
  goOn()
  await expect
    .poll(() => meta.requests.filter(({ url }) => url.includes('/me/accounts')).length)
    .toBe(10)
  await page.getByRole('link', { name: 'Go back to its Pages' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

test('Load again asks Meta anew, from the start', async ({ page, meta }) => {
  await logIn(page, 'no-pages')
  const lists = () => meta.requests.filter(({ url }) => url.includes('/me/accounts')).length
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible()
  expect(lists()).toBe(1)
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect.poll(lists).toBe(2)
  await expect(page.getByRole('button', { name: 'Load again' })).toBeVisible()
})

test('loading can be stopped, and gone on with', async ({ page, meta }) => {
  const goOn = holdTheRest(meta)
  await logIn(page, 'many-pages')
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^Stopped\./)).toBeVisible()
  goOn()
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true })

  test('a long list is names to scroll through, and a Page unfolds to its values', async ({
    page,
  }) => {
    await logIn(page, 'many-pages')
    await expect(headline(page)).toContainText('1,000 Pages')
    const copy = page.getByRole('button', { name: 'Copy Page ID of Anchor Street Florist' })
    await expect(page.getByText('Anchor Street Florist')).toBeVisible()
    await expect(copy).toHaveCount(0)
    const values = page.getByRole('button', { name: 'Values of Anchor Street Florist' })
    await values.tap()
    await expect(values).toHaveAttribute('aria-expanded', 'true')
    expect(await copyWith(copy)).toBe('100330028544049')
    await values.tap()
    await expect(copy).toHaveCount(0)
  })

  test('rows of every height keep their place while the list is scrolled up', async ({ page }) => {
    await logIn(page, 'many-pages')
    await expect(headline(page)).toContainText('1,000 Pages')
    await wholeResults(page)
    await page.evaluate(() => {
      const list = document.querySelector('tbody')?.getBoundingClientRect()
      scrollTo(0, (list?.top ?? 0) + (list?.height ?? 0) * 0.6)
    })
    const heights = new Set<number>()
    for (let step = 0; step < 12; step += 1) {
      const row = await restingRow(page)
      heights.add(row?.height ?? 0)
      const moved = await page.evaluate(() => {
        const before = scrollY
        scrollBy(0, -300)
        return before - scrollY
      })
      await expect
        .poll(async () => Math.abs((await topOf(page, row?.index)) - (row?.top ?? 0) - moved))
        .toBeLessThan(2)
    }
    expect(heights.size).toBeGreaterThan(1)
  })
})

/** The first row whose upper edge is on the screen. */
/** The first one in view, once it rests: what comes into view is measured, and the rest put right. */
async function restingRow(page: Page) {
  let row: Awaited<ReturnType<typeof rowInView>>
  await expect
    .poll(async () => {
      const before = JSON.stringify(row)
      row = await rowInView(page)
      return row !== undefined && JSON.stringify(row) === before
    })
    .toBe(true)
  return row
}

function rowInView(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('[aria-rowindex]')]
      .map(row => {
        const { top, height } = row.getBoundingClientRect()
        return { index: row.getAttribute('aria-rowindex'), top, height }
      })
      .find(({ top }) => top >= 0 && top < innerHeight / 2),
  )
}

async function topOf(page: Page, index: string | null | undefined): Promise<number> {
  const box = await page.locator(`[aria-rowindex="${index}"]`).boundingBox()
  return box?.y ?? Number.NaN
}

/** Meta sends the first part of the list, and the rest when released. */
function holdTheRest(meta: Meta): () => void {
  let goOn = () => {}
  const told = new Promise<void>(resolve => {
    goOn = resolve
  })
  meta.answer(async (request, simulated) => {
    if (request.url.includes('after=')) await told
    return simulated(request)
  })
  return goOn
}

import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, type Meta, picture, site, test } from './fixtures.ts'
import {
  clipboard,
  copyWith,
  createGate,
  headline,
  logIn,
  rehearse,
  wholeResults,
} from './steps.ts'

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
  await panel.getByRole('combobox', { name: 'Format' }).selectOption('JSON')
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
  test(`a revealed token can be read whole and moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await logIn(page)
    await wholeResults(page)
    const token = await copyWith(
      page.getByRole('button', { name: 'Copy Page token of Metricsaurus' }),
    )
    const reveal = page.getByRole('button', { name: 'Reveal Page token of Metricsaurus' })
    const before = await placesOf(page)
    await reveal.click()
    const shown = page.getByText(token)
    await expect(shown).toBeVisible()
    expect(await placesOf(page)).toEqual(before)
    // The toast of the copy lies over everything for a moment.
    await expect(page.locator('.toast')).toHaveCount(0)
    const { seen, isBelow } = await shown.evaluate(element => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const lines = [...range.getClientRects()]
      const edges = lines.flatMap(({ left, right, top, bottom }) =>
        [left + 1, right - 1].map(x => [x, (top + bottom) / 2] as const),
      )
      const row = element.closest('tr')?.getBoundingClientRect()
      return {
        seen: edges.map(([x, y]) => document.elementFromPoint(x, y) === element),
        isBelow: lines.some(({ bottom }) => bottom > (row?.bottom ?? 0)),
      }
    })
    expect(seen.length).toBeGreaterThan(4)
    expect(seen).not.toContain(false)
    if (width === 1280) expect(isBelow).toBe(true)
    await reveal.click()
    await expect(shown).toHaveCount(0)
  })
}

/** The places of the rows and of all that can be pressed, without what is folded. */
function placesOf(page: Page): Promise<string[]> {
  return page.locator('main tr, main button, main summary').evaluateAll(elements =>
    elements
      .filter(element => {
        const outside = element.matches('summary') ? element.parentElement?.parentElement : element
        return outside?.closest('details') === null
      })
      .map(element => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x, y + scrollY, width, height].map(Math.round).join()
      }),
  )
}

test('the thousandth tag has a round hole, and its number inside', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    if (width === 1280) await logIn(page, 'many-pages')
    await expect(headline(page)).toContainText('1,000 Pages')
    await page.getByRole('searchbox').fill('Yew Tree Pottery')
    const tag = page.locator('.tag-flat').filter({ hasText: '1000' })
    await expect(tag).toBeVisible()
    const { hole, spare } = await tag.evaluate(element => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { width, height } = getComputedStyle(element, '::before')
      return {
        hole: [width, height],
        spare: element.getBoundingClientRect().right - range.getBoundingClientRect().right,
      }
    })
    expect(hole[0]).toBe(hole[1])
    expect(spare).toBeGreaterThanOrEqual(4)
  }
})

test('the test’s result and the words in the find field are shown whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await logIn(page)
  await wholeResults(page)
  await page.getByRole('button', { name: 'Test tokens' }).click()
  const result = page.locator('.page-verdicts').first()
  await expect(result).toContainText('Works: Page, Instagram account')
  expect(await result.evaluate(each => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0)
})

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
  await expect(page.getByText('Stopped at 100 Pages.')).toBeVisible()
  goOn()
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

test('on a phone with letters of double size no word is broken and no ID is cut', async ({
  page,
}) => {
  // As wide in letters as 390 px are with letters of double size.
  await page.setViewportSize({ width: 195, height: 422 })
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.goto(site)
  const uses = page.getByRole('group', { name: 'What for' }).locator('b')
  await expect(uses).toHaveText(['Publish', 'Comments', 'Messages', 'Insights'])
  const heights = await uses.evaluateAll(words => words.map(word => word.clientHeight))
  expect(Math.max(...heights)).toBeLessThan(30)
  expect(await sideways()).toBe(0)
  await rehearse(page)
  await wholeResults(page)
  expect(await sideways()).toBe(0)
  const cut = await page
    .locator('.page-rack .copy-value-text')
    .evaluateAll(texts => texts.filter(text => text.scrollWidth > text.clientWidth).length)
  expect(await page.locator('.page-rack .copy-value-text').count()).toBe(8)
  expect(cut).toBe(0)
  const name = page.locator('.page-rack-who b').first()
  expect((await name.boundingBox())?.height).toBeLessThan(30)
})

/** The places of what is below the words about the list and the test. */
function placesBelow(page: Page) {
  return page
    .locator('.test-tokens > .button, .results-export > .button, .answer-line, .page-rack')
    .evaluateAll(elements =>
      elements.map(element => {
        const { left, top } = element.getBoundingClientRect()
        // A pressed button sinks by a pixel, which is no place.
        return [element.className, Math.round(left / 4), Math.round((top + scrollY) / 4)].join(' ')
      }),
    )
}

for (const width of [320, 390, 700, 1280]) {
  test(`at ${width} px neither Stop nor a test that ends early moves what is below`, async ({
    page,
    meta,
  }) => {
    await page.setViewportSize({ width, height: 780 })
    const rest = createGate()
    let isBlocked = false
    meta.answer(async (request, simulated) => {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname.endsWith('/me/accounts') && searchParams.has('after')) await rest.passed()
      if (isBlocked && /\/\d{10,}$/.test(pathname)) {
        const error = { code: 368, message: 'The action attempted has been deemed abusive' }
        const headers = { 'access-control-allow-origin': '*' }
        return Response.json({ error }, { headers })
      }
      return simulated(request)
    })
    await logIn(page, 'many-pages')
    await expect(page.getByText('100 Pages so far')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Test tokens' })).toBeVisible()
    const first = await placesBelow(page)
    expect(first).toHaveLength(4)
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByText('Stopped at 100 Pages.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Fetch the rest' })).toBeInViewport({ ratio: 1 })
    expect(await placesBelow(page)).toEqual(first)

    isBlocked = true
    await page.getByRole('button', { name: 'Test tokens' }).click()
    await page.getByRole('radio', { name: /^All 100/ }).check()
    await page.getByRole('button', { name: 'Test 101 tokens' }).click()
    await expect(page.locator('.test-tokens-words')).toContainText(/stopped at \d+ of 101/)
    await expect(page.getByRole('button', { name: 'Why' })).toBeInViewport({ ratio: 1 })
    expect(await placesBelow(page)).toEqual(first)
    await page.getByRole('button', { name: 'Why' }).click()
    await expect(page.getByRole('dialog')).toContainText(/Meta has (blocked|stopped)/)
    rest.letIn()
  })

  test(`at ${width} px a User token that dies in a test keeps the size of its bar`, async ({
    page,
    meta,
  }) => {
    await page.setViewportSize({ width, height: 780 })
    let isRemoved = false
    meta.answer((request, simulated) => {
      const { pathname, searchParams } = new URL(request.url)
      if (!isRemoved || !pathname.endsWith('/me') || searchParams.get('fields') !== 'id') {
        return simulated(request)
      }
      const error = { code: 190, error_subcode: 458, message: 'The user has not authorized' }
      const headers = { 'access-control-allow-origin': '*' }
      return Response.json({ error }, { headers })
    })
    await logIn(page)
    await wholeResults(page)
    const bar = page.getByRole('region', { name: 'User token' })
    const placeOf = (element: Locator) =>
      element.evaluate(found => {
        const { top, height } = found.getBoundingClientRect()
        return [top + scrollY, height]
      })
    const places = () => Promise.all([placeOf(bar), placeOf(page.locator('.results-below'))])
    await expect(bar.getByText('Not tested')).toBeVisible()
    const first = await places()
    isRemoved = true
    await page.getByRole('button', { name: 'Test tokens' }).click()
    await expect(bar.getByText('Stopped working: access removed')).toBeVisible()
    await expect(bar.getByRole('link', { name: 'Log in again' })).toBeVisible()
    expect(await places()).toEqual(first)
    await picture(page, `user-token-dead-${width}`)
  })

  for (const [what, world, words] of [
    ['a missing permission', 'declined-permission', 'Missing: instagram_manage_comments'],
    ['a cause', 'no-instagram-basic', /^(?!Missing)./],
  ] as const) {
    test(`at ${width} px ${what} that arrives late moves nothing`, async ({ page, meta }) => {
      await page.setViewportSize({ width, height: 780 })
      const late = createGate()
      meta.answer(async (request, simulated) => {
        if (/\/me\/permissions$/.test(new URL(request.url).pathname)) await late.passed()
        return simulated(request)
      })
      await logIn(page, world)
      await expect(page.getByRole('button', { name: 'Test tokens' })).toBeVisible()
      const first = await placesBelow(page)
      expect(first).toHaveLength(4)
      await expect(page.locator('.results-missing')).toHaveCount(0)
      late.letIn()
      await expect(page.locator('.results-missing')).toHaveText(words)
      await expect(page.locator('.results-missing')).toBeVisible()
      await wholeResults(page)
      expect(await placesBelow(page)).toEqual(first)
    })
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true })

  for (const width of [320, 390]) {
    test(`at ${width} px one line is above the buttons, which stay where they are`, async ({
      page,
      meta,
    }) => {
      await page.setViewportSize({ width, height: 780 })
      await logIn(page)
      await wholeResults(page)
      const places = async () => {
        const heading = await headline(page).boundingBox()
        const [press, take] = await page
          .locator('.test-tokens > .button, .results-export > .button')
          .evaluateAll(buttons =>
            buttons.map(button => {
              if (!(button instanceof HTMLElement)) return undefined
              // A pressed button sinks by a pixel, which is no place.
              const { offsetLeft: x, offsetTop: y, offsetWidth } = button
              return { x, y, right: x + offsetWidth }
            }),
          )
        return { end: (heading?.y ?? 0) + (heading?.height ?? 0), press, take }
      }
      const first = await places()
      expect(first.take?.y).toBe(first.press?.y)
      expect(first.take?.x).toBeGreaterThan(first.press?.right ?? Number.NaN)
      expect((first.press?.y ?? Number.NaN) - first.end).toBeLessThan(40)
      const rest = createGate()
      meta.answer(async (request, simulated) => {
        await rest.passed()
        return simulated(request)
      })
      await page.getByRole('button', { name: 'Test tokens' }).tap()
      const words = page.locator('.test-tokens-words')
      await expect(words).toContainText('testing')
      expect(await places()).toEqual(first)
      rest.letIn()
      await expect(words).toContainText('all 4 tokens work')
      await expect(page.getByRole('button', { name: 'What they can do' })).toBeVisible()
      expect(await places()).toEqual(first)
    })
  }

  test('a token’s eye stands on the line of its copy mark', async ({ page }) => {
    await logIn(page)
    await wholeResults(page)
    const middles = await page
      .locator('.page-rack-cell > .secret')
      .first()
      .locator('.copy-value > .icon, .icon-button > .icon')
      .evaluateAll(icons =>
        icons.map(icon => {
          const { top, bottom } = icon.getBoundingClientRect()
          return (top + bottom) / 2
        }),
      )
    expect(middles).toHaveLength(2)
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeLessThanOrEqual(1)
  })

  test('the copy button of an export is in reach, and no toast covers it', async ({ page }) => {
    await logIn(page)
    await wholeResults(page)
    await page.getByRole('button', { name: 'Export', exact: true }).tap()
    const panel = page.getByRole('dialog', { name: 'Export' })
    const copy = panel.getByRole('button', { name: 'Copy .env' })
    await expect(copy).toBeInViewport({ ratio: 1 })
    await copy.tap()
    const toast = panel.locator('.toast')
    await expect(toast).toBeVisible()
    const [above, below] = [await toast.boundingBox(), await copy.boundingBox()]
    expect(above?.height).toBeLessThan(100)
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
  })

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

import type { Page } from '@playwright/test'
import { ask } from './ask-steps.ts'
import { axeFaults } from './axe-faults.ts'
import { appId, expect, site, test } from './fixtures.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import { clipboard, createGate, headline, openDialog } from './steps.ts'

/* The page between Meta's answer and the app. These journeys hold the app's scripts back to look at it. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the IDs are there before the app is, and nothing moves when it comes', async ({
  page,
  meta,
}) => {
  await watchShifts(page)
  const app = await logInWithoutApp(page)
  await expect(headline(page)).toContainText('3 Pages for')
  await expect(copyId(page)).toHaveText('134895793791914Copied')
  await expect.poll(app.asked).toBe(true)

  // No token is readable, and the dates are those of this login.
  const painted = await page.content()
  for (const token of meta.tokens) expect(painted).not.toContain(token)
  await expect(page.locator('.user-token-dates time').first()).toBeVisible()
  const dates = await page.locator('.user-token-dates time').allInnerTexts()
  expect(dates.length).toBe(2)
  expect(await page.locator('.user-token-end').textContent()).toMatch(/^(59|60) days left, until /)

  expect(await axeFaults(page)).toEqual([])

  const [before, rows] = [await places(page), await rowsOf(page)]
  app.letIn()
  await expect(headline(page)).toHaveText(/^3 Pages for \w/)
  // Only the app draws keys from tokens. Before it they are blank.
  expect(await rowsOf(page)).toEqual(rows)
  expect(await places(page)).toEqual(before)
  expect(await page.locator('.user-token-dates time').allInnerTexts()).toEqual(dates)
  expect(await shiftsOf(page)).toEqual([])
})

test('an ID or a token that is pressed before the app is there is copied at once', async ({
  page,
  meta,
}) => {
  const app = await logInWithoutApp(page)
  await copyId(page).click()
  await expect.poll(() => clipboard(page)).toBe('134895793791914')
  await expect(copyId(page)).toHaveAttribute('data-state', 'copied')
  await page.getByRole('button', { name: 'Copy User token', exact: true }).click()
  await expect.poll(() => clipboard(page)).toMatch(/^EAA/)
  expect(meta.tokens).toContain(await clipboard(page))
  await page.evaluate(() => navigator.clipboard.writeText('something else'))
  app.letIn()
  await expect(headline(page)).toHaveText(/^3 Pages for \w/)
  expect(await clipboard(page), 'the app does not copy it again').toBe('something else')
})

test('a press on a row is answered by that row, also where Pages share a name', async ({
  page,
  meta,
}) => {
  meta.answer(async (request, simulated) => {
    const response = await simulated(request)
    if (!request.url.includes('/me/accounts')) return response
    const text = await response.text()
    return new Response(text.replaceAll(/"name":"[^"]*"/g, '"name":"Starbucks"'), response)
  })
  const app = await logInWithoutApp(page)
  const rows = page.locator('tbody tr')
  await rows.nth(1).getByRole('button', { name: 'Copy Starbucks, tag 2 as' }).focus()
  await rows
    .nth(1)
    .getByRole('button', { name: /^Reveal Page token/ })
    .click()
  app.letIn()
  await expect(rows.nth(1).locator('.secret-text')).toHaveText(/^EAA/)
  await expect(page.locator('.secret-text')).toHaveCount(1)
})

test('the focus stays where it was put', async ({ page }) => {
  const app = await logInWithoutApp(page)
  await copyId(page).focus()
  app.letIn()
  await expect(headline(page)).toHaveText(/^3 Pages for \w/)
  await expect(copyId(page)).toBeFocused()
})

test('a link that is followed too early leaves no token behind', async ({ page }) => {
  const app = await logInWithoutApp(page)
  await page.getByRole('link', { name: 'Paste anything' }).click()
  app.letIn()
  await expect(page).toHaveURL(`${site}paste/`)
  await page.getByRole('link', { name: 'Get tokens' }).click()
  await expect(copyId(page)).toBeVisible()
})

test('a long list has its tools, and its first rows in two frames', async ({ page }) => {
  await watchShifts(page)
  const app = await logInWithoutApp(page, 'many-pages')
  await expect(headline(page)).toContainText('100 Pages for')
  await expect(page.getByText('100 Pages so far')).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeDisabled()
  await expect(page.locator('tbody tr')).toHaveCount(40)
  expect(await shiftsOf(page)).toEqual([])
  const rows = await rowsOf(page)
  app.letIn()
  await expect(headline(page)).toContainText('1,000 Pages')
  expect((await rowsOf(page)).slice(0, 10)).toEqual(rows.slice(0, 10))
  await page.getByRole('searchbox').fill('bakery')
  await expect(page.getByRole('searchbox')).toHaveValue('bakery')
})

test('a list that is stopped before the app is there stays stopped', async ({ page, meta }) => {
  const rest = createGate()
  meta.answer(async (request, simulated) => {
    if (new URL(request.url).searchParams.has('after')) await rest.passed()
    return simulated(request)
  })
  const app = await logInWithoutApp(page, 'many-pages')
  await page.getByRole('button', { name: 'Stop' }).click()
  app.letIn()
  await expect(page.getByText(/^Stopped at 100 Pages/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Test tokens' })).toBeVisible()
  rest.letIn()
  await page.getByRole('button', { name: 'Fetch the rest' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

test('while Meta thinks, the screen says so, and the app comes after a while', async ({
  page,
  meta,
}) => {
  const answer = createGate()
  meta.answer(async (request, simulated) => {
    if (request.url.includes('/me/accounts')) await answer.passed()
    return simulated(request)
  })
  const app = await logInWithoutApp(page)
  await expect(headline(page)).toHaveText('Asking Meta for the Pages')
  await expect.poll(app.asked, { timeout: 5000 }).toBe(true)
  await expect(page.locator('#painted')).toBeVisible()
  app.letIn()
  await expect(page.locator('#painted')).toHaveCount(0)
  answer.letIn()
  await expect(copyId(page)).toBeVisible()
})

test('a list that is not plain is left to the app', async ({ page, meta }) => {
  meta.answer(async (request, simulated) => {
    const response = await simulated(request)
    if (!request.url.includes('/me/accounts')) return response
    const text = await response.text()
    return new Response(text.replace('"Metricsaurus"', '"Line\\nbreak"'), response)
  })
  const app = await logInWithoutApp(page)
  await expect.poll(app.asked).toBe(true)
  await expect(headline(page)).toHaveText('Asking Meta for the Pages')
  app.letIn()
  await expect(page.getByText('Line break')).toBeVisible()
})

test('a client reads the head of their own screen before the app is there, and it stays', async ({
  page,
  meta,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(await ask(page))
  await page.getByRole('textbox', { name: 'App-ID' }).fill(appId)
  await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  const gate = createGate()
  await page.route(/\/assets\/.*\.js$/, async route => {
    await gate.passed()
    await route.continue()
  })
  await watchShifts(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toHaveText('Was möchten Sie übergeben?')
  await expect(page.getByText(/^Acme Studio bekommt nur, was Sie ankreuzen/)).toBeVisible()
  await expect(page.getByText('Facebook lädt Ihre Seiten')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(
    page.getByText(/Asking Meta|Paste anything|Log out/).filter({ visible: true }),
  ).toHaveCount(0)
  for (const token of meta.tokens) expect(await page.content()).not.toContain(token)
  expect(await axeFaults(page)).toEqual([])
  const headAt = () =>
    page.locator('h1, .lead, .client-steps .tag').evaluateAll(found =>
      found.map(element => {
        const { x, y } = element.getBoundingClientRect()
        return [x, y + scrollY].join()
      }),
    )
  const before = await headAt()
  await expect.poll(gate.asked).toBe(true)
  gate.letIn()
  await expect(page.getByRole('group', { name: 'Seiten' })).toBeVisible()
  await expect(page.locator('#painted')).toHaveCount(0)
  expect(await headAt()).toEqual(before)
  expect(await shiftsOf(page)).toEqual([])
})

for (const width of [320, 390]) {
  test.describe(`on a phone of ${width} px`, () => {
    test.use({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true })

    test('nothing moves either', ({ page }) => expectNothingMoves(page))
  })
}

// Tokens end after sixty days, data access after ninety: from the shortest to the longest months.
const days = {
  'the last evening of a year': ['2027-12-31T23:30:00-03:30', 'America/St_Johns'],
  'a leap day': ['2028-02-29T12:00:00+13:00', 'Pacific/Apia'],
  'the night in which summer time begins': ['2027-03-28T00:59:00Z', 'Europe/Berlin'],
  'sixty days before the longest date': ['2027-08-01T20:00:00+05:30', 'Asia/Kolkata'],
} as const
for (const [day, [today, timezoneId]] of Object.entries(days)) {
  test.describe(`on ${day}`, () => {
    test.use({ today, timezoneId, viewport: { width: 320, height: 640 }, isMobile: true })

    test('nothing moves either', ({ page }) => expectNothingMoves(page))
  })
}

async function expectNothingMoves(page: Page): Promise<void> {
  await watchShifts(page)
  const app = await logInWithoutApp(page)
  await expect(copyId(page)).toBeVisible()
  const [before, rows] = [await places(page), await rowsOf(page)]
  app.letIn()
  await expect(headline(page)).toHaveText(/^3 Pages for \w/)
  expect(await rowsOf(page)).toEqual(rows)
  expect(await places(page)).toEqual(before)
  expect(await shiftsOf(page)).toEqual([])
}

/** A login whose page gets only its inline scripts until the others are released. */
async function logInWithoutApp(page: Page, world = 'all-goes-well') {
  await openDialog(page)
  const dialog = new URL(page.url())
  dialog.searchParams.set('world', world)
  await page.goto(dialog.href)
  const gate = createGate()
  await page.route(/\/assets\/.*\.js$/, async route => {
    await gate.passed()
    await route.continue()
  })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toContainText('Pages')
  return gate
}

function copyId(page: Page) {
  return page.getByRole('button', { name: 'Copy Page ID of Metricsaurus' })
}

/** The text of each row. */
function rowsOf(page: Page): Promise<string[]> {
  return page.locator('tbody tr:not([aria-hidden])').allInnerTexts()
}

/** The positions of everything that can be copied, and of the element on top. */
function places(page: Page): Promise<string[]> {
  return page
    .locator('h1, .lead, .results-status, .user-token-bar, tbody tr, tbody button, tbody .tag')
    .evaluateAll(elements =>
      elements.map(element => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const isText = element.matches('h1, .lead, .results-status')
        return [x, y + scrollY, isText ? '' : width, height].join()
      }),
    )
}

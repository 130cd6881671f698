import type { Locator, Page } from '@playwright/test'
import { appId, expect, site, test } from './fixtures.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import { copyWith, createGate, headline, logIn } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const basics = 'instagram_basic,pages_show_list,pages_read_engagement,instagram_content_publish'
const withPortfolios = `${basics},business_management`

/** Logs in with these permissions in a world, up to the results. */
async function logInTo(page: Page, world: string, scope = basics): Promise<void> {
  await page.goto(`${site}?app_id=${appId}&scope=${scope}`)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await openWorld(page, world)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toHaveCount(1)
  await expect(headline(page)).not.toHaveText(/^(Log in|Asking)/)
}

/** The form is rendered again for the world in the address. */
async function openWorld(page: Page, world: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  const dialog = new URL(page.url())
  dialog.searchParams.set('world', world)
  await page.goto(dialog.href)
}

/** Ticks everything, the fix included, and continues. */
async function agree(page: Page, world: string, person?: RegExp): Promise<void> {
  await openWorld(page, world)
  if (person) await page.getByRole('radio', { name: person }).check()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

const nothing = (page: Page) => page.getByRole('region', { name: 'No Pages' })
const some = (page: Page) => page.getByRole('region', { name: 'What did not come through' })
const first = (region: Locator) =>
  region
    .getByRole('listitem')
    .filter({ has: region.page().getByRole('heading', { level: 3 }) })
    .first()
const here = /[1-9] Pages? for Mina/
const accountIds = (page: Page) =>
  page.getByRole('button', { name: /^Copy Instagram account ID of / })

/** An empty list with a proven cause, which is the heading, and the button that cures it. */
const proven = [
  ['page-not-ticked', /was not ticked/, 'Choose Pages again'],
  ['no-list-permission', /list of Pages was declined/, 'Log in again with pages_show_list'],
  ['list-permission-not-asked', /left out the list/, 'Log in again with pages_show_list'],
  ['no-advanced-access', /left out the list/, 'Log in again with pages_show_list'],
  [
    'all-pages-nothing-named',
    /“All current and future/,
    'Log in again and include portfolio Pages',
  ],
] as const

for (const [world, cause, button] of proven) {
  test(`${world}: the cause is the heading, and its button brings the Pages`, async ({ page }) => {
    await logInTo(page, world)
    await expect(headline(page)).toHaveText(cause)
    await nothing(page).getByRole('link', { name: button }).first().click()
    await agree(page, world)
    await expect(headline(page)).toContainText(here)
    await expect(nothing(page)).toBeHidden()
  })
}

/** Graph's answer is the same for these, and one login cures both. */
for (const world of ['portfolio-pages', 'no-pages']) {
  test(`${world}: no cause is proven, and one login brings the Pages`, async ({ page }) => {
    await logInTo(page, world)
    await expect(headline(page)).toHaveText('Meta listed no Pages')
    await nothing(page).getByRole('link', { name: 'Log in and choose Pages again' }).click()
    await agree(page, world)
    await expect(headline(page)).toContainText(here)
  })
}

for (const world of ['no-pages', 'page-not-ticked']) {
  test(`${world}: the folds below the cause are drawn once, where they stay`, async ({ page }) => {
    await watchFolds(page)
    await logInTo(page, world)
    await foldsAreThere(page)
    expect(await page.evaluate(() => [...Reflect.get(window, 'tops')])).toHaveLength(2)
  })
}

for (const [world, part] of [
  ['no-pages', 'Diagnosis'],
  ['page-not-ticked', 'Diagnosis'],
  ['page-not-ticked', 'GhostRows'],
] as const) {
  test(`${world}: nothing moves where the file of ${part} comes late`, async ({ page }) => {
    await watchFolds(page)
    await watchShifts(page)
    const file = createGate()
    await page.route(new RegExp(`/assets/${part}-.*\\.js$`), async route => {
      await file.passed()
      await route.continue()
    })
    await logIn(page, world)
    await expect(page.locator('.results-below')).toBeAttached()
    await expect(page.locator('.results-below')).toBeHidden()
    expect(file.asked()).toBe(true)
    file.letIn()
    await foldsAreThere(page)
    expect(await page.evaluate(() => [...Reflect.get(window, 'tops')])).toHaveLength(2)
    expect(await shiftsOf(page)).toEqual([])
  })
}

/** Notes each place that the folds have had, also between two frames: a slow machine may show it. */
async function watchFolds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tops = new Set<string>()
    Object.assign(window, { tops })
    const look = () => {
      for (const fold of document.querySelectorAll('.results-below, .diagnosis-folds')) {
        const { top, height } = fold.getBoundingClientRect()
        if (height > 0) tops.add(`${fold.className} ${Math.round(top + scrollY)}`)
      }
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
    const lookAgain = () => {
      look()
      requestAnimationFrame(lookAgain)
    }
    lookAgain()
  })
}

async function foldsAreThere(page: Page): Promise<void> {
  await expect(page.getByText(/^How we know/)).toBeVisible()
  await expect(page.getByText(/^About these tokens/)).toBeVisible()
  await expect(page.getByText(/asked, \d granted/)).toBeVisible()
}

test('no-pages: the folded User token is shown whole, on a desktop and on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await logInTo(page, 'no-pages')
  await page
    .locator('summary')
    .filter({ hasText: /^User token/ })
    .click()
  const bar = page.locator('.user-token-bar')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(bar.getByText(/^EAA.*…/).first()).toBeVisible()
    const cut = await bar.evaluate(element => {
      const box = element.getBoundingClientRect()
      const isCut = (part: Element) => part.scrollWidth > part.clientWidth
      const isOutside = (part: Element) => {
        const { left, right } = part.getBoundingClientRect()
        return left < box.left || right > box.right
      }
      const seen = [...element.querySelectorAll('button, p, h2')].filter(
        part => part.getBoundingClientRect().width > 0,
      )
      return [
        ...[...element.querySelectorAll('.copy-value-text')].filter(isCut),
        ...seen.filter(isOutside),
      ].map(part => part.textContent)
    })
    expect(cut).toEqual([])
  }
})

/** Graph's answer is the same for these. The first cause says so, and each has its own button. */
const alike = [
  ['no-pages', /was not ticked/, 'Choose Pages again', undefined, here],
  ['wrong-person', /Another Facebook profile/, 'Log in as another person', /^Mina/, here],
  [
    'no-page-at-all',
    /no Page yet/,
    'Go through the guided dialog again',
    undefined,
    '1 Page for Jay',
  ],
] as const

for (const [world, cause, button, person, after] of alike) {
  test(`${world}: named beside those it cannot be told from, with its own cure`, async ({
    page,
  }) => {
    await logInTo(page, world)
    const region = nothing(page)
    await expect(headline(page)).toHaveText('Meta listed no Pages')
    await region.getByText(/^If that does not help/).click()
    await expect(first(region).getByText(/^These causes look identical from here/)).toHaveText(
      cause,
    )
    const item = region
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: cause }) })
    await item.getByRole('link', { name: button, exact: true }).click()
    await agree(page, world, person)
    await expect(headline(page)).toContainText(after)
  })
}

test('portfolio-no-role: read by ID, whole rows, and a note to who can mend it', async ({
  page,
}) => {
  await logInTo(page, 'portfolio-no-role', withPortfolios)
  await expect(headline(page)).toContainText(here)
  const row = page.getByRole('row', { name: /Metricsaurus/ })
  await expect(row.getByText('Not in Meta’s list; read by its ID')).toBeVisible()
  const copied = row.getByRole('button', { name: 'Copy Page token of Metricsaurus' })
  expect(await copyWith(copied)).toMatch(/^EAA/)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const env = page.getByRole('button', { name: 'Copy .env' })
  expect(await copyWith(env)).toContain('134895793791914')
  await page.keyboard.press('Escape')

  const item = first(some(page))
  await expect(item.getByRole('heading')).toHaveText(/No role in the portfolio/)
  const note = await copyWith(item.getByRole('button', { name: /Copy a note/ }))
  expect(note).toContain('add Mina Okafor to the business portfolio')
  await item.getByRole('link', { name: 'Then log in again' }).click()
  await agree(page, 'portfolio-no-role')
  await expect(page.getByText(/^\d Pages loaded/)).toBeVisible()
})

test('no-role-on-app: without the token’s own word the portfolio is possible, and said to be', async ({
  page,
}) => {
  await logInTo(page, 'no-role-on-app', withPortfolios)
  await nothing(page)
    .getByText(/^If that does not help/)
    .click()
  const item = first(nothing(page))
  await expect(item.getByRole('heading')).toHaveText(/No role in the portfolio/)
  await expect(item.getByText(/^These causes look identical from here/)).toBeVisible()
  await item.getByRole('link', { name: 'Then log in again' }).click()
  await agree(page, 'no-role-on-app')
  await expect(headline(page)).toContainText(here)
})

test('dropped-page: a granted Page that the list leaves out is a row all the same', async ({
  page,
}) => {
  await logInTo(page, 'dropped-page', withPortfolios)
  const row = page.getByRole('row', { name: /Metricsaurus/ })
  await expect(row.getByText(/^Not in Meta’s list/)).toBeVisible()
  await expect(first(some(page)).getByRole('heading')).toHaveText(
    /leaves out a Page that was granted/,
  )
  await first(some(page)).getByRole('link', { name: 'Choose Pages again' }).click()
  await agree(page, 'dropped-page')
  await expect(row.getByRole('button', { name: 'Copy Page ID of Metricsaurus' })).toBeVisible()
})

test('page-made-later: nothing fits, and choosing again brings the Page', async ({ page }) => {
  await logInTo(page, 'page-made-later')
  await expect(page.getByRole('row', { name: /Metricsaurus/ })).toHaveCount(0)
  const region = some(page)
  await region.getByText('Is a Page missing?').click()
  await expect(first(region).getByRole('heading')).toHaveText(/was not ticked/)
  await first(region).getByRole('link', { name: 'Choose Pages again' }).click()
  await agree(page, 'page-made-later')
  await expect(page.getByRole('row', { name: /Metricsaurus/ })).toBeVisible()
})

test('stopped-list: fetched again from the start', async ({ page }) => {
  await logInTo(page, 'stopped-list')
  const item = first(some(page))
  await expect(item.getByRole('heading')).toHaveText('The list was not read to its end')
  await item.getByRole('button', { name: 'Load again' }).click()
  await expect(headline(page)).toContainText('1,000 Pages')
})

test('a token that has no Pages of its own: said, with a new login beside it', async ({
  page,
  watch,
}) => {
  watch.expectConsole(/Failed to load resource: .* 400/)
  const message = '(#100) Tried accessing nonexisting field (accounts) on node type (Page)'
  await page.goto(`${site}?app_id=${appId}&scope=${basics}`)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await openWorld(page, 'all-goes-well')
  await page.route(/\/me\/accounts\?/, route =>
    route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: { error: { message, type: 'OAuthException', code: 100 } },
    }),
  )
  await page.getByRole('button', { name: 'Continue' }).click()
  const item = nothing(page)
  await expect(item.getByRole('heading').first()).toHaveText('This is a Page token')
  await page.unroute(/\/me\/accounts\?/)
  await item.getByRole('link', { name: 'Choose Pages again' }).click()
  await agree(page, 'all-goes-well')
  await expect(headline(page)).toContainText(here)
})

test('the rank of a cause has one place, beside all titles or under all', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await logInTo(page, 'no-pages')
  await nothing(page)
    .getByText(/^If that does not help/)
    .click()
  const headers = page.locator('.cause header')
  await expect(headers.filter({ visible: true }).nth(2)).toBeVisible()
  for (const [width, place] of [
    [1280, 'beside'],
    [390, 'under'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    const places = await headers.evaluateAll(all =>
      all
        .filter(header => header.getBoundingClientRect().height > 0)
        .map(header => {
          const [title, rank] = [...header.children].map(part => part.getBoundingClientRect())
          return (rank?.top ?? 0) >= (title?.bottom ?? 0) ? 'under' : 'beside'
        }),
    )
    expect(places.length).toBeGreaterThan(2)
    expect(new Set(places)).toEqual(new Set([place]))
  }
})

/** Pages came, one thing is missing: the cause, its button, and the person of the next login. */
const parts = [
  ['instagram-without-page', /ticked without its Page/, 'Choose Pages again'],
  ['personal-account', /account is personal/, 'Go through the guided dialog again'],
  ['no-instagram-basic', /Reading Instagram was declined/, 'Log in again with instagram_basic'],
  ['role-through-business', /came through a portfolio/, 'Log in again with ads_read'],
  ['test-user', /test user/, 'Log in as another person', /^Mina/],
  ['two-factor', /two-factor/, 'Then log in again'],
] as const

for (const [world, cause, button, person] of parts) {
  test(`${world}: what fits stands first, and its button brings the accounts`, async ({ page }) => {
    await logInTo(page, world)
    const item = first(some(page))
    await expect(item.getByRole('heading')).toHaveText(cause)
    await expect(item.getByText('Fits the evidence')).toBeVisible()
    await item.getByRole('link', { name: button }).click()
    await agree(page, world, person)
    await expect(accountIds(page)).toHaveCount(2)
  })
}

/** Two causes with the same answer of Graph, under their common question. */
const standard = /no role on an app with Standard Access/
const unsure = [
  ['no-instagram', /personal, or not connected/, 'Go through the guided dialog again', standard],
  ['development-mode', standard, 'Then log in again', standard],
  ['account-not-ticked', /was not ticked/, 'Choose Pages again', /account was not ticked/],
] as const

for (const [world, cause, button, told] of unsure) {
  test(`${world}: named beside those it cannot be told from`, async ({ page }) => {
    await logInTo(page, world)
    const region = some(page)
    await region.getByText(/^Why \d Pages? lacks? Instagram/).click()
    await expect(first(region).getByText(/^These causes look identical from here/)).toHaveText(told)
    const item = region
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: cause }) })
    await item.getByRole('link', { name: button }).click()
    await agree(page, world)
    await expect(accountIds(page)).toHaveCount(2)
  })
}

test('connected-only: the ID is there, and the cause says what to mend', async ({ page }) => {
  await logInTo(page, 'connected-only')
  const id = page.getByRole('button', { name: 'Copy Instagram account ID of Metricsaurus' })
  expect(await copyWith(id)).toBe('17841405309211844')
  const item = first(some(page))
  await expect(item.getByRole('heading')).toHaveText(/connected in the newer way only/)
  await item.getByRole('link', { name: 'Go through the guided dialog again' }).click()
  await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('extras')).toContain('IG_API_ONBOARDING')
})

for (const [world, cause] of [
  ['no-task', 'A task is missing on a Page'],
  ['no-page-token', 'A Page came without its token'],
] as const) {
  test(`${world}: the row says why, and the Page’s owner gets a note`, async ({ page }) => {
    await logInTo(page, world)
    const row = page.getByRole('row', { name: /Metricsaurus/ })
    await expect(row.getByText(/^(Missing task|No token)/)).toBeVisible()
    const item = first(some(page))
    await expect(item.getByRole('heading')).toHaveText(cause)
    const note = await copyWith(item.getByRole('button', { name: /Copy a note/ }))
    expect(note).toContain('give Mina Okafor full control')
    await item.getByRole('link', { name: 'Then log in again' }).click()
    await agree(page, world)
    await expect(
      page.getByRole('button', { name: 'Copy Page token of Metricsaurus' }),
    ).toBeVisible()
    await expect(page.getByText(cause)).toBeHidden()
  })
}

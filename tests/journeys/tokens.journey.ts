import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { appId, expect, type Meta, site, test } from './fixtures.ts'
import { createGate, headline, logIn, permissionsFold, wholeResults } from './steps.ts'

const everything =
  'instagram_basic,pages_show_list,pages_read_engagement,instagram_content_publish,instagram_manage_insights,instagram_manage_messages,pages_manage_metadata'

/** A login with every permission that a live check uses. */
async function logInWithEverything(page: Page): Promise<void> {
  await page.goto(`${site}?app_id=${appId}&scope=${everything}`)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

const verify = (page: Page) => page.getByRole('button', { name: 'Test tokens' }).click()

/** Calls to Graph as method, path and token. */
function calls(meta: Meta) {
  return meta.requests.flatMap(({ method, url }) => {
    const { hostname, pathname, searchParams } = new URL(url)
    if (hostname !== 'graph.facebook.com') return []
    const path = pathname.replace(/^\/v\d+\.\d+/, '')
    return [{ method, path, token: searchParams.get('access_token') ?? '' }]
  })
}

test('every token is verified for what it may do, each Page by its own token', async ({
  page,
  meta,
}) => {
  await logInWithEverything(page)
  await expect(page.getByText('tokens not tested')).toBeVisible()
  // The page's own calls have ended by now.
  await expect(page.getByRole('region', { name: 'What did not come through' })).toBeVisible()
  await wholeResults(page)
  const before = calls(meta).length
  await verify(page)
  await expect(page.getByRole('main').getByText(/all 4 tokens work/)).toBeVisible()
  const made = calls(meta).slice(before)
  expect(made).toHaveLength(12)
  expect(made.every(({ method }) => method === 'GET')).toBe(true)
  expect(new Set(made.map(({ token }) => token)).size).toBe(4)
  const row = page.getByRole('row', { name: /Metricsaurus/ })
  await expect(
    row.getByText('Works: Page, Instagram account, publishing, insights, messages'),
  ).toBeVisible()
})

test('a row keeps its height while its token is verified and after', async ({ page, meta }) => {
  const gate = createGate()
  await logInWithEverything(page)
  await wholeResults(page)
  const row = page.getByRole('row', { name: /Metricsaurus/ })
  const height = async () => (await row.boundingBox())?.height
  const before = await height()
  meta.answer(async (request, simulated) => {
    await gate.passed()
    return simulated(request)
  })
  await verify(page)
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  expect(await height()).toBe(before)
  gate.letIn()
  await expect(row.getByText(/^Works: Page/)).toBeVisible()
  expect(await height()).toBe(before)
})

test('a role that was lost is told at each Page, and about the token', async ({ page, watch }) => {
  watch.expectConsole(/Failed to load resource: .* 400/)
  await logIn(page, 'error-190-492')
  await verify(page)
  await expect(page.getByRole('main').getByText(/1 of 4 tokens work/)).toBeVisible()
  await page.getByRole('button', { name: 'What they can do' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'no longer has a role' })).toHaveCount(
    3,
  )
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
  await page.getByRole('menuitem', { name: 'About this token' }).click()
  const about = page.getByRole('dialog', { name: 'About this token' })
  await expect(about.getByText(/No end date of its own/)).toBeVisible()
  await expect(about.getByText(/The role on the Page is gone/).first()).toBeVisible()
})

test('a task that the person lacks is not asked for', async ({ page, meta, watch }) => {
  watch.expectConsole(/Failed to load resource: .* 40[03]/)
  await logIn(page, 'no-task')
  await verify(page)
  await expect(page.getByRole('main').getByText(/\d tokens work/)).toBeVisible()
  await expect(page.getByText(/^No task on the Page for: publishing$/).first()).toBeVisible()
  expect(meta.requests.length).toBeLessThan(40)
})

test('a thousand tokens: one call each, and it stops when it is told to', async ({
  page,
  meta,
}) => {
  test.slow()
  await logIn(page, 'many-pages')
  await expect(headline(page)).toContainText('1,000 Pages')
  await verify(page)
  const choice = page.getByRole('dialog', { name: 'Test which tokens?' })
  const all = choice.getByRole('radio', { name: 'All 1,000 and the User token' })
  await all.check()
  await expect(choice.getByText('1,001 calls, about 4 minutes')).toBeVisible()
  await choice.getByRole('button', { name: 'Test 1,001 tokens' }).click()
  await expect(page.getByText(/testing \d+ of 1,001/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('main').getByText(/stopped at \d+ of 1,001/)).toBeVisible()
  const made = meta.requests.length
  await page.waitForTimeout(500)
  expect(meta.requests.length - made).toBeLessThanOrEqual(3)
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
})

test('a limit on Page tokens makes the check wait, and nothing is called meanwhile', async ({
  page,
  meta,
  watch,
}) => {
  watch.expectConsole(/Failed to load resource: .* 400/)
  await logIn(page, 'page-call-limit')
  await expect(headline(page)).toContainText('100 Pages')
  await verify(page)
  await page.getByRole('radio', { name: 'All 100 and the User token' }).check()
  await page.getByRole('button', { name: 'Test 101 tokens' }).click()
  await expect(page.getByText(/Meta asks to wait, 0:\d\d$/)).toBeVisible()
  // The last calls may be on their way.
  await expect(async () => {
    const made = meta.requests.length
    await page.waitForTimeout(2000)
    expect(meta.requests.length).toBe(made)
  }).toPass()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByRole('main').getByText(/stopped at \d+ of 101/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
})

test('revoking costs one DELETE, and no token stays on the screen', async ({ page, meta }) => {
  await logIn(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  await permissionsFold(page).click()
  await page.getByRole('button', { name: 'Revoke access' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Revoke access' })).toBeFocused()
  expect(calls(meta).every(({ method }) => method === 'GET')).toBe(true)

  await page.getByRole('button', { name: 'Revoke access' }).click()
  await question.getByRole('button', { name: 'Revoke access' }).click()
  await expect(headline(page)).toHaveText('Access is revoked')
  await expect(headline(page)).toBeFocused()
  const sent = calls(meta).filter(({ method }) => method !== 'GET' && method !== 'OPTIONS')
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /me/permissions'])
  const html = await page.content()
  expect([...meta.tokens].filter(token => html.includes(token.slice(0, 12)))).toEqual([])
  await page.getByRole('button', { name: 'Show calls' }).click()
  await expect(page.getByRole('dialog').getByText('DELETE /me/permissions')).toBeVisible()
})

test('one permission is taken back, and the list of them says so', async ({ page }) => {
  await logIn(page)
  await permissionsFold(page).click()
  await page.getByText('Revoke one permission').click()
  await page.getByRole('combobox', { name: 'Permission' }).selectOption('instagram_content_publish')
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(
    page.getByRole('main').getByText(/^Revoked at .*: instagram_content_publish\.$/),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy User token' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'instagram_basic' })).toHaveCount(1)
  await expect(page.getByRole('option', { name: 'instagram_content_publish' })).toHaveCount(0)
})

test('a reminder goes into a calendar, with a link back and no token', async ({ page, meta }) => {
  await logIn(page)
  await expect(headline(page)).toHaveText('3 Pages for Mina Okafor')
  await page.getByRole('button', { name: 'Remind me' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Download .ics' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^keytag-reminder-\d{4}-\d\d-\d\d\.ics$/)
  await expect(page.getByText(/^Saved keytag-reminder-/)).toBeAttached()
  const text = await readFile(await download.path(), 'utf8')
  expect([...meta.tokens].filter(token => text.includes(token))).toEqual([])
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(events.map(event => event.getFirstPropertyValue('summary'))).toEqual([
    'Instagram token for Mina Okafor expires',
    'Instagram data access for Mina Okafor ends',
  ])
  const [token] = events
  expect(token?.getAllSubcomponents('valarm')).toHaveLength(2)

  await page.goto(String(token?.getFirstPropertyValue('url')))
  await expect(page.getByRole('textbox', { name: 'App ID' })).toHaveValue(appId)
})

test('a short-lived token says when it ends, in its box and to a screen reader', async ({
  page,
}) => {
  await logIn(page, 'no-long-lived-token')
  const copy = page.getByRole('button', { name: 'Copy Page token of Metricsaurus' })
  await expect(copy).toContainText(/Short-lived, ends at \d\d:\d\d/)
  await expect(copy).toHaveAccessibleDescription(/^Short-lived, ends at \d\d:\d\d$/)
})

import type { Locator, Page } from '@playwright/test'
import { appId, expect, site } from './fixtures.ts'

/** Types the App ID and follows the login link to Meta's dialog, in a simulated world. */
export async function openDialog(page: Page, world?: string): Promise<void> {
  await page.goto(site)
  const login = page.getByRole('link', { name: 'Continue with Facebook' })
  await expect(login).toBeVisible()
  // A returning browser lists the App ID and has no field for it.
  const field = page.getByRole('textbox', { name: 'App ID' })
  if (await field.isVisible()) await field.fill(appId)
  await login.click()
  await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  if (world === undefined) return
  // The form is rendered again for the world in the address.
  const dialog = new URL(page.url())
  dialog.searchParams.set('world', world)
  await page.goto(dialog.href)
}

/** A whole login with the app in a simulated world. */
export async function logIn(page: Page, world = 'all-goes-well'): Promise<void> {
  await openDialog(page, world)
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** A whole login that starts with a shared link. */
export async function logInByLink(page: Page): Promise<void> {
  await page.goto(`${site}?app_id=${appId}&scope=instagram_basic,pages_show_list`)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** A browser inside Instagram, by all signs that a page can see. */
export async function insideInstagram(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { userAgent } = navigator
    Object.defineProperty(navigator, 'userAgent', { get: () => `${userAgent} Instagram 345.0` })
  })
}

/** A whole login with the simulated Meta inside the page. */
export async function rehearse(page: Page, world = 'all-goes-well'): Promise<void> {
  await page.goto(`${site}?world=${world}`)
  await page.getByRole('link', { name: 'Try it' }).click()
  await pressThrough(page)
}

/** Presses Continue until the dialog ends, and never twice on one step. */
export async function pressThrough(
  page: Page,
  press: (go: Locator) => Promise<void> = go => go.click(),
): Promise<void> {
  const go = page.getByRole('button', {
    name: /^(Continue|Switch to|Create Page|Connect|Allow|Back to Acme)/,
  })
  const isBack = () => page.url().includes('/callback')
  while (!isBack()) {
    const known = await headline(page).textContent()
    await press(go)
    await expect(async () => {
      expect(isBack() || (await headline(page).textContent()) !== known).toBe(true)
    }).toPass({ intervals: [20, 30, 50] })
  }
}

export function headline(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** The results with every later panel, after the last call. */
export async function wholeResults(page: Page): Promise<void> {
  await expect(headline(page)).toContainText(/\d Pages? for /)
  await expect(permissionsFold(page)).toContainText(/\d granted/)
  await expect(page.getByText('Asking Meta what it can tell')).toHaveCount(0)
}

/** The folded part of the results with the permissions and their end. */
export function permissionsFold(page: Page): Locator {
  return page.locator('summary').filter({ hasText: /^Permissions/ })
}

/** Presses a copy button and returns the new clipboard text. */
export async function copyWith(button: Locator): Promise<string> {
  const page = button.page()
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
  await button.click()
  await expect.poll(() => clipboard(page)).not.toBe('nothing yet')
  return clipboard(page)
}

/** The clipboard's text. The context needs permission to read it. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The address of the simulated Instagram dialog in a world. */
export function simulatedInstagram(world = 'all-goes-well'): string {
  const query = new URLSearchParams({
    client_id: '100000000000002',
    redirect_uri: `${site}simulated/callback/instagram/`,
    response_type: 'code',
    scope:
      'instagram_business_basic,instagram_business_content_publish,instagram_business_manage_comments',
    state: 'not-started-here',
    world,
  })
  return `${site}simulated/instagram/?${query}`
}

/** A login with the simulated Instagram up to its code. */
export async function rehearseCode(page: Page, world = 'all-goes-well'): Promise<void> {
  await page.goto(`${site}?family=instagram-login&world=${world}`)
  await page.getByRole('link', { name: 'Try it' }).click()
  await pressThrough(page)
  await expect(headline(page)).toHaveText('One command to go')
}

/** A whole login with the simulated Instagram, terminal included. */
export async function rehearseInstagram(page: Page, world?: string): Promise<void> {
  await rehearseCode(page, world)
  await page.getByRole('button', { name: 'Run the exchange in the simulated terminal' }).click()
  await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).toHaveValue(
    /obtained_at/,
  )
  await page.getByRole('button', { name: 'Read the answer' }).click()
  await expect(page.getByRole('heading', { name: 'Permissions' })).toBeVisible()
}

/** A token of the simulated Meta, pasted and asked about. */
export async function inspectRehearsed(page: Page, world = 'declined-permission'): Promise<void> {
  await rehearse(page, world)
  await page.getByRole('button', { name: 'Reveal User token' }).click()
  const token = await page.locator('.user-token-bar .secret-text').first().textContent()
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await page.getByRole('textbox', { name: 'Paste anything' }).fill(token ?? '')
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await expect(page.getByRole('button', { name: 'Copy a summary without the token' })).toBeVisible()
}

export function createGate() {
  let letIn = () => {}
  const open = new Promise<void>(resolve => {
    letIn = resolve
  })
  let asked = false
  return {
    asked: () => asked,
    passed: () => {
      asked = true
      return open
    },
    letIn: () => letIn(),
  }
}

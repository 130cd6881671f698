import type { BrowserContext, Page } from '@playwright/test'
import { appId, expect, site } from './fixtures.ts'
import { copyWith, headline, pressThrough } from './steps.ts'

/** The asker makes a request in German and copies its link. */
export async function ask(page: Page, isRehearsal = false): Promise<string> {
  await page.goto(`${site}ask/`)
  await page.getByRole('textbox', { name: 'Your name, as the client reads it' }).fill('Acme Studio')
  await page.getByRole('textbox', { name: 'Client', exact: true }).fill('Harbour Street Bakery')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  if (isRehearsal) {
    await page.getByRole('button', { name: 'Rehearse it first' }).click()
  } else {
    await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
    await page.getByRole('button', { name: 'Make the link' }).click()
  }
  return copyWith(page.getByRole('button', { name: 'Copy the client link' }))
}

/** A request and its client's login with the simulated Meta, in one browser. */
export async function rehearseRequest(
  page: Page,
  world = 'all-goes-well',
  title = 'Was möchten Sie übergeben?',
): Promise<void> {
  const link = await ask(page, true)
  await page.goto(link.replace('world=all-goes-well', `world=${world}`))
  await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  await pressThrough(page)
  await expect(headline(page)).toContainText(title)
}

/** The client locks the reply for the first Page. */
export async function lockReply(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Seiten' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'An Acme Studio übergeben' }).click()
  await expect(headline(page)).toHaveText('Senden Sie das jetzt an Acme Studio')
}

/** A client's phone: another browser with storage of its own. */
export async function phoneOf(context: BrowserContext): Promise<BrowserContext> {
  const browser = context.browser()
  if (browser === null) throw new Error('The context has no browser.')
  return browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'de-DE',
    ignoreHTTPSErrors: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
}

/** The client logs in as the link asks, and is back. */
export async function logInAsClient(phone: Page, link: string): Promise<void> {
  await startAsClient(phone, link)
  await phone.getByRole('button', { name: 'Continue' }).tap()
  await expect(headline(phone)).toHaveText('Was möchten Sie übergeben?')
}

/** Opens the client's link and presses the button to Meta's dialog. */
export async function startAsClient(phone: Page, link: string): Promise<void> {
  await phone.goto(link)
  await expect(headline(phone)).toHaveText('Acme Studio bittet um Zugriff auf Ihr Instagram')
  await phone.getByRole('textbox', { name: 'App-ID' }).fill(appId)
  await phone.getByRole('link', { name: 'Weiter mit Facebook' }).tap()
}

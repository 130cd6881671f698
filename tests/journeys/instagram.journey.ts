import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import {
  expect,
  instagramAppId,
  instagramRedirectUri,
  instagramSecret,
  type Meta,
  site,
  test,
} from './fixtures.ts'
import { copyWith, headline, rehearseInstagram } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** From the start page to the code, with the app. */
async function getCode(page: Page, world?: string): Promise<void> {
  await page.goto(site)
  await page.getByRole('radio', { name: /^Instagram/ }).click()
  await page.getByRole('textbox', { name: 'Instagram app ID' }).fill(instagramAppId)
  await page.getByRole('link', { name: 'Continue with Instagram' }).click()
  await expect(page.getByRole('button', { name: 'Allow' })).toBeVisible()
  if (world) {
    const dialog = new URL(page.url())
    dialog.searchParams.set('world', world)
    await page.goto(dialog.href)
  }
  await page.getByRole('button', { name: 'Allow' }).click()
  await expect(headline(page)).toHaveText('One command to go')
}

/** Pastes the copied command into a real bash and types the secret, like a person. */
async function runCopied(page: Page, meta: Meta, typed = instagramSecret): Promise<string> {
  await page.getByRole('tab', { name: 'macOS and Linux' }).click()
  const command = await copyWith(page.getByRole('button', { name: 'Copy the command' }))
  const shell = promisify(execFile)('bash', [], {
    env: { PATH: process.env.PATH, ...meta.terminal },
  })
  shell.child.stdin?.end(`${command}\n${typed}\n`)
  // A refused exchange prints Meta's answer and ends with status 1.
  return shell.then(
    ({ stdout }) => stdout,
    (failure: { stdout?: string }) => failure.stdout ?? '',
  )
}

async function answerWith(page: Page, printed: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Answer', exact: true }).fill(printed)
  await page.getByRole('button', { name: 'Read the answer' }).click()
}

const copyId = (page: Page) =>
  page.getByRole('button', { name: 'Copy Instagram account ID', exact: true })

const copyToken = (page: Page) => page.getByRole('button', { name: 'Copy Instagram User token' })

test('from the button, through the terminal, to a copied Instagram account ID', async ({
  page,
  meta,
}) => {
  const referers: string[] = []
  page.on('request', request => referers.push(request.headers().referer ?? ''))
  await getCode(page)
  expect(page.url()).toBe(instagramRedirectUri)
  expect(referers.filter(referer => referer.includes('code='))).toEqual([])
  await expect(page.getByText(/for (59|60) more minutes/)).toBeVisible()
  const printed = await runCopied(page, meta)
  expect(printed).toMatch(/^\{"obtained_at":.*\}\n$/)
  expect(printed).not.toContain(instagramSecret)
  await answerWith(page, printed)
  await expect(headline(page)).toHaveText(/^@[\w.]+ is ready$/)
  await expect(page.getByText('Instagram User token, long-lived')).toBeVisible()
  const accountId = await copyWith(copyId(page))
  expect(accountId).toMatch(/^17841\d{12}$/)
  expect(printed).toContain(accountId)
  expect(printed).toContain(await copyWith(copyToken(page)))
  // The page's own calls to Meta: the account once, and no exchange.
  const asked = meta.requests.filter(
    ({ url, headers }) => headers.get('origin') && !url.startsWith('https://www.instagram.com/'),
  )
  expect(asked.map(({ url }) => url.split('?')[0])).toEqual([
    'https://graph.instagram.com/v27.0/me',
  ])
})

test('a bare number above 2^53 arrives exact', async ({ page, meta }) => {
  await getCode(page, 'flat-answer')
  const printed = await runCopied(page, meta)
  const userId = /"user_id": ?(\d{17})\b/.exec(printed)?.[1]
  expect(userId).toBeDefined()
  await answerWith(page, printed)
  expect(await copyWith(copyId(page))).toBe(userId)
})

test('a spent code is explained in the terminal’s own words, and a new login is offered', async ({
  page,
  meta,
}) => {
  await getCode(page, 'code-used')
  await answerWith(page, await runCopied(page, meta))
  await expect(
    page.getByText(/^The code was used before, or is more than an hour old/),
  ).toBeVisible()
  await expect(page.getByText('Meta’s words, not Keytag’s')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Log in again' }).first()).toHaveAttribute(
    'href',
    /^https:\/\/www\.instagram\.com\/oauth\/authorize\?/,
  )
})

test('an app secret is refused and dropped', async ({ page }) => {
  await getCode(page)
  await answerWith(page, '0123456789abcdef0123456789abcdef')
  await expect(page.getByText(/Keytag has dropped it/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).toHaveValue('')
})

test('a token that is old enough is refreshed in the browser', async ({ page, meta }) => {
  await getCode(page, 'refreshable')
  await answerWith(page, await runCopied(page, meta))
  await expect(page.getByText('Possible now')).toBeVisible()
  await page.getByRole('button', { name: 'Refresh now' }).click()
  await expect(page.getByText(/Now good until/).first()).toBeVisible()
})

test('a token that is too young says when it can be refreshed', async ({ page, meta }) => {
  await getCode(page)
  await answerWith(page, await runCopied(page, meta))
  await expect(page.getByText(/^Possible from /)).toBeVisible()
})

test('a short-lived token that came alone is made long-lived without another login', async ({
  page,
  meta,
}) => {
  await getCode(page)
  const printed = await runCopied(page, meta)
  await answerWith(page, /"short_lived":(\{.*\}),"long_lived"/.exec(printed)?.[1] ?? '')
  await expect(page.getByText('Instagram User token, short-lived')).toBeVisible()
  const token = await copyWith(copyToken(page))
  const answer = await runCopied(page, meta, `${instagramSecret}\n${token}`)
  await page.getByRole('textbox', { name: 'Answer of the second half' }).fill(answer)
  await page.getByRole('button', { name: 'Read the new answer' }).click()
  await expect(page.getByText('Instagram User token, long-lived')).toBeVisible()
})

test('a token is refreshed in the terminal', async ({ page, meta }) => {
  await getCode(page, 'refreshable')
  await answerWith(page, await runCopied(page, meta))
  await page.getByText('Refresh it in a terminal').click()
  const answer = await runCopied(page, meta, await copyWith(copyToken(page)))
  await page.getByRole('textbox', { name: 'Answer of the refresh' }).fill(answer)
  await page.getByRole('button', { name: 'Read the new answer' }).click()
  await expect(page.getByText(/^Possible from /)).toBeVisible()
})

test('the same rehearsed, without a terminal and without a call', async ({ page, meta }) => {
  await rehearseInstagram(page)
  await expect(headline(page)).toHaveText(/^@[\w.]+ is ready$/)
  expect(await copyWith(copyId(page))).toMatch(/^17841\d{12}$/)
  await page.getByRole('button', { name: 'Log out and forget' }).click()
  await expect(headline(page)).toHaveText('Get Instagram tokens and IDs')
  expect(meta.requests).toEqual([])
})

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ask, lockReply } from './ask-steps.ts'
import { appId, expect, redirectUri, test } from './fixtures.ts'
import { headline, logIn, permissionsFold, pressThrough, wholeResults } from './steps.ts'

/* Searches the heap of a tab that dropped its tokens for their text. */

test.use({ keepsPages: true, savesData: false })
test.slow()

/** Tokens whose text is anywhere in the page's memory. */
async function inHeap(page: Page, tokens: Iterable<string>): Promise<readonly string[]> {
  const cdp = await page.context().newCDPSession(page)
  const pieces: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => pieces.push(chunk))
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.detach()
  const heap = pieces.join('')
  // A snapshot cuts long strings.
  return [...tokens].map(token => token.slice(0, 60)).filter(piece => heap.includes(piece))
}

test('a tab that holds a login has its tokens in memory, so the search finds what is there', async ({
  page,
  meta,
}) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  expect(await inHeap(page, meta.tokens)).not.toEqual([])
})

test('access that was taken back leaves no token in memory', async ({ page, meta }) => {
  await logIn(page)
  await wholeResults(page)
  await permissionsFold(page).click()
  await page.getByRole('button', { name: 'Revoke access' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke access' }).click()
  await expect(headline(page)).toHaveText('Access is revoked')
  await expect.poll(() => inHeap(page, meta.tokens), { timeout: 60_000 }).toEqual([])
})

test('a client’s tab has no token in memory after the thank-you', async ({ page, meta }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(await ask(page))
  await page.getByRole('textbox', { name: 'App-ID' }).fill(appId)
  await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await lockReply(page)
  expect(await inHeap(page, meta.tokens)).not.toEqual([])
  await page.getByRole('button', { name: 'Kopieren', exact: true }).click()
  await expect(headline(page)).toHaveText('Danke. Ein letzter Schritt')
  await expect.poll(() => inHeap(page, meta.tokens), { timeout: 60_000 }).toEqual([])
})

/** The private key of the request on the screen, from its `identity.txt`. */
async function privateKeyOf(page: Page): Promise<string> {
  await page.getByText('More: the key as a file').click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save identity.txt' }).click()
  const text = await readFile(await (await saving).path(), 'utf8')
  const [key = ''] = /AGE-SECRET-KEY-\S+/.exec(text) ?? []
  expect(key).not.toBe('')
  return key
}

test('an ended request leaves no private key in memory', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page)
  const key = await privateKeyOf(page)
  expect(await inHeap(page, [key])).not.toEqual([])
  await page.getByRole('button', { name: 'End the request to Harbour Street Bakery' }).click()
  await expect(page.getByRole('button', { name: 'Make the link' })).toBeVisible()
  await expect.poll(() => inHeap(page, [key]), { timeout: 60_000 }).toEqual([])
})

test('an opened reply leaves no private key in memory', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await ask(page, true)
  const key = await privateKeyOf(page)
  const client = await context.newPage()
  await client.goto(link)
  await client.getByRole('link', { name: 'Weiter mit Facebook' }).click()
  await pressThrough(client)
  await lockReply(client)
  await client.getByRole('button', { name: 'Kopieren', exact: true }).click()
  await expect(headline(client)).toHaveText('Danke. Ein letzter Schritt')
  const reply = await client.evaluate(() => navigator.clipboard.readText())
  await client.close()
  await page.getByRole('textbox', { name: 'Locked reply' }).fill(reply)
  await expect(headline(page)).toContainText('from Harbour Street Bakery')
  await expect.poll(() => inHeap(page, [key]), { timeout: 60_000 }).toEqual([])
})

test('a page that comes back by Back has no token in memory', async ({ page, meta }) => {
  await logIn(page)
  await wholeResults(page)
  await page.goto('https://elsewhere.test/?frame=about:blank')
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect(headline(page)).toHaveText('The tokens are forgotten')
  expect(await inHeap(page, meta.tokens)).toEqual([])
})

test('Log out and forget leaves no token in memory', async ({ page, meta }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  await page.getByRole('button', { name: 'Log out and forget' }).click()
  await expect(headline(page)).toHaveText('Get your tokens again')
  expect(await inHeap(page, meta.tokens)).toEqual([])
})

test('a refused reply leaves no token in memory', async ({ page }) => {
  const token = `EAA${'b'.repeat(60)}`
  await page.goto(`${redirectUri}#access_token=${token}&expires_in=5000&state=${'x'.repeat(43)}`)
  await expect(headline(page)).toHaveText('You did not start this login here')
  await expect.poll(() => inHeap(page, [token]), { timeout: 60_000 }).toEqual([])
})

test('a second login leaves nothing of the first in memory', async ({ page, meta, watch }) => {
  // Meta does not know the pasted token.
  watch.expectConsole(/ 401 /)
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  const first = [...meta.tokens]
  const token = `EAA${'c'.repeat(100)}`
  await page.getByRole('link', { name: 'Paste anything', exact: true }).click()
  await page
    .getByRole('textbox', { name: 'Paste anything' })
    .fill(`${redirectUri}#access_token=${token}&expires_in=5000&state=theirs`)
  await page.getByRole('button', { name: 'Yes, read it' }).click()
  await page.getByRole('button', { name: 'Open as results' }).click()
  await expect(page).toHaveURL(redirectUri)
  await expect(headline(page)).not.toHaveText(/^3 Pages/)
  await expect.poll(() => inHeap(page, first), { timeout: 60_000 }).toEqual([])
})

test('a pasted token leaves nothing in memory once its screen is gone', async ({ page, meta }) => {
  await logIn(page)
  await expect(headline(page)).toContainText('3 Pages for')
  const token = [...meta.tokens].find(text => text.startsWith('EAA')) ?? ''
  await page.getByRole('button', { name: 'Log out and forget' }).click()
  await page.getByRole('link', { name: 'Paste anything', exact: true }).click()
  await page.getByRole('textbox', { name: 'Paste anything' }).fill(token)
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await expect(page.getByRole('button', { name: 'Copy a summary without the token' })).toBeVisible()
  expect(await inHeap(page, [token])).not.toEqual([])
  await page.getByRole('link', { name: 'Get tokens' }).click()
  await expect(headline(page)).toHaveText('Get your tokens again')
  await expect.poll(() => inHeap(page, [token]), { timeout: 60_000 }).toEqual([])
})

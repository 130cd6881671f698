import { expect, site, test } from './fixtures.ts'
import { clipboard, headline } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const token = `EAA${'c1'.repeat(60)}`

const kinds: readonly (readonly [text: string, bar: string, title: RegExp])[] = [
  [
    '{"error":{"message":"Error validating access token: Session has expired on Monday.","type":"OAuthException","code":190,"error_subcode":463}}',
    'An error',
    /^This token has expired$/,
  ],
  [token, 'A token', /^This is a Facebook access token$/],
  ['17841405309211844', 'A number', /^This is an Instagram account ID$/],
  [
    'https://www.facebook.com/v25.0/dialog/oauth?client_id=None&response_type=token',
    'A login link',
    /^This login link has \d faults$/,
  ],
  [
    '{"data":{"app_id":"442224939723604","type":"PAGE","is_valid":true,"expires_at":0}}',
    'An answer from debug_token',
    /^A Page token that works$/,
  ],
  [
    `https://mine.example/cb#access_token=${token}&expires_in=5000&state=x`,
    'A login reply',
    /^A login reply with 1 token$/,
  ],
  ['0123456789abcdef0123456789abcdef', 'An app secret', /^This is an app secret\./],
  ['sk_live_123456', 'A text', /^Keytag cannot tell what this is$/],
]

test('whatever is pasted is answered at once, by the keyboard alone', async ({ page, meta }) => {
  await page.goto(`${site}paste/`)
  await expect(page.getByRole('textbox', { name: 'Paste anything' })).toBeVisible()
  for (const [text, bar, title] of kinds) {
    await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press('ControlOrMeta+V')
    await expect(headline(page)).toHaveText(title)
    await expect(headline(page)).toBeFocused()
    const pasted = page.getByRole('region', { name: 'What you pasted' })
    await expect(pasted).toContainText(bar)
    await expect(page.getByRole('region', { name: 'What this is' })).toBeVisible()
    expect(await page.content()).not.toContain(token)
    expect(page.url()).toBe(`${site}paste/`)
  }
  expect(meta.requests).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Paste anything' })).toBeFocused()
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  expect(kept).not.toContain('17841405309211844')
})

test('the Paste button reads the clipboard, and the corrected link is copied', async ({ page }) => {
  await page.goto(`${site}paste/`)
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'https://www.facebook.com/v25.0/dialog/oauth?client_id=442224939723604&redirect_uri=http%3A%2F%2Facme.example%2Fback&response_type=code&scope=pages_show_list,instagram_basic&state=a8f3kq0zb1',
    ),
  )
  await page.getByRole('button', { name: 'Paste', exact: true }).press('Enter')
  await expect(headline(page)).toHaveText('This login link has 1 fault')
  await page.getByRole('button', { name: 'Copy the corrected link' }).press('Enter')
  await expect.poll(() => clipboard(page)).toContain('redirect_uri=https%3A%2F%2Facme.example')
})

test('errors.json is served beside the pages', async ({ page, watch }) => {
  // Chromium's own page for JSON asks for an icon.
  watch.expectConsole(/ 404 /)
  const answer = await page.goto(`${site}errors.json`)
  expect(answer?.status()).toBe(200)
  expect(await answer?.json()).toMatchObject({ version: 1 })
})

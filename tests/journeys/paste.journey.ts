import { errorsVersion } from '../../build/errors-json.ts'
import { expect, site, test } from './fixtures.ts'
import { clipboard, copyWith, createGate, headline, logIn } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], savesData: false })

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
  ['qwertz_1234567', 'A text', /^Keytag cannot tell what this is$/],
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

test('a paste ahead of the reader waits for it unseen, and is asked for again if that does not come', async ({
  page,
  watch,
}) => {
  watch.expectConsole(/net::ERR_FAILED/)
  const gate = createGate()
  let isLost = true
  await page.route(/\/assets\/entries-[^/]*\.js$/, async route => {
    await gate.passed()
    await (isLost ? route.abort() : route.continue())
  })
  await page.goto(`${site}paste/`)
  await expect.poll(gate.asked).toBe(true)
  await page.evaluate(copied => navigator.clipboard.writeText(copied), token)
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByText('Loading the reader…')).toBeVisible()
  expect(await page.content()).not.toContain(token)
  gate.letIn()
  await expect(page.getByRole('alert')).toHaveText(/could not load its reader/)
  isLost = false
  await page.keyboard.press('ControlOrMeta+V')
  await expect(headline(page)).toHaveText('This is a Facebook access token')
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

test('what Meta says of a token moves nothing, fills one column, and is a short page', async ({
  page,
  watch,
}) => {
  watch.expectConsole(/Failed to load resource: .* 400/)
  await logIn(page)
  const copied = await copyWith(page.getByRole('button', { name: 'Copy User token' }))
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${site}paste/`)
    await page.getByRole('textbox', { name: 'Paste anything' }).fill(copied)
    await expect(headline(page)).toHaveText('This is a Facebook access token')
    const places = () =>
      page.locator('main h1, .token-sheet, .token-sheet dt').evaluateAll(parts =>
        parts.map(part => {
          const { x, y } = part.getBoundingClientRect()
          return [part.textContent, x, y + scrollY]
            .map(value => String(value))
            .slice(1)
            .join()
        }),
      )
    const before = await places()
    await page.getByRole('button', { name: 'Ask Meta' }).click()
    await expect(headline(page)).toHaveText('A User token of Mina Okafor')
    await expect(page.getByText('3 Pages, 2 Instagram accounts').first()).toBeVisible()
    const after = await places()
    expect(after).toEqual(before)
    const [masked] = await page
      .locator('.token-sheet .secret .copy-value-text')
      .evaluateAll(texts => texts.map(text => text.scrollWidth - text.clientWidth))
    expect(masked).toBeLessThanOrEqual(0)
    const length = await page.locator('main').evaluate(main => main.scrollHeight)
    expect(length).toBeLessThan(width === 1280 ? 1250 : 1800)
  }
})

test('errors.json is served beside the pages', async ({ page, watch }) => {
  // Chromium's own page for JSON asks for an icon.
  watch.expectConsole(/ 404 /)
  const answer = await page.goto(`${site}errors.json`)
  expect(answer?.status()).toBe(200)
  expect(await answer?.json()).toMatchObject({ version: errorsVersion })
})

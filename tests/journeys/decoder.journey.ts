import { expect, site, test } from './fixtures.ts'
import { copyWith, headline, pressThrough, rehearse } from './steps.ts'

const expired =
  'HTTP/2 400\nwww-authenticate: OAuth "Facebook Platform" "invalid_token" "Error validating access token: Session has expired on Monday."\n' +
  '{"error":{"message":"Error validating access token: Session has expired on Monday.","type":"OAuthException","code":190,"error_subcode":463,"fbtrace_id":"A12JgDU07Gj"}}'

test('what Meta said is pasted, blacked out before it is seen, and explained', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${site}help/`)
  const token = `EAAm${'4dEuP'.repeat(7)}`
  await page.evaluate(
    text => navigator.clipboard.writeText(text),
    `curl "https://graph.facebook.com/v27.0/me?access_token=${token}"\n${expired}`,
  )
  const box = page.getByRole('textbox', { name: 'What Meta said' })
  await box.focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(box).toHaveValue(/access_token=▇▇▇/)
  await expect(page.getByRole('status').filter({ hasText: 'Fits best' })).toHaveText(
    'Fits best: This token has expired.',
  )
  await expect(page.getByText('1 secret blacked out.', { exact: false })).toBeVisible()
  const facts = page.getByRole('region', { name: 'What was found in it' })
  await expect(facts.getByText('463')).toBeVisible()
  await expect(facts.getByText('A12JgDU07Gj')).toBeVisible()
  expect(await page.content()).not.toContain(token.slice(0, 12))
  await page.getByRole('link', { name: 'This token has expired' }).first().click()
  await expect(headline(page)).toHaveText('This token has expired')
  expect(page.url()).toBe(`${site}help/190-463/`)
})

test('each error has an address that is a real page, with its own title and words', async ({
  page,
}) => {
  const answer = await page.goto(`${site}help/dialog-url-blocked/`)
  expect(answer?.status()).toBe(200)
  const html = (await answer?.text()) ?? ''
  expect(html).not.toContain('noindex')
  expect(html).toMatch(
    /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/,
  )
  expect(html).toContain('<title>Meta does not know the redirect URI: URL Blocked · Keytag</title>')
  expect(html).toContain('compares character by character')
  await expect(headline(page)).toHaveText('Meta does not know the redirect URI: URL Blocked')
  await expect(page).toHaveTitle('Meta does not know the redirect URI: URL Blocked · Keytag')
  const step = page.getByRole('checkbox', {
    name: 'Copy the redirect URI from Keytag’s start screen.',
  })
  await step.check()
  await expect(step).toBeChecked()
  await expect(page.getByRole('region', { name: 'How we know' })).toContainText(
    'Meta was seen to say it.',
  )
})

test('an error can be seen in the simulated Meta, and leads back to its own page', async ({
  page,
}) => {
  await page.goto(`${site}help/190-460/`)
  await page.getByRole('link', { name: 'See it in the simulated Meta' }).click()
  await page.getByRole('link', { name: 'Try it' }).click()
  await pressThrough(page)
  const trouble = page.getByRole('region', { name: 'The token was reset' })
  await trouble.getByRole('link', { name: 'More about this error' }).click()
  await expect(headline(page)).toHaveText('The token was reset')
  expect(page.url()).toBe(`${site}help/190-460/`)
  // The session still exists.
  await page.getByRole('link', { name: 'Credentials' }).click()
  await expect(trouble).toBeVisible()
})

test('the list finds an error by a code or a word, and says whose move it is', async ({ page }) => {
  await page.goto(`${site}help/`)
  const find = page.getByRole('searchbox', { name: 'Find by code or words' })
  await find.fill('190 460')
  await expect(page.getByRole('link', { name: 'The token was reset' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The person who logs in acts' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'This token has expired' })).toHaveCount(0)
  await find.fill('zebra')
  await expect(page.getByText('None fits.', { exact: false })).toBeVisible()
})

test('the ledger’s report is fit for a public issue', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await rehearse(page, 'expired-token')
  await page.getByRole('button', { name: 'Show calls' }).click()
  const drawer = page.getByRole('dialog', { name: 'Calls from this tab' })
  await expect(drawer.getByRole('row', { name: /400 ?code 190\/463/ }).first()).toBeVisible()
  const report = await copyWith(drawer.getByRole('button', { name: 'Copy for a bug report' }))
  expect(report).toMatch(
    /^Keytag \d+\.\d+\.\d+, Chromium \d+\nLogin: Facebook Login, guided dialog, a long-lived token, simulated Meta\nAsked: /,
  )
  expect(report).toMatch(
    /\+\d+\.\d s GET \/me\/accounts simulated 400, failed, code 190\/463, fbtrace_id \S+, \d+ ms/,
  )
  expect(report).not.toMatch(/SIM_|EAA|\d{10,}|Mina/)
})

import { appId, expect, site, test } from './fixtures.ts'
import { headline } from './steps.ts'

// The headless shell opens no tab by a middle click.
test.use({ wholeBrowser: true, savesData: false })

test('a middle click opens the dialog in a tab of its own, which can be finished there', async ({
  page,
  context,
}) => {
  await page.goto(site)
  await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Continue with Facebook' }).click({ button: 'middle' }),
  ])
  await tab.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(tab)).toHaveText('3 Pages for Mina Okafor')
})

import { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { shop } from '#tests/snippets/filled.ts'
import { createPages } from '../../build/github-pages.ts'
import { expect, test } from './fixtures.ts'
import { headline } from './steps.ts'

/* Hosts that differ from GitHub Pages, with the same files at https://shop.example. */

const pages = createPages(siteFolder, siteBase)
const reply = `#access_token=EAA${'b'.repeat(60)}&state=${'x'.repeat(43)}`

test('a host that serves the folder without its slash shows the page, and the slash', async ({
  page,
  shop: own,
}) => {
  own.serve(request => {
    const url = new URL(request.url)
    if (`${url.pathname}/` !== siteBase) return pages(request)
    return pages(new Request(`${shop}${siteBase}`))
  })
  await page.goto(`${shop}${siteBase.slice(0, -1)}?app_id=442224939723604`)
  await expect(headline(page)).toHaveText('Get Instagram tokens and IDs')
  expect(page.url()).toMatch(new RegExp(`^${shop}${siteBase}`))
  await expect(page.getByRole('textbox', { name: 'App ID' })).toHaveValue('442224939723604')
  await page.getByRole('link', { name: 'Paste anything' }).click()
  await expect(headline(page)).toHaveText('Paste anything')
})

for (const policy of ["default-src 'self'", "script-src 'self'"]) {
  test(`under a host’s own policy (${policy}) the callback says so, and /check/ sees it`, async ({
    page,
    shop: own,
    watch,
  }) => {
    watch.expectConsole(/Content Security Policy/)
    own.serve(async request => {
      const response = await pages(request)
      response.headers.set('content-security-policy', policy)
      return response
    })
    await page.goto(`${shop}${siteBase}callback/${reply}`)
    await expect(page.getByText('This page did not start')).toBeVisible()
    await expect(page.getByText('give the address to nobody')).toBeVisible()
    await page.goto(`${shop}${siteBase}check/`)
    const line = page.locator('[data-outcome=wrong]', { hasText: 'Policy of the host' })
    await expect(line).toContainText('Remove that header')
    if (policy.startsWith('default')) await expect(line).toContainText(policy)
  })
}

test('a host’s policy that keeps the page from Meta alone is seen by /check/', async ({
  page,
  shop: own,
  watch,
}) => {
  watch.expectConsole(/Content Security Policy/)
  own.serve(async request => {
    const response = await pages(request)
    response.headers.set('content-security-policy', "connect-src 'self'")
    return response
  })
  await page.goto(`${shop}${siteBase}check/`)
  const line = page.locator('[data-outcome=wrong]', { hasText: 'Policy of the host' })
  await expect(line).toContainText("connect-src 'self'")
  await expect(page.getByText('This page did not start')).toBeHidden()
})

import { resolve } from 'node:path'
import { readOwnCopy } from '#src/own-copy.ts'
import { buildCopy } from '#tests/hosting/build-site.ts'
import { shop } from '#tests/snippets/filled.ts'
import { createPages } from '../../build/github-pages.ts'
import { appId, expect, test } from './fixtures.ts'
import { headline } from './steps.ts'

/** A copy whose owner has switched the code flow on. */
async function buildWithSwitch() {
  const own = readOwnCopy(JSON.stringify({ metaAppId: appId, pkce: true }))
  const folder = resolve(`node_modules/.cache/keytag/pkce/${test.info().workerIndex}`)
  await buildCopy(own, '/', folder)
  return createPages(folder, '/')
}

test('a copy with the switch logs in by a code, which only this browser can exchange', async ({
  page,
  shop: own,
  meta,
  watch,
}) => {
  test.slow()
  own.serve(await buildWithSwitch())
  await page.goto(`${shop}/`)
  const login = page.getByRole('link', { name: 'Continue with Facebook' })
  await expect(login).toHaveAttribute('href', /code_challenge=[\w-]{43}&/)
  await login.click()
  await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('response_type')).toBe('code')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(headline(page)).toContainText('3 Pages for')
  expect(page.url()).toBe(`${shop}/callback/`)

  const exchanges = meta.requests.filter(({ url }) => url.includes('/oauth/access_token'))
  expect(exchanges).toHaveLength(1)
  const [exchange] = exchanges
  expect(exchange?.method).toBe('POST')
  expect(new URL(exchange?.url ?? '').search).toBe('')
  // A preflight would have been asked before it.
  expect(meta.requests.filter(({ method }) => method === 'OPTIONS')).toEqual([])
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  )
  expect(kept).not.toContain('verifier')

  await test.step('Back and a reload find no login', async () => {
    await page.reload()
    await expect(headline(page)).not.toContainText('Pages for')
    expect(meta.requests.filter(({ url }) => url.includes('/oauth/access_token'))).toHaveLength(1)
  })

  await test.step('a refusal says that the secret is wanted, and how to go on', async () => {
    watch.expectConsole(/Failed to load resource: .* 400/)
    await page.goto(`${shop}/`)
    await expect(login).toHaveAttribute('href', /code_challenge=/)
    await login.click()
    const dialog = new URL(page.url())
    dialog.searchParams.set('world', 'code-needs-secret')
    await page.goto(dialog.href)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(headline(page)).toHaveText('Meta wants the app secret for this code')
    await expect(page.getByText(/^Tell whoever runs this copy/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Log in again' })).toHaveCount(0)
  })
})

import { filled, instagramSettings, shop, shopCallback } from '#tests/snippets/filled.ts'
import { instagramHalf } from '#tests/snippets/halves.ts'
import { expect, instagramAppId, instagramSecret, type Meta, site, test } from './fixtures.ts'

type Kept = { readonly userId?: string; readonly token?: string; readonly isLongLived?: boolean }

/** The shop's site for Instagram Login: a page with the button and a server that takes the code. */
async function openShop(
  meta: Meta,
  serve: (handler: (request: Request) => Promise<Response>) => void,
) {
  const kept: Kept[] = []
  const half = await instagramHalf(instagramAppId, instagramSecret, meta.fetch, account =>
    kept.push(account as object),
  )
  const button = filled('button/button.html', instagramSettings(instagramAppId))
  serve(async request => {
    const { pathname } = new URL(request.url)
    // Browsers ask every host for its icon.
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 })
    if (pathname === '/instagram/callback') return half.fetch(request)
    return new Response(`<!doctype html><title>Shop</title>${button}`, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  })
  return { kept, close: half.close }
}

test('from the button to the server’s log: Instagram Login, whose code a server exchanges', async ({
  page,
  meta,
  shop: own,
}) => {
  const { kept, close } = await openShop(meta, own.serve)
  await page.goto(shop)
  await page.getByRole('link', { name: 'Continue with Instagram' }).click()
  await expect(page.getByRole('button', { name: /^(Allow|Continue)/ })).toBeVisible()
  const dialog = page.url()
  await page.getByRole('button', { name: /^(Allow|Continue)/ }).click()
  await expect(page).toHaveURL(`${shop}/?instagram=connected#`)
  expect(kept).toHaveLength(1)
  expect(kept[0]?.isLongLived).toBe(true)
  expect(meta.tokens).toContain(kept[0]?.token)
  expect(kept[0]?.userId).toMatch(/^\d{15,}$/)
  const secrets = await page.evaluate(() => `${document.cookie} ${location.href}`)
  for (const token of meta.tokens) expect(secrets).not.toContain(token)

  // The state is spent, so the same dialog cannot connect again.
  await page.goto(dialog)
  await page.getByRole('button', { name: /^(Allow|Continue)/ }).click()
  await expect(page).toHaveURL(`${shop}/?instagram=not-started-here#`)

  await page.getByRole('link', { name: 'Continue with Instagram' }).click()
  await page.getByRole('button', { name: /^(Cancel|Not now)/ }).click()
  await expect(page).toHaveURL(`${shop}/?instagram=cancelled#`)
  expect(kept).toHaveLength(1)
  close()
})

test('Test your callback sends a server what Instagram would', async ({
  page,
  context,
  meta,
  shop: own,
}) => {
  const { kept, close } = await openShop(meta, own.serve)
  // The server spends the state in any case, so each scenario starts at the button.
  const ends = {
    Success: 'refused',
    Cancelled: 'cancelled',
    'Wrong state': 'not-started-here',
    'Meta refuses': 'refused',
  }
  for (const [scenario, end] of Object.entries(ends)) {
    await page.goto(shop)
    await page.getByRole('link', { name: 'Continue with Instagram' }).click()
    await expect(page.getByRole('button', { name: /^(Allow|Continue)/ })).toBeVisible()
    const dialog = page.url()
    await page.goto(`${site}site/?family=instagram-login&app_id=${instagramAppId}`)
    await page.getByRole('textbox', { name: 'Your redirect URI' }).fill(shopCallback)
    await page.getByRole('textbox', { name: 'State' }).fill(dialog)
    await page.getByRole('combobox', { name: 'Reply' }).selectOption(scenario)
    const opening = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Open my callback' }).click()
    const opened = await opening
    await expect(opened, scenario).toHaveURL(`${shop}/?instagram=${end}#`)
    await opened.close()
  }
  expect(kept).toEqual([])
  close()
})

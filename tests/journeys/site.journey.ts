import type { Page } from '@playwright/test'
import { bundleButton, type Framework } from '#tests/snippets/bundle.ts'
import { filled, shop, shopCallback, shopSettings } from '#tests/snippets/filled.ts'
import { expressHalf, type Half, nextHalf, nodeHalf } from '#tests/snippets/halves.ts'
import { interpreted, interpretedHalf } from '#tests/snippets/interpreted.ts'
import { appId, expect, type Meta, site, test } from './fixtures.ts'
import { copyWith } from './steps.ts'

/** The shop's site: a page with the button, the callback page, and a server behind it. */
async function openShop(
  serve: (handler: (request: Request) => Promise<Response>) => void,
  options: {
    readonly button: string
    readonly script?: string
    readonly half?: (appId: string, keep: (tokens: unknown) => void) => Promise<Half>
  },
) {
  const kept: unknown[] = []
  const log: string[] = []
  const half = await (options.half ?? nodeHalf)(appId, tokens => void kept.push(tokens))
  const pages: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', `<!doctype html><title>Shop</title>${options.button}`],
    '/button.js': ['text/javascript', options.script ?? ''],
    '/instagram/callback': ['text/html', filled('callback/callback.html', shopSettings(appId))],
  }
  serve(async request => {
    const { pathname, search } = new URL(request.url)
    // Browsers ask every host for its icon.
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 })
    const [type, text] = pages[pathname] ?? []
    if (request.method === 'GET' && text !== undefined) {
      log.push(`GET ${pathname}${search} 200 referer=${request.headers.get('referer') ?? ''}`)
      return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
    }
    if (pathname !== '/instagram/tokens') return new Response('', { status: 404 })
    const response = await half.fetch(request)
    log.push(`${request.method} ${pathname}${search} ${response.status}`)
    return response
  })
  return { kept, log, close: half.close }
}

/** Goes through Meta's dialog up to the consent. */
async function consent(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** No part of a token in the shop's address, history, storage, cookies or log. */
async function expectCleanShop(page: Page, meta: Meta, log: readonly string[]) {
  expect(page.url()).toBe(shopCallback)
  const cdp = await page.context().newCDPSession(page)
  const { entries } = await cdp.send('Page.getNavigationHistory')
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title]),
  )
  const ours = entries.filter(({ url }) => url.startsWith(shop)).map(({ url }) => url)
  const places = [...log, ...ours, stored].join('\n')
  expect(meta.tokens.size).toBeGreaterThan(0)
  for (const token of meta.tokens) expect(places).not.toContain(token)
  expect(stored).not.toContain('instagram-state')
}

/** From the shop's button to its server's log. Without scripts it uses the HTML button. */
async function connect(
  page: Page,
  meta: Meta,
  serve: Parameters<typeof openShop>[0],
  { half, script }: { readonly half: typeof nextHalf; readonly script?: string },
): Promise<void> {
  const visited = await openShop(serve, {
    half,
    ...(script === undefined
      ? { button: filled('button/button.html', shopSettings(appId)) }
      : {
          button: '<div id="app"></div><script type="module" src="/button.js"></script>',
          script,
        }),
  })
  await page.goto(shop)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await consent(page)
  await expect(page.getByText('Your account is connected.')).toBeVisible()
  expect(visited.kept).toHaveLength(1)
  const [tokens] = visited.kept as [Record<string, string>]
  expect(meta.tokens).toContain(tokens.access_token)
  expect(meta.tokens).toContain(tokens.long_lived_token)
  expect(visited.log.at(-1)).toBe('POST /instagram/tokens 204')
  await expectCleanShop(page, meta, visited.log)
  visited.close()
}

const combinations: Readonly<Record<string, readonly [Framework | 'HTML', typeof nextHalf]>> = {
  'HTML and plain Node': ['HTML', nodeHalf],
  'React and Next.js': ['react', nextHalf],
  'Vue and Express': ['vue', expressHalf],
  'Svelte and Express': ['svelte', expressHalf],
  'the web component and plain Node': ['web component', nodeHalf],
}

for (const [name, [kind, half]] of Object.entries(combinations)) {
  test(`from the button to the server's log: ${name}`, async ({ page, meta, shop: own }) => {
    await connect(page, meta, own.serve, {
      half,
      ...(kind === 'HTML' ? {} : { script: await bundleButton(kind, appId) }),
    })
  })
}

for (const server of interpreted) {
  test(`from the button to the server's log: HTML and ${server.name}`, async ({
    page,
    meta,
    shop: own,
  }) => {
    test.skip(server.interpreter === '', `skipped where ${server.name}'s interpreter is missing`)
    await connect(page, meta, own.serve, { half: interpretedHalf(server) })
  })
}

test('the callback page says what happened when a login is cancelled', async ({
  page,
  shop: own,
}) => {
  const visited = await openShop(own.serve, {
    button: filled('button/button.html', shopSettings(appId)),
  })
  await page.goto(shop)
  await page.getByRole('link', { name: 'Continue with Facebook' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('The login was cancelled.')).toBeVisible()
  expect(page.url()).toBe(shopCallback)
  expect(visited.kept).toEqual([])
  visited.close()
})

test('links that are the same for everybody are refused by the callback, and lead to the button when one is named', async ({
  page,
  meta,
  shop: own,
}) => {
  const straight = shopSettings(appId)
  const byPage = shopSettings(appId, `${shop}/`)
  const button = filled('button/button.html', straight)
  for (const file of ['button/link.txt', 'button/markdown.md', 'button/email.html']) {
    const visited = await openShop(own.serve, { button: toPage(filled(file, straight)) })
    await page.goto(shop)
    await page.getByRole('link').first().click()
    await consent(page)
    await expect(page.getByText('This login was not started in this browser.'), file).toBeVisible()
    expect(visited.kept).toEqual([])
    visited.close()

    const led = await openShop(own.serve, { button })
    await page.setContent(toPage(filled(file, byPage)))
    await page.getByRole('link').first().click()
    await page.getByRole('link', { name: 'Continue with Facebook' }).click()
    await consent(page)
    await expect(page.getByText('Your account is connected.'), file).toBeVisible()
    await expectCleanShop(page, meta, led.log)
    led.close()
  }
})

test.describe('integrate', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a snippet copied from the screen works on the shop', async ({ page, shop: own }) => {
    await page.goto(`${site}?app_id=${appId}&scope=instagram_basic,pages_show_list`)
    await page.getByRole('link', { name: 'Integrate' }).click()
    await page.getByRole('textbox', { name: 'Your redirect URI' }).fill(shopCallback)
    const button = await copyWith(page.getByRole('button', { name: 'Copy HTML' }))
    const visited = await openShop(own.serve, { button })
    await page.goto(shop)
    await page.getByRole('link', { name: 'Continue with Facebook' }).click()
    await consent(page)
    await expect(page.getByText('Your account is connected.')).toBeVisible()
    visited.close()
  })

  test('Test your callback opens one’s own callback with what Meta would send', async ({
    page,
    context,
    shop: own,
    watch,
  }) => {
    watch.expectConsole(/Failed to load resource: .* 422/)
    const visited = await openShop(own.serve, {
      button: filled('button/button.html', shopSettings(appId)),
    })
    await page.goto(shop)
    await page.getByRole('link', { name: 'Continue with Facebook' }).click()
    await expect(page.getByRole('heading', { name: 'Log in to Acme Scheduler' })).toBeVisible()
    const dialog = page.url()

    await page.goto(`${site}site/?app_id=${appId}`)
    await page.getByRole('textbox', { name: 'Your redirect URI' }).fill(shopCallback)
    await page.getByRole('textbox', { name: 'State' }).fill(dialog)
    const said = {
      Success: 'Our server did not take the login (status 422).',
      Cancelled: 'The login was cancelled.',
      'Wrong state': 'This login was not started in this browser.',
      'The dialog fails': 'Facebook refused the login with error 1349126: “App not active”.',
      'Meta refuses': 'Facebook refused the login.',
    }
    // The server spends the state, so success comes last.
    for (const [scenario, words] of Object.entries(said).reverse()) {
      await page.getByRole('combobox', { name: 'Reply' }).selectOption(scenario)
      const opening = context.waitForEvent('page')
      await page.getByRole('link', { name: 'Open my callback' }).click()
      const opened = await opening
      await expect(opened.getByText(words), scenario).toBeVisible()
      expect(await opened.evaluate(() => window.opener)).toBeNull()
      expect(opened.url()).toBe(shopCallback)
      await opened.close()
    }
    expect(visited.kept).toEqual([])
    expect(visited.log.filter(line => line.includes('referer=http'))).toEqual([])
    visited.close()
  })
})

/** The text as a mail program, a Markdown reader or a plain text shows it. */
function toPage(text: string): string {
  const markdown = /^\[(?<label>[^\]]+)\]\((?<url>[^)]+)\)/.exec(text)?.groups
  if (markdown) return `<a href="${markdown.url?.replaceAll('&', '&amp;')}">${markdown.label}</a>`
  if (text.startsWith('https:')) return `<a href="${text.trim().replaceAll('&', '&amp;')}">Link</a>`
  return text
}

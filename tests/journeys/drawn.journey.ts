import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { simulatedAppId } from '#src/config.ts'
import { entries } from '#src/core/errors/entries.ts'
import { siteFolder } from '#tests/hosting/build-site.ts'
import { ask } from './ask-steps.ts'
import { appId, expect, site, test } from './fixtures.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import { copyWith, createGate, headline, rehearse, simulatedInstagram } from './steps.ts'

const addresses = [
  '',
  'paste/',
  'inspect/',
  'help/',
  'errors/',
  `help/${entries[0]?.id}/`,
  'site/',
  'check/',
  'ask/',
  'connect/',
  'basic-display/',
  'callback/',
  'callback.html',
  'simulated/callback/instagram/',
  'no/such/page',
  'errors/#main',
  'paste/?from=elsewhere#text=1',
]

const simulatedState = 'x'.repeat(43)
const simulatedFacebook = `${site}simulated/dialog/?${new URLSearchParams({
  client_id: simulatedAppId,
  redirect_uri: `${site}simulated/callback/`,
  response_type: 'token',
  scope: 'instagram_basic,pages_show_list',
  state: simulatedState,
})}`

for (const width of [1280, 768, 390, 320]) {
  test(`every screen is there before the app, and nothing moves when it comes, at ${width} px`, async ({
    page,
    watch,
  }) => {
    test.slow()
    // The check page looks if the policy refuses what it must.
    watch.expectConsole(
      /(data:image\/gif|policy\.invalid).*Content Security Policy|policy\.invalid/,
    )
    watch.expectConsole(/status of 404/)
    await page.setViewportSize({ width, height: 800 })
    await watchShifts(page)
    for (const address of addresses) {
      const gate = await holdApp(page)
      await open(page, site + address)
      await expect(headline(page), address).toBeVisible()
      await expect(page.locator('.not-started')).toBeHidden()
      const drawn = await headline(page).elementHandle()
      gate.letIn()
      await isHydrated(page)
      const isKept = await drawn?.evaluate(heading => heading.isConnected)
      expect(isKept, `${address} keeps its heading`).toBe(true)
      await page.waitForLoadState('networkidle')
      expect(await shiftsOf(page), address).toEqual([])
    }
  })
}

for (const width of [1280, 390]) {
  test(`a simulated dialog has its frame before the app, and nothing moves when it comes, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await watchShifts(page)
    for (const address of [simulatedFacebook, simulatedInstagram('all-goes-well')]) {
      const gate = await holdApp(page)
      await open(page, address)
      await expect(page.getByText('Nothing is sent.')).toBeVisible()
      const bar = page.getByRole('banner')
      const drawn = await bar.elementHandle()
      gate.letIn()
      await expect(headline(page)).toHaveText(/^(Who is signing in|Which account is logging in)/)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      expect(await drawn?.evaluate(element => element.isConnected)).toBe(true)
      await page.waitForLoadState('networkidle')
      expect(await shiftsOf(page), address).toEqual([])
    }
  })
}

test('a client’s rehearsal shows a client’s frame, and no other before it', async ({ page }) => {
  const answers = { link: 'v=1', language: 'de' }
  await page.addInitScript(
    ([key, login]) =>
      // The page's own clock, which the run may have moved.
      localStorage.setItem(key, JSON.stringify({ ...login, issuedAt: new Date() })),
    [
      `keytag:v1:pending:${simulatedState}`,
      {
        state: simulatedState,
        family: 'facebook-login',
        environment: 'simulated',
        appId: simulatedAppId,
        permissions: [],
        dialog: 'guided',
        answers,
      },
    ] as const,
  )
  const gate = await holdApp(page)
  await open(page, simulatedFacebook)
  await expect(page.locator('.sim-head')).toBeAttached()
  await expect(page.locator('.sim-head')).toBeHidden()
  gate.letIn()
  await expect(headline(page)).toHaveText('Who is signing in?')
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
})

for (const address of ['callback/', 'callback.html', 'simulated/callback/']) {
  test(`/${address} with a reply never shows that there is none`, async ({ page }) => {
    const gate = await holdApp(page)
    await open(page, `${site}${address}?error=access_denied&state=unknown`)
    await expect(page.locator('template[data-without-reply]')).toBeAttached()
    await expect(page.locator('html')).toHaveAttribute('data-started', '?')
    await expect(page.locator('#root')).toBeEmpty()
    gate.letIn()
    await expect(headline(page)).toBeVisible()
    await expect(headline(page)).not.toHaveText('Meta sent no reply')
  })
}

test('a reload of the results says that the tokens are forgotten, and nothing else before it', async ({
  page,
}) => {
  await rehearse(page)
  await expect(headline(page)).toContainText('3 Pages for')
  const gate = await holdApp(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('template[data-without-reply]')).toBeAttached()
  await expect(page.locator('#root')).toBeEmpty()
  gate.letIn()
  await expect(headline(page)).toHaveText('The tokens are forgotten')
})

test('the theme that was chosen is there in the first frame, and stays', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('keytag:v1:theme', 'dark'))
  const gate = await holdApp(page)
  await open(page, site)
  await expect(headline(page)).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  gate.letIn()
  await isHydrated(page)
  await expect(page.getByRole('button', { name: 'Theme: dark. Change' })).toBeVisible()
})

test('what is typed and pressed before the app is there counts', async ({ page }) => {
  const gate = await holdApp(page)
  await open(page, site)
  await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
  await page.getByText('Messages').click()
  await page.getByText('What Meta needs').click()
  await expect(page.getByRole('link', { name: 'Continue with Facebook' })).not.toHaveAttribute(
    'href',
  )
  gate.letIn()
  await expect(page.getByText('Business or creator, connected to the Page.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'App ID' })).toHaveValue(appId)
  await expect(page.getByRole('checkbox', { name: 'Messages' })).toBeChecked()
  await expect(page.getByRole('link', { name: 'Continue with Facebook' })).toHaveAttribute(
    'href',
    new RegExp(`client_id=${appId}.*scope=[^&]*instagram_manage_messages.*state=[\\w-]{43}`),
  )
})

test('what is typed and chosen on Ask a client before the app is there counts', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const gate = await holdApp(page)
  await open(page, `${site}ask/`)
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Acme Studio')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await page.getByRole('button', { name: 'Rehearse it first' }).click()
  gate.letIn()
  const link = await copyWith(page.getByRole('button', { name: 'Copy the client link' }))
  expect(link).toMatch(/&from=Acme%20Studio&lang=de&/)
})

test('a browser with requests shows its list once, and no form before it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await ask(page, true)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await watchShifts(page)
    const gate = await holdApp(page)
    await open(page, `${site}ask/`)
    await expect(headline(page)).toBeHidden()
    gate.letIn()
    await expect(headline(page)).toHaveText('Requests')
    await page.waitForLoadState('networkidle')
    expect(await shiftsOf(page)).toEqual([])
  }
})

for (const field of ['body', 'textarea']) {
  test(`a token that is pasted into the ${field} before the app is there is answered, and never drawn`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const gate = await holdApp(page)
    await open(page, `${site}paste/`)
    await expect(page.locator('[data-placed]')).toBeVisible()
    await page.evaluate(() => navigator.clipboard.writeText(`EAA${'c1'.repeat(60)}`))
    await page.locator(field).first().focus()
    await page.keyboard.press('ControlOrMeta+V')
    await expect(page.getByRole('textbox', { name: 'Paste anything' })).toHaveValue('')
    gate.letIn()
    await expect(headline(page)).toHaveText('This is a Facebook access token')
  })
}

for (const spelling of ['index.html', 'paste/index.html', 'paste']) {
  test(`/${spelling} is the drawn screen too, and early input counts there`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const path = spelling.replace(/index\.html$/, '').replace(/[^/]$/, '$&/')
    const gate = await holdApp(page)
    // Some hosts serve a folder without its slash.
    await page.route(site + spelling, route =>
      route.fulfill({ path: join(siteFolder, path, 'index.html') }),
    )
    await open(page, site + spelling)
    await expect(page.locator('[data-placed]')).toBeVisible()
    if (spelling === 'index.html') {
      await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
    } else {
      await page.evaluate(() => navigator.clipboard.writeText('17841405309211844'))
      await page.keyboard.press('ControlOrMeta+V')
    }
    gate.letIn()
    await isHydrated(page)
    if (spelling === 'index.html') {
      await expect(page.getByRole('textbox', { name: 'App ID' })).toHaveValue(appId)
    } else await expect(headline(page)).toContainText('Instagram account ID')
    expect(page.url()).toBe(site + path)
  })
}

for (const path of ['PASTE/', 'help/not-an-entry/']) {
  test(`/${path}, which a host may not know, never shows another screen than its own`, async ({
    page,
    watch,
  }) => {
    watch.expectConsole(/status of 404/)
    const gate = await holdApp(page)
    await open(page, site + path)
    await expect(page.locator('h1')).toHaveText('This page does not exist')
    await expect(page.locator('h1')).toBeHidden()
    gate.letIn()
    await expect(headline(page)).toHaveText(
      path === 'PASTE/' ? 'Paste anything' : 'This page does not exist',
    )
    await expect(headline(page)).toBeVisible()
  })
}

test('a door that is opened before the app is there opens once it is', async ({ page }) => {
  const gate = await holdApp(page)
  await open(page, site)
  await page.getByText('Try it').click()
  gate.letIn()
  await expect(page.getByRole('heading', { name: 'Who is signing in?' })).toBeVisible()
  await expect(page).toHaveURL(/\/simulated\/dialog\/\?.*state=[\w-]{43}/)
})

test('where a screen’s file does not load, the controls around it work', async ({
  page,
  watch,
}) => {
  watch.expectConsole(/ERR_FAILED|Failed to fetch dynamically imported module/)
  await page.route(/\/assets\/StartScreen-.*\.js$/, route => route.abort())
  await page.goto(site)
  await expect(headline(page)).toHaveText('This part of Keytag did not load')
  await page.getByRole('button', { name: 'Theme: follows your system. Change' }).click()
  await expect(page.getByRole('button', { name: 'Theme: light. Change' })).toBeVisible()
})

for (const [visit, path, prepare] of [
  ['a setup link', `?app_id=${appId}`, undefined],
  ['remembered settings', '', rememberSetup],
] as const) {
  test(`a visit with ${visit} shows its own screen once, and no other before it`, async ({
    page,
  }) => {
    if (prepare) await page.addInitScript(prepare)
    const gate = await holdApp(page)
    await open(page, site + path)
    await expect(headline(page)).toBeHidden()
    gate.letIn()
    await expect(headline(page)).toBeVisible()
    await expect(headline(page)).toHaveText(
      visit === 'remembered settings' ? 'Get your tokens again' : 'Get Instagram tokens and IDs',
    )
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
  })
}

test('without room in storage the start screen says so, and is drawn anew', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError')
    }
  })
  await open(page, site)
  await expect(page.getByText('This browser refuses storage to this page')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE' })

  test('a client’s screen is German in its first frame', async ({ page }) => {
    const gate = await holdApp(page)
    await open(page, `${site}connect/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(headline(page)).toHaveText(/Instagram-Konto/)
    const drawn = await headline(page).elementHandle()
    gate.letIn()
    await isHydrated(page)
    expect(await drawn?.evaluate(heading => heading.isConnected)).toBe(true)
    await expect(page.getByRole('combobox', { name: 'Sprache' })).toHaveValue('de')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [address, words] of [
    ['', 'Redirect URI to register'],
    [`help/${entries[0]?.id}/`, 'All errors'],
    ['connect/', 'Instagram'],
  ] as const) {
    test(`/${address} can be read, and says what needs a script`, async ({ page }) => {
      await open(page, site + address)
      await expect(headline(page)).toBeVisible()
      await expect(page.getByText(words).first()).toBeVisible()
      await expect(page.getByText('JavaScript is switched off here')).toBeVisible()
      await expect(page.getByRole('main')).not.toContainText('undefined')
      // The build does not know the origin, so without a script nobody is told one.
      for (const place of await page.locator('[data-origin]').all())
        await expect(place).toBeHidden()
    })
  }
})

/** Without waiting for the load event, which the held script delays. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
}

/** Holds the app's entry back, as a slow network does. */
async function holdApp(page: Page) {
  const gate = createGate()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route(/\/assets\/index-.*\.js$/, async route => {
    await gate.passed()
    await route.continue()
  })
  return gate
}

/** The app has taken over what was noted for it. */
async function isHydrated(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => 'keytagEarly' in window)).toBe(false)
}

function rememberSetup(): void {
  localStorage.setItem(
    'keytag:v1:setup',
    JSON.stringify({ family: 'facebook-login', appId: '4422249397239604' }),
  )
}

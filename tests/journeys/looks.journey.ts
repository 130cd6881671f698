import type { Page } from '@playwright/test'
import { ask, lockReply, rehearseRequest } from './ask-steps.ts'
import { axeFaults } from './axe-faults.ts'
import { appId, expect, picture, redirectUri, site, takesPictures, test } from './fixtures.ts'
import { shiftsOf, watchShifts } from './layout-shifts.ts'
import {
  clipboard,
  headline,
  insideInstagram,
  inspectRehearsed,
  logIn,
  logInByLink,
  permissionsFold,
  rehearse,
  rehearseCode,
  rehearseInstagram,
  simulatedInstagram,
  wholeResults,
} from './steps.ts'

// A screen looks the same with its files in the cache.
test.use({ sharesProfile: true })

/** A paste of each kind. */
const pastes: Readonly<Record<string, string>> = {
  error: 'Error validating access token: Session has expired on Monday. (Code 190, subcode 463)',
  number: '{"error":{"message":"(#100) Nobody has met these words","code":100}}',
  unknown:
    '{"error":{"message":"Media posting is limited for this account","type":"OAuthException","code":98765,"error_subcode":2299999,"error_user_msg":"You have reached the posting limit."}}',
  token: `EAA${'c'.repeat(80)}${'1'.repeat(80)}`,
  link: 'https://www.facebook.com/v25.0/dialog/oauth?client_id=442224939723604&redirect_uri=http%3A%2F%2Facme.example%2Fauth%2Fcallback&response_type=token&scope=instagram_basic,pages_show_list,instagram_business_content_publish',
  json: '{"data":{"app_id":"442224939723604","type":"PAGE","application":"Acme Scheduler","expires_at":0,"data_access_expires_at":1803132300,"is_valid":true,"scopes":["pages_show_list"],"granular_scopes":[{"scope":"pages_show_list","target_ids":["134895793791914"]}]}}',
  id: '17841405309211844',
  'id-unsure': '134895793791914',
  many: `POST /v25.0/17841405309211844/media access_token=EAA${'c1'.repeat(60)}\n{"error":{"message":"(#10) The user is not an Instagram Business","code":10}}\n${'nothing of note happened here\n'.repeat(40)}{"error":{"message":"Error validating access token: Session has expired on Monday.","type":"OAuthException","code":190,"error_subcode":463}}`,
  reply: `https://mine.example/cb?#access_token=EAA${'c1'.repeat(60)}&expires_in=5000&state=x`,
  secret: '0123456789abcdef0123456789abcdef',
  near: 'The Zapier zap stopped posting to Instagram, reconnect the account?',
  nothing: 'sk_live_123456',
  scopes: 'instagram_basic, instagram_business_content_publish, pages_show_lst',
}

/** Every screen in every visible state. */
const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  start: page => page.goto(site),
  'single-file': page => page.goto(`${site}keytag.html`),
  'start-return': async page => {
    await page.goto(site)
    await page.getByRole('textbox', { name: 'App ID' }).fill(appId)
    const remembered = () => page.evaluate(() => localStorage.getItem('keytag:v1:setup'))
    await expect.poll(remembered).toContain(appId)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Change settings' })).toBeVisible()
  },
  'start-keys': async page => {
    await page.goto(site)
    await expect(page.getByRole('textbox', { name: 'App ID' })).toBeVisible()
    await page.getByRole('button', { name: 'Keys' }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
  'start-all-open': async page => {
    await page.goto(`${site}?app_id=44222493972396&scope=instagram_basic,nonsense`)
    await expect(page.getByRole('textbox', { name: 'App ID' })).toBeVisible()
    await openAll(page)
    await page.getByRole('textbox', { name: 'App ID' }).fill('12a')
    await page.getByRole('textbox', { name: 'App ID' }).blur()
  },
  'paste-empty': async page => {
    await page.goto(`${site}inspect/`)
    await page.getByRole('button', { name: 'Explain' }).press('Enter')
  },
  'paste-token-asked': page => inspectRehearsed(page),
  'paste-two': async page => {
    await inspectRehearsed(page)
    await page.getByRole('button', { name: 'Compare with another token' }).click()
    await page
      .getByRole('textbox', { name: 'Second token or address' })
      .fill(`EAA${'b1'.repeat(60)}`)
  },
  'setup-link': page =>
    page.goto(`${site}?app_id=44222493972396&scope=business_management,instagram_content_publish`),
  site: async page => {
    await page.goto(`${site}site/?app_id=44222493972396`)
    await page.getByText('Other addresses').click()
    await page.getByText('The address that it opens').click()
    await page.getByText('A copy of your own').click()
    await page.getByRole('combobox', { name: 'Form' }).selectOption('E-mail')
    await page.getByRole('textbox', { name: 'Your redirect URI' }).fill('http://x.example/')
    await page.getByRole('textbox', { name: 'State' }).focus()
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'site-server': async page => {
    await page.goto(`${site}site/?app_id=44222493972396`)
    await page.getByRole('textbox', { name: 'Your redirect URI' }).fill('https://x.example/')
    await page.getByRole('tab', { name: 'Server' }).click()
    await expect(page.getByRole('region', { name: 'Express, filled in' })).toBeVisible()
  },
  share: async page => {
    await page.goto(`${site}site/?app_id=44222493972396#view=share`)
    await page.getByRole('button', { name: 'Show as QR code' }).click()
    await page.getByRole('radio', { name: 'For a client' }).check()
  },
  'site-instagram': async page => {
    await page.goto(`${site}site/?family=instagram-login&app_id=1084329117700210`)
    await page.getByRole('combobox', { name: 'Form' }).selectOption('QR code')
    await page.getByRole('link', { name: 'Open my callback' }).press('Enter')
  },
  'share-instagram': async page => {
    await page.goto(`${site}site/?family=instagram-login&app_id=1084329117700210#view=share`)
    await page.getByText('Choose a scenario of the simulation').click()
    await page.getByRole('textbox', { name: 'Scenario' }).fill('No Pages')
  },
  connect: page =>
    page.goto(`${site}connect/?lang=de&app_id=44222493972396&scope=business_management,ads_read`),
  'connect-in-app': async page => {
    await insideInstagram(page)
    await page.goto(`${site}connect/?lang=fr&app_id=${appId}&scope=instagram_basic`)
    await page.getByRole('button', { name: 'Copier le lien' }).focus()
  },
  'start-in-app': async page => {
    await insideInstagram(page)
    await page.goto(`${site}?app_id=${appId}&scope=instagram_basic&world=no-pages`)
    await expect(page.getByRole('region', { name: /^Open this page in/ })).toBeVisible()
  },
  'connect-nothing': page => page.goto(`${site}connect/`),
  check: async page => {
    await page.goto(`${site}check/`)
    await expect(page.getByText(/not right|Nothing that/)).toBeVisible()
  },
  paste: page => page.goto(`${site}paste/`),
  ...Object.fromEntries(
    Object.entries(pastes).map(([name, text]) => [
      `paste-${name}`,
      async (page: Page) => {
        await page.goto(`${site}paste/`)
        await page.getByRole('textbox', { name: 'Paste anything' }).fill(text)
        await expect(page.getByRole('region', { name: 'What this is' })).toBeVisible()
      },
    ]),
  ),
  errors: page => page.goto(`${site}errors/`),
  'errors-none': async page => {
    await page.goto(`${site}errors/`)
    await page.getByRole('searchbox', { name: 'Find an error' }).fill('zebra')
  },
  'errors-near': async page => {
    await page.goto(`${site}errors/`)
    const find = page.getByRole('searchbox', { name: 'Find an error' })
    await find.fill('clients cannot log in, administrator can')
    await expect(page.getByRole('region', { name: 'Near to your words' })).toBeVisible()
  },
  'errors-entry': page => page.goto(`${site}help/190-492/`),
  'nothing-here': page => page.goto(redirectUri),
  'not-found': page => page.goto(`${site}nowhere`),
  'not-started-here': page => page.goto(`${redirectUri}#access_token=EAA${'b'.repeat(60)}`),
  dialog: async page => {
    await page.goto(site)
    await page.getByRole('link', { name: 'Try it' }).click()
  },
  'dialog-scenarios': async page => {
    await page.goto(`${site}?world=personal-account`)
    await page.getByRole('link', { name: 'Try it' }).click()
    await page.getByRole('searchbox', { name: 'Find a scenario' }).fill('Page')
  },
  'dialog-refused': async page => {
    await page.goto(`${site}?world=dialog-app-not-active`)
    await page.getByRole('link', { name: 'Try it' }).click()
  },
  'start-instagram': async page => {
    await page.goto(
      `${site}?family=instagram-login&app_id=12a&scope=instagram_business_basic,business_manage_comments,nonsense`,
    )
    await expect(page.getByRole('textbox', { name: 'Instagram app ID' })).toBeVisible()
    await openAll(page)
    await page
      .getByRole('textbox', { name: 'Scopes from elsewhere' })
      .fill('instagram_content_publish, instagram_bussiness_basic')
  },
  code: page => rehearseCode(page),
  'code-refused': async page => {
    await rehearseCode(page)
    await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('x')
    await page.getByRole('button', { name: 'Read the answer' }).click()
  },
  'instagram-result': page => rehearseInstagram(page),
  'instagram-result-open': async page => {
    await rehearseInstagram(page, 'declined-permission')
    await openAll(page)
  },
  'instagram-short-lived': page => rehearseInstagram(page, 'short-lived-only'),
  'instagram-outage': page => rehearseInstagram(page, 'token-expired'),
  'dialog-instagram': page => page.goto(simulatedInstagram()),
  'dialog-instagram-personal': async page => {
    await page.goto(simulatedInstagram('personal-account'))
    await page.getByRole('button', { name: 'Continue as @jayposiris' }).click()
  },
  'dialog-instagram-permissions': async page => {
    await page.goto(simulatedInstagram('declined-permission'))
    await page.getByRole('button', { name: 'Continue as @harbourstreetbakery' }).click()
  },
  'dialog-instagram-refused': page => page.goto(simulatedInstagram('wrong-app-id')),
  'basic-display': async page => {
    await page.goto(`${site}basic-display/`)
    await page.getByRole('textbox', { name: 'Token' }).fill(`IGQVJ${'ZAZB0x9'.repeat(20)}`)
    await page.getByRole('button', { name: 'Allow, as @jayposiris' }).click()
    await page.getByRole('button', { name: 'Exchange the code' }).click()
    await page.getByRole('button', { name: 'Ask for the profile' }).click()
  },
  cancelled: async page => {
    await page.goto(site)
    await page.getByRole('link', { name: 'Try it' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(headline(page)).toHaveText('You stopped the login')
  },
  refused: async page => {
    await logIn(page, 'meta-refuses')
    await expect(headline(page)).toHaveText('Meta refused the login')
  },
  results: async page => {
    await rehearse(page)
    await wholeResults(page)
  },
  'results-one': async page => {
    await rehearse(page, 'one-page')
    await wholeResults(page)
  },
  'results-linked': async page => {
    await logInByLink(page)
    await expect(page.getByText(/from a shared link\. Give these tokens/)).toBeVisible()
  },
  'results-many': async page => {
    await logIn(page, 'many-pages')
    await expect(headline(page)).toContainText('1,000 Pages')
    await wholeResults(page)
  },
  'results-none': async page => {
    await rehearse(page, 'no-pages')
    await page.getByText(/^If that does not help/).click()
    await page.getByText('How we know').click()
    await page.getByText('Ruled out').click()
  },
  'results-cause': async page => {
    await rehearse(page, 'page-not-ticked')
    await page.getByText('How we know').click()
    await page.getByText('Ruled out').click()
  },
  'results-found': async page => {
    await rehearse(page, 'portfolio-no-role')
    await page.getByText('Also possible: 2').click()
  },
  'results-ghosts': async page => {
    await rehearse(page, 'role-through-business')
    await page.getByText('Also possible: 2').click()
    await page.getByText('Is a Page missing?').click()
  },
  'results-gap': page => rehearse(page, 'no-page-token'),
  'results-no-instagram': page => rehearse(page, 'no-instagram'),
  'results-short-lived': page => rehearse(page, 'no-long-lived-token'),
  'results-awkward': page => rehearse(page, 'hostile-names'),
  expired: page => rehearse(page, 'expired-token'),
  calls: async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Show calls' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  promise: async page => {
    await page.goto(site)
    await page.getByRole('button', { name: 'How to check' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  selection: async page => {
    await logIn(page, 'many-pages')
    await expect(headline(page)).toContainText('1,000 Pages')
    await page.getByRole('checkbox', { name: /, tag 3$/ }).click()
    await page.getByRole('button', { name: 'Copy 1 Page as' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  export: async page => {
    await rehearse(page, 'no-long-lived-token')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('combobox', { name: 'Format' }).selectOption('GitHub Actions')
    await page.getByText(/^Names and what is included/).click()
    await page.getByRole('combobox', { name: 'Names' }).selectOption('own')
    await page.getByRole('textbox', { name: 'Prefix' }).fill('VITE_')
    await page.getByRole('textbox', { name: 'Page ID' }).fill('1')
    await page.getByRole('button', { name: 'Copy for GitHub Actions' }).click()
  },
  'which-token': async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Which token for what?' }).click()
    await page.getByRole('button', { name: 'Try both' }).click()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
    await expect(page.getByRole('columnheader', { name: 'Reading' })).toBeVisible()
  },
  'export-drawer': async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
    await page.getByRole('menuitem', { name: 'More formats and names' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  menu: async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  verified: async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Test tokens' }).click()
    await expect(page.getByRole('main').getByText(/\d tokens work/)).toBeVisible()
  },
  'verified-dead': async page => {
    await rehearse(page, 'error-190-492')
    await page.getByRole('button', { name: 'Test tokens' }).click()
    await page.getByRole('button', { name: 'What they can do' }).click()
  },
  'about-token': async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Test tokens' }).click()
    await expect(page.getByRole('main').getByText(/\d tokens work/)).toBeVisible()
    await page.getByRole('button', { name: 'Copy Metricsaurus as' }).click()
    await page.getByRole('menuitem', { name: 'About this token' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'remind-me': async page => {
    await rehearse(page)
    await page.getByRole('button', { name: 'Remind me' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'revoke-question': async page => {
    await rehearse(page)
    await permissionsFold(page).click()
    await page.getByRole('button', { name: 'Revoke access' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
  },
  ask: async page => {
    await page.goto(`${site}ask/`)
    await page.getByText('More: User token, keys').click()
    await expect(page.getByRole('button', { name: 'Copy your public key' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Spare key' }).fill('age1')
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expect(page.getByRole('alert')).toHaveCount(3)
  },
  'ask-made': async page => {
    await grantClipboard(page)
    await ask(page)
    await page.getByText('More: the key as a file').click()
    await page.getByRole('button', { name: 'Show as QR code' }).click()
    await page.getByRole('textbox', { name: 'Locked reply' }).fill('nothing')
    await page.getByRole('button', { name: 'Open the reply' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'ask-opened': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await lockReply(page)
    await page.getByRole('button', { name: 'Kopieren', exact: true }).click()
    await expect(headline(page)).toHaveText('Danke. Ein letzter Schritt')
    const reply = await clipboard(page)
    await page.goto(`${site}ask/`)
    await page.getByRole('textbox', { name: 'Locked reply' }).fill(reply)
    await page.getByRole('button', { name: 'Ask Meta' }).click()
    await expect(page.getByText('Meta confirmed 1 of 1')).toBeVisible()
  },
  'client-asked': async page => {
    await grantClipboard(page)
    await page.goto(await ask(page))
    await page.getByText('Was Sie sehen werden').click()
    await page.getByRole('textbox', { name: 'App-ID' }).fill('12345')
    await page.getByRole('textbox', { name: 'App-ID' }).blur()
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'client-choose': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await page.getByText('Fehlt etwas?').click()
  },
  'client-send': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await lockReply(page)
  },
  'client-thanks': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await lockReply(page)
    await page.getByRole('button', { name: 'Kopieren', exact: true }).click()
    await expect(headline(page)).toHaveText('Danke. Ein letzter Schritt')
  },
  'client-nothing': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await page.getByRole('button', { name: 'Nichts übergeben' }).click()
    await expect(headline(page)).toHaveText('Sie haben nichts übergeben')
  },
  'client-left': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await page.reload()
    await expect(headline(page)).toHaveText('Bitte melden Sie sich noch einmal an')
  },
  'client-stopped': async page => {
    await grantClipboard(page)
    await page.goto(await ask(page, true))
    await page.getByRole('link', { name: 'Weiter mit Facebook' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(headline(page)).toHaveText('Sie haben die Anmeldung abgebrochen')
  },
  'client-none-ready': async page => {
    await grantClipboard(page)
    await rehearseRequest(page, 'no-pages', 'Facebook hat keine Seite gezeigt')
  },
  'client-taking-back': async page => {
    await grantClipboard(page)
    await rehearseRequest(page)
    await lockReply(page)
    await page.getByRole('button', { name: 'Alles zurücknehmen' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
  },
  'client-expired': async page => {
    await grantClipboard(page)
    await page.goto((await ask(page)).replace(/until=\d+/, 'until=1700000000'))
    await expect(headline(page)).toHaveText('Dieser Link ist abgelaufen')
  },
  revoked: async page => {
    await rehearse(page)
    await permissionsFold(page).click()
    await page.getByText('Revoke one permission').click()
    await page.getByRole('button', { name: 'Revoke access' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke access' }).click()
    await expect(headline(page)).toHaveText('Access is revoked')
  },
}

const sizes = {
  wide: { width: 1280, height: 800 },
  /** The wide one at 200 %. */
  zoomed: { width: 640, height: 400 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
}

/** The sizes of each theme, the last one scanned by axe: the widest screen in one, the narrowest in the other. */
const looks = {
  light: ['zoomed', 'phone', 'small', 'wide'],
  // Colours make nothing wider.
  dark: takesPictures ? ['wide', 'zoomed', 'phone', 'small'] : ['small'],
} as const satisfies Record<string, readonly (keyof typeof sizes)[]>

for (const [name, open] of Object.entries(screens)) {
  test(`${name}: nothing for axe to find, nothing too wide`, async ({ page, watch }) => {
    watch.expectConsole(/Failed to load resource: .* 404/)
    // The deployment check asks for what the policy forbids, to see the policy work.
    watch.expectConsole(/(data:image\/gif|policy\.invalid).*Content Security Policy/)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize(sizes.wide)
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const [theme, shown] of [
      ['light', looks.light],
      ['dark', looks.dark],
    ] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      for (const size of shown) {
        await page.setViewportSize(sizes[size])
        await settle(page)
        await picture(page, `${name}-${theme}-${size}`)
        expect(await tooWide(page), `${theme}, ${size}`).toEqual([])
      }
      expect(await axeFaults(page), theme).toEqual([])
    }
  })
}

test('the layers keep their order, whichever sheet the browser meets first', async ({ page }) => {
  await page.goto(site)
  const start = page.getByRole('link', { name: 'Continue with Facebook' })
  await expect(start).toHaveCSS('border-top-style', 'solid')
  await rehearse(page)
  const forget = page.getByRole('button', { name: 'Log out and forget' })
  await expect(forget).toHaveCSS('border-top-style', 'solid')
})

test('nothing shifts when the data arrives', async ({ page, meta }) => {
  await watchShifts(page)
  await logIn(page)
  await expect(page.getByRole('region', { name: 'What did not come through' })).toBeVisible()
  await wholeResults(page)
  await page.waitForTimeout(1000)
  const shifts = await shiftsOf(page)
  expect(shifts.filter(shift => !shift.includes('"hadRecentInput":true'))).toEqual([])
  expect(meta.requests.length).toBeGreaterThan(3)
})

function grantClipboard(page: Page): Promise<void> {
  return page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** Opens every folded part. */
async function openAll(page: Page): Promise<void> {
  await settle(page)
  // A fold brings its own folds when it is opened.
  const closed = page.locator('details:not([open]) > summary')
  expect(await closed.count()).toBeGreaterThan(1)
  while ((await closed.count()) > 0) {
    await closed.first().click()
    await settle(page)
  }
}

/** Waits until fonts, pictures and lazy parts have loaded and nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** The elements that make the page scroll sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1)
      .map(element => `${element.tagName} ${element.className}`)
      .slice(0, 6)
  })
}

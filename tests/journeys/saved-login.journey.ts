import type { Locator, Page } from '@playwright/test'
import { stopClock, untilMoment } from '#tests/moved-clock.ts'
import { expect, site, test } from './fixtures.ts'
import { rehearse, rehearseCode, rehearseInstagram } from './steps.ts'

/**
 * One world of each kind of screen: the lists of Pages, and the causes of an empty one. Long lists are left
 * out, because they draw the rows in view alone, and a busy browser draws them late.
 */
const listedWorlds = [
  'all-goes-well',
  'first-time',
  'no-instagram',
  'page-not-ticked',
  'dropped-page',
  'instagram-without-page',
  'portfolio-no-role',
  'declined-permission',
  'no-long-lived-token',
  'endless-token',
  'no-task',
  'no-page-token',
  'no-pages',
  'no-advanced-access',
]

/** The same for what fails: the login, all calls, or the list. */
const failingWorlds = [
  'meta-refuses',
  'returns-closed',
  'returns-cant-load-url',
  'expired-token',
  'error-190-460',
  'error-190-465',
  'error-100-secret',
  'error-200-deactivated',
  'error-10',
  'error-2',
  'error-4',
  'rate-limit',
  'wi-fi-sign-in',
  'broken-answer',
]

/** The kinds of screens that an Instagram login leads to. */
const instagramWorlds = [
  'all-goes-well',
  'declined-permission',
  'refreshable',
  'token-expired',
  'short-lived-only',
  'no-role-later',
]

/**
 * A picture of the screen, with its elements and texts. The values of a saved login are made up, so the
 * pictures of both are taken with the same texts: sizes, places, colours, signs and fields are compared, and
 * each word by the tests of saved logins. Keys are drawn from a token, so they are left out.
 */
async function look(page: Page) {
  await settle(page)
  await page.mouse.move(0, 0)
  const main = page.locator('main')
  const elements = await elementsOf(main)
  const texts = await textsOf(main)
  return { elements, texts, picture: await pictureOf(main) }
}

/** Waits until the screen is this one, to the last byte of its picture. */
async function expectAlike(page: Page, first: Awaited<ReturnType<typeof look>>): Promise<void> {
  const main = page.locator('main')
  await page.mouse.move(0, 0)
  await expect.poll(() => elementsOf(main)).toEqual(first.elements)
  expect((await textsOf(main, first.texts)).length).toBe(first.texts.length)
  // Chromium smooths a round corner in one of two ways, by what it drew before.
  await expect.poll(async () => (await pictureOf(main)).equals(first.picture)).toBe(true)
}

function elementsOf(main: Locator): Promise<string[]> {
  return main
    .locator('*')
    .evaluateAll(elements =>
      elements.map(each => `${each.localName} ${each.getAttribute('class') ?? ''}`),
    )
}

/** The texts of the screen, which can be replaced by others. */
function textsOf(main: Locator, others: readonly string[] = []): Promise<string[]> {
  return main.evaluate((screen, given) => {
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = given[found.length]
      found.push(node.nodeValue ?? '')
      if (text !== undefined) node.nodeValue = text
    }
    return found
  }, others)
}

async function pictureOf(main: Locator): Promise<Buffer> {
  await main.evaluate(screen => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
    // By the object model: the policy of the page allows no other style.
    for (const key of screen.querySelectorAll('.key-drawing')) {
      if (key instanceof SVGElement) key.style.visibility = 'hidden'
    }
    // Draws all of it anew.
    screen.style.display = 'none'
    screen.getBoundingClientRect()
    screen.style.display = ''
  })
  return main.screenshot({ animations: 'disabled', caret: 'initial' })
}

/** Waits for the last call of the screen and for what it draws: the same three times in a row. */
async function settle(page: Page): Promise<void> {
  const main = page.locator('main')
  let before = ''
  let same = 0
  await expect(async () => {
    const now = await main.evaluate(screen => screen.outerHTML)
    same = now === before ? same + 1 : 0
    before = now
    expect(same).toBeGreaterThan(1)
    expect(now).toContain('<h1')
    expect(now).not.toMatch(/aria-busy="true"|Waiting for Meta|Asking Meta|Finding out why/)
  }).toPass({ intervals: [300, 300, 400] })
}

async function saved(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show calls' }).click()
  await page.getByRole('button', { name: 'Save what happened' }).click()
  return (await page.getByRole('region', { name: 'The file' }).textContent()) ?? ''
}

async function replay(page: Page, text: string): Promise<void> {
  await page.goto(`${site}paste/`)
  await page.getByRole('textbox', { name: 'Paste anything' }).fill(text)
  await page.getByRole('button', { name: 'Replay it' }).click()
  await page.waitForURL(/\/simulated\/callback\//)
  await expect(page.getByRole('button', { name: 'Replay it' })).toHaveCount(0)
}

/** Saves a login in each world, replays it, and looks at both screens. */
async function replaysAlike(
  page: Page,
  worlds: readonly string[],
  logInTo: (world: string) => Promise<void>,
): Promise<void> {
  // A minute that passes between the two looks changes what is left of a token's life.
  await page.addInitScript(stopClock, Date.now() + untilMoment(process.env.KEYTAG_NOW))
  const pictures = new Set<string>()
  for (const world of worlds) {
    await test.step(world, async () => {
      await logInTo(world)
      const first = await look(page)
      await replay(page, await saved(page))
      await expectAlike(page, first)
      pictures.add(first.picture.toString('base64'))
    })
  }
  // No picture is an empty one: each screen looks different from all others.
  expect(pictures.size).toBe(worlds.length)
}

test('a saved login with Pages, or without any, replays to a screen that looks the same', async ({
  page,
}) => {
  test.slow()
  await replaysAlike(page, listedWorlds, world => rehearse(page, world))
})

test('a saved login that failed replays to a screen that looks the same', async ({ page }) => {
  test.slow()
  await replaysAlike(page, failingWorlds, world => rehearse(page, world))
})

test('a saved Instagram login replays to a screen that looks the same', async ({ page }) => {
  test.slow()
  await replaysAlike(page, instagramWorlds, world => rehearseInstagram(page, world))
})

test('a saved Instagram login whose code was refused replays to the refusal', async ({ page }) => {
  await replaysAlike(page, ['code-used', 'exchange-mismatch'], async world => {
    await rehearseCode(page, world)
    await page.getByRole('button', { name: 'Run the exchange in the simulated terminal' }).click()
    await expect(page.getByRole('textbox', { name: 'Answer', exact: true })).not.toHaveValue('')
    await page.getByRole('button', { name: 'Read the answer' }).click()
    await expect(page.getByText('Meta’s words, not Keytag’s')).toBeVisible()
  })
})

import type { Page } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { rehearse, rehearseInstagram } from './steps.ts'

/** The kinds of screens that a Facebook login leads to. */
const facebookWorlds = [
  'all-goes-well',
  'no-instagram',
  'no-pages',
  'page-not-ticked',
  'declined-permission',
  'no-long-lived-token',
  'no-task',
  'no-page-token',
  'expired-token',
  'error-190-460',
  'meta-refuses',
  'returns-cant-load-url',
  'wi-fi-sign-in',
]

/** The kinds of screens that an Instagram login leads to. */
const instagramWorlds = [
  'all-goes-well',
  'declined-permission',
  'token-expired',
  'short-lived-only',
  'no-role-later',
]

/**
 * A picture of the screen, with its texts to draw the other one with. The values of a saved login are made
 * up, so the pictures of both are taken with the same texts: sizes, places, colours, signs and fields are
 * compared, and each word by the tests of saved logins. Keys are drawn from a token, so they are left out.
 */
async function look(page: Page, texts?: readonly string[]) {
  await settle(page)
  await page.mouse.move(0, 0)
  const seen = await page.locator('main').evaluate((main, given) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
    // By the object model: the policy of the page allows no other style.
    for (const key of main.querySelectorAll('.key-drawing')) {
      if (key instanceof SVGElement) key.style.visibility = 'hidden'
    }
    const elements = [...main.querySelectorAll('*')].map(
      each => `${each.localName} ${each.getAttribute('class') ?? ''}`,
    )
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = given?.[found.length]
      found.push(node.nodeValue ?? '')
      if (text !== undefined) node.nodeValue = text
    }
    return { elements, texts: found }
  }, texts)
  const picture = await page
    .locator('main')
    .screenshot({ animations: 'disabled', caret: 'initial' })
  return { ...seen, picture }
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
  await page.clock.setFixedTime(new Date())
  const pictures = new Set<string>()
  for (const world of worlds) {
    await test.step(world, async () => {
      await logInTo(world)
      const first = await look(page)
      await replay(page, await saved(page))
      const second = await look(page, first.texts)
      expect(second.elements, world).toEqual(first.elements)
      expect(second.texts.length, world).toBe(first.texts.length)
      expect(second.picture.equals(first.picture), `the picture of ${world}`).toBe(true)
      pictures.add(first.picture.toString('base64'))
    })
  }
  // No picture is an empty one: each screen looks different from all others.
  expect(pictures.size).toBe(worlds.length)
}

test('a saved Facebook login replays to a screen that looks the same', async ({ page }) => {
  test.slow()
  await replaysAlike(page, facebookWorlds, world => rehearse(page, world))
})

test('a saved Instagram login replays to a screen that looks the same', async ({ page }) => {
  test.slow()
  await replaysAlike(page, instagramWorlds, world => rehearseInstagram(page, world))
})

import type { Page } from '@playwright/test'
import { en as curesEn } from '#src/app/messages/cures/en.ts'
import { cureMessages } from '#src/app/messages/cures/load.ts'
import { en } from '#src/app/messages/hand-over/en.ts'
import { handOverMessages } from '#src/app/messages/hand-over/load.ts'
import { fill, languages } from '#src/app/messages/languages.ts'
import { clientLanguages } from '#src/core/client-languages.ts'
import { ask } from './ask-steps.ts'
import { axeFaults } from './axe-faults.ts'
import { expect, test } from './fixtures.ts'
import { headline, pressThrough } from './steps.ts'

/* The whole way of a client, on the narrowest phone, in each language that Keytag offers. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const from = 'Acme Studio'

for (const language of clientLanguages) {
  test(`a client's whole way in ${language} has no English word, nothing too wide, and nothing for axe to find`, async ({
    page,
  }) => {
    test.slow()
    const words = await handOverMessages[language]()
    const messages = await languages[language].load()
    const told = (text: string) => fill(text, { from })
    const link = (await ask(page, true)).replace('lang=de', `lang=${language}`)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(withoutSignature(link))
    await expectGood(page, told(words.askTitle), language)
    await page.getByRole('link', { name: messages.button }).click()
    await pressThrough(page)
    await expect(page.getByRole('group', { name: words.pages }).first()).toBeVisible()
    await expectGood(page, words.chooseTitle, language)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: told(words.handOver) }).click()
    await expectGood(page, told(words.sendTitle), language)
    await page.getByRole('button', { name: words.copy, exact: true }).click()
    await expectGood(page, words.thanksTitle, language)
  })

  test(`a client in ${language} whose Pages are not ready reads what mends it, and no English word`, async ({
    page,
  }) => {
    test.slow()
    const words = await handOverMessages[language]()
    const messages = await languages[language].load()
    const { connect, orElse, twoFactor } = await cureMessages[language]()
    const link = withoutSignature((await ask(page, true)).replace('lang=de', `lang=${language}`))
    await page.setViewportSize({ width: 320, height: 640 })
    for (const [world, told] of [
      ['no-instagram', connect],
      ['no-pages', orElse],
      ['two-factor', twoFactor],
    ] as const) {
      await page.goto(link.replace('world=all-goes-well', `world=${world}`))
      await page.getByRole('link', { name: messages.button }).click()
      await pressThrough(page)
      await expect(page.getByText(told)).toBeVisible()
      await expectGood(page, words.noPagesTitle, language)
    }
  })
}

/** The request in another language. Its signature would no longer fit. */
function withoutSignature(link: string): string {
  return link.replace(/&sig=[\w-]+/, '')
}

/** English sentences of a client's screens. Each language has its own for all of them. */
const english = [...Object.values(en), ...Object.values(curesEn)].filter(text =>
  /^[^{}]{20,}$/.test(text),
)

async function expectGood(page: Page, title: string, language: string): Promise<void> {
  await expect(headline(page)).toHaveText(title)
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth).toBe(clientWidth)
  const text = (await page.locator('#root').textContent()) ?? ''
  if (language !== 'en') expect(english.filter(sentence => text.includes(sentence))).toEqual([])
}

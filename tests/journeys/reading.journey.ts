import type { Locator, Page } from '@playwright/test'
import { expect, site, test } from './fixtures.ts'
import { headline, pressThrough, wholeResults } from './steps.ts'

/** A minute of a person who reads 230 words in it. */
const minute = 230

for (const width of [1280, 390]) {
  test(`at ${width} px a newcomer reads for less than a minute before the right token is copied`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(site)
    const known = new Set<string>()
    const start = page.getByRole('link', { name: 'Try it' })
    const read = [...(await newWords(page, start, known))]
    await start.click()
    await pressThrough(page, async go => {
      await expect(go).toBeVisible()
      read.push(...(await newWords(page, go, known)))
      await go.click()
    })
    await expect(headline(page)).toHaveText('1 Page for Jay Posiris')
    await wholeResults(page)
    const token = page.getByRole('button', { name: 'Copy Page token of Posiris Studio' })
    read.push(...(await newWords(page, token, known)))
    expect(read.length, read.join(' ')).toBeGreaterThan(minute / 2)
    expect(read.length, read.join(' ')).toBeLessThan(minute)
  })
}

/** The words on the screen up to and with a control, without texts that were read before. */
async function newWords(page: Page, control: Locator, known: Set<string>): Promise<string[]> {
  const handle = await control.elementHandle()
  const texts = await page.evaluate(last => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const range = document.createRange()
      range.selectNodeContents(node)
      const { width, height, bottom } = range.getBoundingClientRect()
      // A skip link stands above the page until it has the focus.
      const isAbove = bottom + scrollY <= 0
      const isAfter =
        last &&
        !last.contains(node) &&
        last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING
      if (isAfter || isAbove || width < 2 || height < 2 || !isSeen(node.parentElement)) continue
      found.push(node.textContent?.trim() ?? '')
    }
    return found

    /** False inside an element that only screen readers have. */
    function isSeen(element: Element | null): boolean {
      if (element === null) return true
      const isShown = element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      return (
        isShown && getComputedStyle(element).clipPath === 'none' && isSeen(element.parentElement)
      )
    }
  }, handle)
  return texts.flatMap(text => {
    if (known.has(text)) return []
    known.add(text)
    // A number of the steps' rail is no word.
    return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word) && !/^\d$/.test(text))
  })
}

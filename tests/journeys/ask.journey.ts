import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, logInAsClient, phoneOf, rehearseRequest } from './ask-steps.ts'
import { axeFaults } from './axe-faults.ts'
import { expect, picture, site, test } from './fixtures.ts'
import { headline } from './steps.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], savesData: false })

test('an agency asks, a client answers on a phone in German, and the agency exports', async ({
  page,
  context,
  meta,
}) => {
  const link = await ask(page)
  const askersWords = page.locator('.four-words')
  await expect(askersWords).toHaveText(/^(\S+ ){3}\S+ ?$/)
  const words = (await askersWords.textContent()) ?? ''
  const phones = await phoneOf(context)
  const phone = await phones.newPage()
  const seen: string[] = []
  await phone.exposeFunction('heading', (text: string) => seen.push(text))
  await phone.addInitScript(() => {
    new MutationObserver(() => {
      const text = document.querySelector('h1')?.textContent
      if (text) Reflect.get(window, 'heading')?.(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await phone.goto(link)
  await expect(phone.locator('.four-words')).toHaveText(words)
  await logInAsClient(phone, link)
  expect(seen.filter(text => /Page|Loading|Result/.test(text))).toEqual([])
  expect(await phone.evaluate(() => document.documentElement.lang)).toBe('de')
  await expect(phone.getByRole('navigation')).toHaveCount(0)
  await picture(phone, 'ask-choose')
  expect(await axeFaults(phone)).toEqual([])

  const pages = phone.getByRole('group', { name: 'Seiten' }).getByRole('checkbox')
  await expect(pages.first()).toBeVisible()
  for (const tick of await pages.all()) await tick.setChecked(true)
  await phone.getByRole('button', { name: 'An Acme Studio übergeben' }).tap()
  await expect(headline(phone)).toHaveText('Senden Sie das jetzt an Acme Studio')
  await phone.getByRole('button', { name: 'Kopieren', exact: true }).tap()
  await expect(headline(phone)).toHaveText('Danke. Ein letzter Schritt')
  const reply = await phone.evaluate(() => navigator.clipboard.readText())
  expect(reply).toContain('-----BEGIN AGE ENCRYPTED FILE-----')
  for (const token of meta.tokens) expect(reply).not.toContain(token)
  await phones.close()

  await page
    .getByRole('textbox', { name: 'Locked reply' })
    .fill(`> ${reply.split('\n').join('\n> ')}`)
  await expect(headline(page)).toContainText('from Harbour Street Bakery')
  await expect(page.getByRole('heading', { name: 'Export' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await expect(page.getByText(/^Meta confirmed (\d+) of \1$/)).toBeVisible()
  const copy = page.getByRole('button', { name: /^Copy \.env/ })
  await copy.click()
  const exported = await page.evaluate(() => navigator.clipboard.readText())
  expect(exported).toMatch(/ACCESS_TOKEN.*=.?EAA/)

  await page.goto(`${site}ask/`)
  await expect(page.getByText('0 open, 1 answered.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Locked reply' }).fill(reply)
  await expect(page.getByRole('alert')).toContainText('A reply to this request was opened before')
})

/** Debian's package `age`. */
const age = 'age'
const hasAge = spawnSync(age, ['--version']).status === 0

test('the age command opens the same reply with identity.txt', async ({ page, context }) => {
  test.skip(!hasAge, 'The age command is not installed here.')
  const link = await ask(page)
  await page.getByText('More: the key as a file').click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save identity.txt' }).click()
  const identity = readFileSync(await (await saving).path(), 'utf8')
  const phones = await phoneOf(context)
  const phone = await phones.newPage()
  await logInAsClient(phone, link)
  await phone.getByRole('group', { name: 'Seiten' }).getByRole('checkbox').first().check()
  await phone.getByRole('button', { name: 'An Acme Studio übergeben' }).click()
  const file = phone.waitForEvent('download')
  await phone.getByRole('button', { name: 'Als Datei speichern' }).click()
  const reply = readFileSync(await (await file).path(), 'utf8')
  await expect(headline(phone)).toHaveText('Danke. Ein letzter Schritt')
  await phones.close()
  const folder = mkdtempSync(join(tmpdir(), 'keytag-ask-'))
  try {
    writeFileSync(join(folder, 'identity.txt'), identity)
    const opened = execFileSync(age, ['-d', '-i', join(folder, 'identity.txt')], { input: reply })
    expect(opened.toString()).toContain('"is":"keytag reply"')
    expect(opened.toString()).toMatch(/"token":"EAA/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the whole way can be rehearsed in one browser with the simulated Meta', async ({ page }) => {
  await rehearseRequest(page)
  const pages = page.getByRole('group', { name: 'Seiten' }).getByRole('checkbox')
  await pages.first().check()
  await page.getByRole('button', { name: 'An Acme Studio übergeben' }).click()
  await page.getByRole('button', { name: 'Kopieren', exact: true }).click()
  await expect(headline(page)).toHaveText('Danke. Ein letzter Schritt')
  const reply = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto(`${site}paste/`)
  await page.getByRole('textbox', { name: 'Paste anything' }).fill(reply)
  await expect(headline(page)).toHaveText('A client’s locked reply')
  await page.getByRole('button', { name: 'Open the reply' }).click()
  await page.getByRole('button', { name: 'Ask Meta' }).click()
  await expect(page.getByText('Meta confirmed 1 of 1')).toBeVisible()
})

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { siteBase, siteFolder } from '#tests/hosting/build-site.ts'
import { shop } from '#tests/snippets/filled.ts'
import { createPages } from '../../build/github-pages.ts'
import { sumIn, sumOfBuild } from '../../build/sums.ts'
import { expect, type Meta, site, test } from './fixtures.ts'

const refused = /(data:image\/gif|policy\.invalid).*Content Security Policy/
const pages = createPages(siteFolder, siteBase)
const list = readFileSync(join(siteFolder, 'SHA256SUMS'), 'utf8')

/** The same site on another host, which sends one file otherwise. */
function changed(path: string, change: (text: string) => string) {
  return async (request: Request) => {
    const response = await pages(request)
    if (new URL(request.url).pathname !== `${siteBase}${path}`) return response
    return new Response(change(await response.text()), response)
  }
}

async function openSums(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByText('Verify this page', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'The sums of this build' })).toBeVisible()
}

const named = (page: Page, name: string) =>
  page.locator('.facts > div', { has: page.getByText(name, { exact: true }) }).locator('dd')

/** The sums that the page's own commands print in a terminal. */
async function printed(page: Page, meta: Meta): Promise<readonly string[]> {
  const commands = page.getByRole('region', { name: 'Compare what your terminal gets' })
  const { stdout } = await promisify(execFile)(
    'bash',
    ['-c', (await commands.textContent()) ?? ''],
    {
      env: { PATH: process.env.PATH, ...meta.terminal },
    },
  )
  return stdout.split('\n').flatMap(line => /^[\da-f]{64}/.exec(line)?.[0] ?? [])
}

test('the check names the sums of its build, and its commands print the same in a terminal', async ({
  page,
  meta,
  watch,
}) => {
  watch.expectConsole(refused)
  await openSums(page, `${site}check/`)
  const callback = sumIn(list, 'callback/index.html') ?? ''
  const own = sumIn(list, 'check/index.html')
  await expect(named(page, 'The build')).toHaveText(sumOfBuild(list))
  await expect(named(page, 'callback/index.html')).toHaveText(callback)
  await expect(named(page, 'keytag.html')).toHaveText(sumIn(list, 'keytag.html') ?? '')
  expect(await printed(page, meta)).toEqual([sumOfBuild(list), callback, own, own])
})

test('long commands and sums make no page wider than a phone', async ({ page, watch }) => {
  watch.expectConsole(refused)
  await page.setViewportSize({ width: 390, height: 844 })
  await openSums(page, `${site}check/`)
  await expect(named(page, 'The build')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Compare what your terminal gets' })).toBeVisible()
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  expect(scrollWidth).toBe(clientWidth)
})

test('a terminal shows other sums where the host changes one byte', async ({
  page,
  meta,
  shop: host,
  watch,
}) => {
  watch.expectConsole(refused)
  const right = [
    sumOfBuild(list),
    sumIn(list, 'callback/index.html'),
    sumIn(list, 'check/index.html'),
    sumIn(list, 'check/index.html'),
  ]
  const byte = (text: string) => text.replace('</html>', '</html >')
  for (const [path, change, differing] of [
    ['callback/', byte, [1]],
    ['check/', byte, [3]],
    ['SHA256SUMS', (text: string) => text.replace(/^./, digit => (digit === '0' ? '1' : '0')), [0]],
  ] as const) {
    host.serve(changed(path, change))
    await openSums(page, `${shop}${siteBase}check/`)
    const sums = await printed(page, meta)
    expect([path, [...sums.keys()].filter(at => sums[at] !== right[at])]).toEqual([path, differing])
  }
})

test('the drawer of another page leads to the sums in a tab of their own', async ({
  page,
  context,
  watch,
}) => {
  watch.expectConsole(refused)
  await page.goto(site)
  await page.getByRole('button', { name: 'How to check' }).click()
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Open it in a new tab' }).click()
  const check = await opened
  await check.getByText('Verify this page', { exact: true }).click()
  await expect(named(check, 'The build')).toHaveText(sumOfBuild(list))
})

test('the check says that a host has lost the list of sums', async ({
  page,
  shop: host,
  watch,
}) => {
  watch.expectConsole(refused)
  watch.expectConsole(/Failed to load resource: .* 404/)
  host.serve(request =>
    new URL(request.url).pathname.endsWith('/SHA256SUMS')
      ? new Response('', { status: 404 })
      : pages(request),
  )
  await page.goto(`${shop}${siteBase}check/`)
  const line = page.locator('[data-outcome=wrong]', { hasText: 'File SHA256SUMS' })
  await expect(line).toContainText('It was answered with 404, so nobody can compare the files')
})

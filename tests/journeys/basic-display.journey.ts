import { expect, site, test } from './fixtures.ts'

test('from the start screen to the last answer of the old tutorial, and no call leaves the page', async ({
  page,
  meta,
}) => {
  await page.goto(site)
  await page.getByText('Details').click()
  await page.getByText('Looking for Instagram Basic Display?').click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Instagram Basic Display has ended' }),
  ).toBeFocused()
  const answer = (step: number, when: 'then' | 'today') =>
    page.getByRole('region', { name: `Answer of step ${step}, ${when}` })

  await page.getByRole('button', { name: 'Allow, as @jayposiris' }).click()
  await expect(answer(1, 'then')).toContainText('#_')
  await expect(answer(1, 'today')).toContainText('Invalid scope')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Exchange the code' }).press('Enter')
  await expect(answer(2, 'then')).toContainText('"user_id":17841460218845537')
  await page.getByRole('button', { name: 'Ask for the profile' }).press('Enter')
  await expect(answer(3, 'then')).toHaveText('{"id":"17841460218845537","username":"jayposiris"}')
  await expect(answer(3, 'today')).toContainText('Unsupported request - method type: get')
  await expect(page.getByRole('heading', { name: 'That was all' })).toBeFocused()
  expect(meta.requests).toEqual([])
})

test('an old token is recognised on its own address, and a secret is not kept', async ({
  page,
  meta,
}) => {
  await page.goto(`${site}basic-display/`)
  const field = page.getByRole('textbox', { name: 'Token' })
  await field.fill(`  "IGQVJ${'ZAZB0x9'.repeat(20)}" `)
  await expect(page.getByText('A retired Basic Display token')).toBeVisible()
  await expect(page.getByText('Left out: quotes around it.')).toBeVisible()
  await field.fill('0123456789abcdef0123456789abcdef')
  await expect(field).toHaveValue('')
  await expect(page.getByRole('alert')).toContainText('This looks like an app secret.')
  expect(meta.requests).toEqual([])
})

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { spokenName } from '#src/app/ui/spoken-name.ts'
import { renderLoggedIn } from '#tests/render-app.tsx'

/** Three Pages: two share a name, one has no Instagram account. */
function alike(url: URL): Response | undefined {
  if (!url.pathname.endsWith('/me/accounts')) return undefined
  const row = (id: string, name: string, account?: string) => ({
    id,
    name,
    access_token: `SIM_${id}`,
    tasks: ['MANAGE'],
    ...(account ? { instagram_business_account: { id: account, username: `u${id}` } } : {}),
  })
  return Response.json({
    data: [
      row('101', 'Starbucks', '17841400000000001'),
      row('102', 'Starbucks'),
      row('103', 'Harbour', '17841400000000003'),
    ],
  })
}

test('no two controls of the list have one name, also where Pages have', async () => {
  await renderLoggedIn({ answer: alike })
  const table = within(await screen.findByRole('table', { name: 'Pages' }))
  const names = [
    ...table.getAllByRole('button'),
    ...document.querySelectorAll('.page-rack summary'),
  ]
    .map(control => control.getAttribute('aria-label') ?? control.textContent)
    .filter(name => name !== '')
  expect(names).toContain('Copy Page ID of Starbucks, tag 2')
  expect(names).toContain('Copy Page ID of Harbour')
  expect(new Set(names).size).toBe(names.length)
})

test('a long name is cut short in what is said, and a name that runs left stays apart', () => {
  expect(spokenName('Harbour Street Bakery')).toBe('Harbour Street Bakery')
  expect([...spokenName('n'.repeat(300))]).toHaveLength(40)
  expect(spokenName('مخبز')).toBe('\u2068مخبز\u2069')
})

// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderLoggedIn } from '#tests/render-app.tsx'

test('the results say which token goes into code, and which page of Meta’s says so', async () => {
  const { user } = await renderLoggedIn()
  await screen.findByText('In your code, use a Page token with its Instagram account ID.')
  expect(screen.getByText(/A Page token has no end date\./)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Which token for what?' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Which token for what?' }))
  const publishing = drawer.getByRole('row', { name: /^Publishing/ })
  expect(publishing.textContent).toContain('You asked for this')
  expect(publishing.textContent).toContain('Page token Content Publishing guide')
  expect(publishing.textContent).toContain('User token IG Container reference')
  expect(drawer.getByRole('row', { name: /^Messages/ }).textContent).not.toContain('User token')
})

test('both tokens are tried on one Page, and Meta’s answers stand side by side', async () => {
  const { user, requests } = await renderLoggedIn({
    answer: url =>
      url.pathname.endsWith('/content_publishing_limit') &&
      url.searchParams.get('access_token') === userToken
        ? Response.json({ error: { message: '(#10) Not allowed', code: 10 } }, { status: 400 })
        : undefined,
  })
  await screen.findByRole('heading', { level: 1, name: '3 Pages for Mina Okafor' })
  const userToken = requests[0]?.searchParams.get('access_token')
  await user.click(screen.getByRole('button', { name: 'Which token for what?' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Which token for what?' }))
  await user.click(await drawer.findByRole('button', { name: 'Try both' }))
  const row = await drawer.findByRole('row', { name: /^Publishing works/ })
  expect(row.textContent).toBe('PublishingworksMeta refuses it')
  expect(drawer.getByRole('row', { name: /^Instagram account/ }).textContent).toBe(
    'Instagram accountworksworks',
  )
})

test('the Page tokens of a short-lived login are said to end', async () => {
  await renderLoggedIn({ world: 'no-long-lived-token' })
  await screen.findByText(/^These Page tokens end at \d\d:\d\d\./)
})

test('a short-lived token is made long-lived by a command that holds no secret and no token', async () => {
  const { user } = await renderLoggedIn({ world: 'no-long-lived-token' })
  await user.click(await screen.findByText('make it long-lived in a terminal'))
  const drawer = within(await screen.findByRole('dialog', { name: 'Make it long-lived' }))
  await user.click(await drawer.findByRole('button', { name: 'Copy the command' }))
  const command = await navigator.clipboard.readText()
  expect(command).toContain('grant_type=fb_exchange_token')
  expect(command).not.toMatch(/SIM_|EAA/)
})

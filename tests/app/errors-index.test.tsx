// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '#tests/render-app.tsx'

test('an error’s page says what happened, who fixes it, what to do and how we know', async () => {
  renderApp({ path: '/help/190-458/' })
  await screen.findByRole('heading', { level: 1, name: 'The person removed the app' })
  const questions = screen.getAllByRole('term').map(({ textContent }) => textContent)
  expect(questions).toEqual(['What happened', 'Who fixes it', 'What to do', 'How we know'])
  expect(screen.getByText('The person who logs in')).toBeTruthy()
  expect(screen.getByText('Log in again to get a fresh token.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Log in again' })).toBeTruthy()
  expect(screen.getByText('Recognised by code 190, subcode 458.')).toBeTruthy()
  expect(screen.getByText(/^It is documented\./)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'This token has expired' })).toBeTruthy()
})

test('an error of Instagram’s leads to the simulated Instagram, where it can be seen', async () => {
  const { user } = renderApp({ path: '/help/ig-developer-role/' })
  await user.click(await screen.findByRole('link', { name: 'See it in the simulated Instagram' }))
  const link = await screen.findByRole('link', { name: /^Try it/ })
  const address = new URL(link.getAttribute('href') ?? '', 'https://keytag.test')
  expect(address.pathname).toBe('/simulated/instagram/')
  expect(address.searchParams.get('world')).toBe('no-role')
})

test('an address of no error is not found', async () => {
  renderApp({ path: '/help/never-heard/' })
  await screen.findByRole('heading', { level: 1, name: 'This page does not exist' })
})

test('the index goes by who fixes it, and finds an error by its number or its words', async () => {
  const { user } = renderApp({ path: '/errors/' })
  await screen.findByRole('heading', { level: 1, name: 'All errors' })
  const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(heads).toEqual([
    'You fix it, in your code or the app dashboard',
    'The person who logs in fixes it',
    'Your client fixes it, as the owner of the Page',
    'Meta fixes it: wait, then try again',
    'Nobody has to fix anything',
  ])
  const find = screen.getByRole('searchbox', { name: 'Find an error' })
  await user.type(find, '190 460')
  expect(screen.getByRole('link', { name: /Meta ended all earlier logins/ })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /This token has expired/ })).toBeNull()
  expect(screen.getByText(/^\d of \d+$/)).toBeTruthy()
  await user.clear(find)
  await user.type(find, 'zebra')
  expect(screen.getByText(/^0 of \d+$/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Paste everything that Meta said' })).toBeTruthy()

  await user.clear(find)
  await user.type(find, 'clients cannot log in, administrator can')
  expect(screen.getByText(/^0 of \d+$/)).toBeTruthy()
  const near = await screen.findByRole('region', { name: 'Near to your words' })
  expect(within(near).getByRole('link', { name: /nobody else/ })).toBeTruthy()
})
